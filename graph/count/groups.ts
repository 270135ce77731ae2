import { byCodePoint } from '../graph.ts';
import type { GroupsAnswer } from '../store/answers/groups.ts';
import type { GroupsQuestion } from '../store/questions.ts';
import { type Facts, nodesAlong } from './facts.ts';
import { groupKeyOf } from './group-key.ts';

/** How many neighbours of a node, along one type, stand in each group: of all, however many a picture can hold. */
export function groups<K>(facts: Facts<K>, centre: K, { type, direction, by }: GroupsQuestion): GroupsAnswer {
  const neighbours = new Set<K>();
  for (const way of ['out', 'in'] as const) {
    if (direction !== 'both' && direction !== way) continue;
    for (const other of nodesAlong(facts, centre, type, way)) neighbours.add(other);
  }
  neighbours.delete(centre);
  const found = new Map<string, GroupsAnswer['groups'][number]>();
  for (const neighbour of neighbours) {
    const heading = groupKeyOf(facts, neighbour, by);
    const known = found.get(heading.key);
    if (known) known.count++;
    else found.set(heading.key, { ...heading, count: 1 });
  }
  return {
    total: neighbours.size,
    groups: [...found.values()].sort((a, b) => b.count - a.count || byCodePoint(a.key, b.key)),
  };
}
