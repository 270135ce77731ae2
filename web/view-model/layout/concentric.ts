import { type Arrangement, freely } from './arrangement.ts';
import type { LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { inOrder } from './rows.ts';

const gap = 14;

/** Rings around what the picture was asked for: what it is related to, then what that is related to, and so on. */
export function concentric(graph: LayoutGraph): Arrangement {
  const places = new Map<string, Point>();
  const angles = new Map<string, number>();
  let radius = 0;
  for (const { nodes, parents } of ringsOf(graph)) {
    const sorted = [...nodes].sort(
      (a, b) =>
        (angles.get(parents.get(a.id) ?? '') ?? 0) - (angles.get(parents.get(b.id) ?? '') ?? 0) || inOrder(a, b),
    );
    radius = fillRing(sorted, radius, places, angles);
  }
  return freely(places);
}

/** As many as fit beside each other on one circle, the others on the next: returns the first free radius. */
function fillRing(
  nodes: readonly LayoutNode[],
  from: number,
  places: Map<string, Point>,
  angles: Map<string, number>,
): number {
  let radius = from;
  let rest = nodes;
  while (rest.length > 0) {
    const wide = Math.max(...rest.map(reach));
    if (places.size === 0 && rest.length === 1) {
      place(rest[0]!, 0, 0, places, angles);
      return wide / 2 + gap;
    }
    radius += wide / 2 + gap;
    // The straight distance between neighbours on the circle has to be as long as they reach.
    const fits = Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, (wide + gap) / (2 * radius)))));
    const circles = Math.ceil(rest.length / fits);
    const count = circles === 1 ? rest.length : fits;
    // Neighbours in order stay neighbours: every so-manieth goes on this circle.
    const here = rest.filter(
      (_, i) => Math.floor(((i + 1) * count) / rest.length) > Math.floor((i * count) / rest.length),
    );
    here.forEach((node, i) => {
      place(node, radius, (2 * Math.PI * i) / here.length - Math.PI / 2, places, angles);
    });
    rest = rest.filter((node) => !here.includes(node));
    radius += wide / 2;
  }
  return radius + gap;
}

/** Two nodes this far apart never lie on each other, wherever they stand to each other. */
const reach = ({ box }: LayoutNode) => Math.hypot(2 * Math.max(box.left, box.right), box.top + box.bottom);

function place(
  node: LayoutNode,
  radius: number,
  angle: number,
  places: Map<string, Point>,
  angles: Map<string, number>,
): void {
  angles.set(node.id, angle);
  // The middle of node and name together stands on the circle.
  const shift = (node.box.bottom - node.box.top) / 2;
  places.set(node.id, { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle) - shift) });
}

interface Ring {
  readonly nodes: readonly LayoutNode[];
  readonly parents: ReadonlyMap<string, string>;
}

function ringsOf(graph: LayoutGraph): Ring[] {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of graph.links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const all = [...graph.nodes.values()];
  const roots = all.filter(({ root }) => root);
  let ring = roots.length > 0 ? roots : all.slice(0, 1);
  const seen = new Set(ring.map(({ id }) => id));
  const rings: Ring[] = [];
  let parents = new Map<string, string>();
  while (ring.length > 0) {
    rings.push({ nodes: ring, parents });
    const next: LayoutNode[] = [];
    parents = new Map();
    for (const { id } of ring) {
      for (const other of neighbours.get(id) ?? []) {
        const node = graph.nodes.get(other);
        if (!node || seen.has(other)) continue;
        seen.add(other);
        parents.set(other, id);
        next.push(node);
      }
    }
    ring = next;
  }
  const unrelated = all.filter(({ id }) => !seen.has(id));
  return unrelated.length > 0 ? [...rings, { nodes: unrelated, parents: new Map() }] : rings;
}
