import { byCodePoint } from '../../graph/graph.ts';
import type { NeighbourhoodAnswer, NodeSummary } from '../../graph/store/answers.ts';

/** A unit that stands in lists with another, and in how many tasks. */
export interface ListedTogether {
  readonly node: NodeSummary;
  readonly tasks: number;
}

/**
 * The units that are named in the same tasks as a department, most tasks first. A unit counts once in a task, however
 * often it is named there; safeguards are no tasks.
 * @param answers the units of each task that names the department
 */
export function listedTogether(answers: readonly NeighbourhoodAnswer[], department: string): ListedTogether[] {
  const found = new Map<string, ListedTogether>();
  for (const { centre, nodes } of answers) {
    if (centre.properties.kind === 'safeguard') continue;
    for (const node of nodes) {
      if (node.label !== 'Department' || node.id === department) continue;
      found.set(node.id, { node, tasks: (found.get(node.id)?.tasks ?? 0) + 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.tasks - a.tasks || byCodePoint(a.node.id, b.node.id));
}
