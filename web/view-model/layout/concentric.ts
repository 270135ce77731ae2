import { type Arrangement, freely } from './arrangement.ts';
import type { LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { inOrder } from './rows.ts';

export const gap = 14;
/** A circle is drawn so much wider, in widths of its nodes, for one ring to stand on it alone. */
const widened = 3;
/** Turns of a circle that are tried, in parts of the distance between two of its nodes. */
const turnsTried = 4;

export type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * Rings around what the picture was asked for: what it is related to, then what that is related to, and so on. The
 * first is read from the top; each further node stands as near as it can to what it is related to within.
 */
export function concentric(graph: LayoutGraph): Arrangement {
  const neighbours = neighboursIn(graph);
  const places = new Map<string, Point>();
  let radius = 0;
  for (const [i, ring] of ringsOf(graph, neighbours).entries()) {
    const sorted = i < 2 ? [...ring].sort(inOrder) : byDirection(ring, neighbours, places);
    radius = fillRing(sorted, radius, places, neighbours);
  }
  return freely(places);
}

/** On one circle where that can be, else as many as fit beside each other, the others on the next: the next free radius. */
function fillRing(
  nodes: readonly LayoutNode[],
  from: number,
  places: Map<string, Point>,
  neighbours: Neighbours,
): number {
  let radius = from;
  let rest = nodes;
  while (rest.length > 0) {
    const wide = Math.max(...rest.map(reach));
    if (places.size === 0 && rest.length === 1) {
      places.set(rest[0]!.id, onCircle(rest[0]!, 0, 0));
      return wide / 2 + gap;
    }
    radius += wide / 2 + gap;
    // The straight distance between neighbours on the circle has to be as long as they reach.
    const forAll = rest.length < 2 ? 0 : (wide + gap) / (2 * Math.sin(Math.PI / rest.length));
    if (forAll <= radius + widened * wide) radius = Math.max(radius, forAll);
    const fits = Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, (wide + gap) / (2 * radius))) + 1e-9));
    const circles = Math.ceil(rest.length / fits);
    const count = circles === 1 ? rest.length : fits;
    // Neighbours in order stay neighbours: every so-manieth goes on this circle.
    const here = rest.filter(
      (_, i) => Math.floor(((i + 1) * count) / rest.length) > Math.floor((i * count) / rest.length),
    );
    const start = startOf(here, radius, places, neighbours);
    for (const [i, node] of here.entries())
      places.set(node.id, onCircle(node, radius, start + (2 * Math.PI * i) / here.length));
    const placed = new Set(here);
    rest = rest.filter((node) => !placed.has(node));
    radius += wide / 2;
  }
  return radius + gap;
}

/** Two nodes this far apart never lie on each other, wherever they stand to each other. */
export const reach = ({ box }: LayoutNode) => Math.hypot(2 * Math.max(box.left, box.right), box.top + box.bottom);

/** The middle of node and name together stands on the circle. */
const onCircle = ({ box }: LayoutNode, radius: number, angle: number): Point => ({
  x: Math.round(radius * Math.cos(angle)),
  y: Math.round(radius * Math.sin(angle) - (box.bottom - box.top) / 2),
});

/** At the top, or where the lines inwards are shortest. */
function startOf(
  nodes: readonly LayoutNode[],
  radius: number,
  places: ReadonlyMap<string, Point>,
  neighbours: Neighbours,
): number {
  const ends = nodes.map(({ id }) => (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []));
  if (new Set(ends.flat()).size < 2) return top;
  const turns = nodes.length * turnsTried;
  let best = { start: top, length: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns; turn++) {
    const start = top + (2 * Math.PI * turn) / turns;
    let length = 0;
    for (const [i, inwards] of ends.entries()) {
      const angle = start + (2 * Math.PI * i) / nodes.length;
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      for (const end of inwards) length += Math.hypot(end.x - x, end.y - y);
    }
    if (length < best.length - 1e-6) best = { start, length };
  }
  return best.start;
}

const top = -Math.PI / 2;

/** Clockwise from the top, by where most of what a node is related to stands. */
function byDirection(
  ring: readonly LayoutNode[],
  neighbours: Neighbours,
  places: ReadonlyMap<string, Point>,
): LayoutNode[] {
  const angleOf = ({ id }: LayoutNode) => {
    let [x, y] = [0, 0];
    for (const other of neighbours.get(id) ?? []) {
      const at = places.get(other);
      const far = at && Math.hypot(at.x, at.y);
      if (far) [x, y] = [x + at.x / far, y + at.y / far];
    }
    return (Math.atan2(y, x) - top + 2 * Math.PI) % (2 * Math.PI);
  };
  return ring
    .map((node) => ({ node, angle: angleOf(node) }))
    .sort((a, b) => a.angle - b.angle || inOrder(a.node, b.node))
    .map(({ node }) => node);
}

/** What each node is related to. */
export function neighboursIn({ links }: LayoutGraph): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function ringsOf(graph: LayoutGraph, neighbours: Neighbours): LayoutNode[][] {
  const all = [...graph.nodes.values()];
  const roots = all.filter(({ root }) => root);
  let ring = roots.length > 0 ? roots : all.slice(0, 1);
  const seen = new Set(ring.map(({ id }) => id));
  const rings: LayoutNode[][] = [];
  while (ring.length > 0) {
    rings.push(ring);
    const next: LayoutNode[] = [];
    for (const { id } of ring) {
      for (const other of neighbours.get(id) ?? []) {
        const node = graph.nodes.get(other);
        if (!node || seen.has(other)) continue;
        seen.add(other);
        next.push(node);
      }
    }
    ring = next;
  }
  const unrelated = all.filter(({ id }) => !seen.has(id));
  return unrelated.length > 0 ? [...rings, unrelated] : rings;
}
