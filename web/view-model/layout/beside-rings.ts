import { type Arrangement, freely } from './arrangement.ts';
import { concentric, gap, type Neighbours, neighboursIn, reach } from './concentric.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { inOrder } from './rows.ts';
import { partOf, type Settling, settle, settleBeside } from './settling.ts';

const step = 12;

/**
 * Puts what is new around the rings that stand: on the ring it belongs to, as near as there is room to what it is
 * related to, else on the next one outwards. Another node that the picture was asked for has rings of its own beside them.
 */
export function ringsBeside(picture: Settling, frame: Frame): Arrangement {
  const { graph, newcomers, places } = picture;
  const neighbours = neighboursIn(graph);
  const ringOf = ringsIn(graph, neighbours);
  const isNew = (id: string | undefined) => newcomers.some((node) => node.id === id);
  for (const root of newcomers.filter((node) => node.root)) {
    const own = partOf(
      graph,
      newcomers.filter(({ id }) => ringOf.get(id)?.root === root.id),
    );
    const { places: rings } = concentric(own);
    settleBeside(
      picture,
      [...own.nodes.values()].map((node) => [node, rings.get(node.id)!]),
      frame,
    );
  }
  const others = newcomers.filter(({ id }) => !isNew(ringOf.get(id)?.root));
  const depthOf = ({ id }: LayoutNode) => ringOf.get(id)?.depth ?? Number.POSITIVE_INFINITY;
  for (const node of [...others].sort((a, b) => depthOf(a) - depthOf(b) || inOrder(a, b)))
    settleOnRing(picture, node, ringOf, neighbours);
  return freely(places);
}

/** Around which of the nodes that the picture was asked for a node stands, and how many steps from it. */
interface Ring {
  readonly root: string;
  readonly depth: number;
}

function ringsIn(graph: LayoutGraph, neighbours: Neighbours): Map<string, Ring> {
  const rings = new Map<string, Ring>();
  const roots = [...graph.nodes.values()].filter(({ root }) => root);
  let ids = (roots.length > 0 ? roots : [...graph.nodes.values()].slice(0, 1)).map(({ id }) => id);
  for (const id of ids) rings.set(id, { root: id, depth: 0 });
  while (ids.length > 0) {
    const next: string[] = [];
    for (const id of ids) {
      const { root, depth } = rings.get(id)!;
      for (const other of neighbours.get(id) ?? []) {
        if (rings.has(other) || !graph.nodes.has(other)) continue;
        rings.set(other, { root, depth: depth + 1 });
        next.push(other);
      }
    }
    ids = next;
  }
  return rings;
}

const middleOf = ({ box }: LayoutNode, { x, y }: Point): Point => ({ x, y: y + (box.bottom - box.top) / 2 });

function settleOnRing(
  picture: Settling,
  node: LayoutNode,
  ringOf: ReadonlyMap<string, Ring>,
  neighbours: Neighbours,
): void {
  const { graph, places, room } = picture;
  const ring = ringOf.get(node.id);
  const standing = (id: string) => {
    const [other, at] = [graph.nodes.get(id), places.get(id)];
    return other && at ? [middleOf(other, at)] : [];
  };
  const centre = (ring && standing(ring.root)[0]) ?? { x: 0, y: 0 };
  const farFrom = ({ x, y }: Point) => Math.hypot(x - centre.x, y - centre.y);
  const onRings = [...places.keys()].filter((id) => !ring || ringOf.get(id)?.root === ring.root);
  const sameRing = onRings.filter((id) => ring && ringOf.get(id)?.depth === ring.depth).flatMap(standing);
  const within = onRings.filter((id) => !ring || ringOf.get(id)!.depth < ring.depth).flatMap(standing);
  const outermost = Math.max(0, ...within.map(farFrom)) + reach(node) + gap;
  const related = (neighbours.get(node.id) ?? []).flatMap(standing).filter((at) => farFrom(at) > 1);
  const towards = directionOf(related, centre) ?? directionOf(sameRing.slice(-1), centre) ?? -Math.PI / 2;
  const least = sameRing.length > 0 ? Math.min(...sameRing.map(farFrom)) : outermost;
  const { box } = node;
  for (let radius = least; ; radius += reach(node) + gap) {
    const turns = Math.ceil((2 * Math.PI * radius) / step);
    for (let i = 0; i <= turns; i++) {
      const angle = towards + ((i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * 2 * Math.PI) / turns;
      const at = {
        x: Math.round(centre.x + radius * Math.cos(angle)),
        y: Math.round(centre.y + radius * Math.sin(angle) - (box.bottom - box.top) / 2),
      };
      if (!room.isFree(at, box)) continue;
      settle(picture, node, at);
      return;
    }
  }
}

/** The mean direction of places as seen from a centre. */
function directionOf(places: readonly Point[], centre: Point): number | undefined {
  if (places.length === 0) return undefined;
  let [x, y] = [0, 0];
  for (const at of places) {
    const far = Math.hypot(at.x - centre.x, at.y - centre.y) || 1;
    [x, y] = [x + (at.x - centre.x) / far, y + (at.y - centre.y) / far];
  }
  return Math.atan2(y, x);
}
