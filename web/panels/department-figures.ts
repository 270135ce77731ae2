import type { NeighbourhoodAnswer } from '../../graph/store/answers.ts';
import { queries } from '../data/queries.ts';

/** Everything a department is named for: one question for its figures and its printed forms. */
export const tasksOfDepartment = (id: string) =>
  queries.neighbourhood({ id, types: ['ASSIGNED_TO'], direction: 'in', limit: 500 });

export interface Figures {
  /** Distinct tasks, however the responsibility is written. */
  readonly tasks: number;
  /** Ids of the distinct tasks that state it. */
  readonly stated: readonly string[];
  readonly first: number;
  readonly leads: number;
  /** Tasks that name it only by carry-forward, and only in their text. */
  readonly carried: number;
  readonly named: number;
}

/** Counts distinct tasks (kind task), never relationships; stated, carried-forward and named-in-text apart. */
export function departmentFigures({
  nodes,
  relationships,
}: Pick<NeighbourhoodAnswer, 'nodes' | 'relationships'>): Figures {
  const counted = new Set(
    nodes.filter(({ label, properties }) => label === 'Task' && properties.kind !== 'safeguard').map(({ id }) => id),
  );
  const assigned = relationships.filter(({ type, from }) => type === 'ASSIGNED_TO' && counted.has(from));
  const tasksWhere = (test: (properties: Readonly<Record<string, unknown>>) => boolean) =>
    new Set(assigned.filter(({ properties }) => test(properties)).map(({ from }) => from));
  const stated = tasksWhere(({ basis }) => basis === 'stated');
  const only = (wanted: string) =>
    [...tasksWhere(({ basis }) => basis === wanted)].filter((task) => !stated.has(task)).length;
  return {
    tasks: tasksWhere(() => true).size,
    stated: [...stated],
    first: tasksWhere(({ basis, order }) => basis === 'stated' && order === 1).size,
    leads: tasksWhere(({ role }) => role === 'lead').size,
    carried: only('carried-forward'),
    named: only('named-in-text'),
  };
}
