import type { Visible } from './filter.ts';

/**
 * The nodes on the shortest way over the picture between two nodes, both included, whichever way its lines point. Of
 * equally short ways the one whose lines stand first. Nothing where no way leads.
 */
export function wayBetween({ links }: Visible, from: string, to: string): string[] {
  const neighbours = new Map<string, string[]>();
  const meet = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known) known.push(b);
    else neighbours.set(a, [b]);
  };
  for (const link of links) {
    meet(link.from, link.to);
    meet(link.to, link.from);
  }
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (let edge = [from]; edge.length > 0 && !before.has(to); ) {
    const next: string[] = [];
    for (const id of edge) {
      for (const other of neighbours.get(id) ?? []) {
        if (before.has(other)) continue;
        before.set(other, id);
        next.push(other);
      }
    }
    edge = next;
  }
  if (!before.has(to)) return [];
  const way: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}

/** All nodes on the shortest ways from the first of several nodes to the others. */
export function waysAmong(visible: Visible, ids: readonly string[]): string[] {
  const [first, ...others] = ids;
  if (first === undefined) return [];
  return [...new Set([...ids, ...others.flatMap((other) => wayBetween(visible, first, other))])];
}
