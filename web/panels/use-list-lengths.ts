import { useQueries, useQuery } from '@tanstack/react-query';
import type { NeighbourhoodAnswer, NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';
import { firstNeighbours } from '../view-model/expansion.ts';

const mostAsked = 60;

/** A task's units, by the same question that draws them. */
export const unitsOfTask = (id: string) =>
  queries.neighbourhood({ id, types: ['ASSIGNED_TO'], direction: 'out', limit: firstNeighbours });

/** Whether a unit stands in its task's own list: carried-forward ones stand in another, those of 各县区落实 behind it. */
export const isListed = ({ properties: { basis, role } }: Pick<RelationshipSummary, 'properties'>): boolean =>
  basis !== 'carried-forward' && role !== 'implementing';

/** How many units a task's own list names. */
export function listLength({ relationships }: NeighbourhoodAnswer): number {
  const lists = relationships.filter(isListed);
  return Math.max(
    lists.length,
    ...lists.map(({ properties }) => (typeof properties.order === 'number' ? properties.order : 0)),
  );
}

/** The lengths of the lists that matter to a node: its own for a task, those of its tasks for a department. */
export function useListLengths(node: NodeSummary): ReadonlyMap<string, number> {
  const { data } = useQuery({
    ...queries.neighbourhood({ id: node.id, types: ['ASSIGNED_TO'], direction: 'in', limit: 50 }),
    enabled: node.label === 'Department',
  });
  const own = node.label === 'Task' ? [node.id] : [];
  const tasks = [...new Set([...own, ...(data?.relationships.map(({ from }) => from) ?? [])])].slice(0, mostAsked);
  const answers = useQueries({ queries: tasks.map(unitsOfTask) });
  return new Map(answers.flatMap(({ data: answer }, i) => (answer ? [[tasks[i]!, listLength(answer)] as const] : [])));
}
