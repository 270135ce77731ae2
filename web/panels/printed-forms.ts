import { byCodePoint } from '../../graph/graph.ts';
import type { RelationshipSummary } from '../../graph/store/answers.ts';
import { limits } from '../../graph/store/limits.ts';
import { queries } from '../data/queries.ts';

/** The tasks a department is named in, as many as one answer holds: enough for the forms under which they name it. */
export const tasksNaming = (id: string) =>
  queries.neighbourhood({ id, types: ['ASSIGNED_TO'], direction: 'in', limit: limits.page });

/** The forms under which texts name a unit, as printed, the most frequent first. Composed names are none. */
export function printedForms(relationships: readonly RelationshipSummary[]): string[] {
  const counts = new Map<string, number>();
  for (const { properties } of relationships) {
    const { printed } = properties;
    if (typeof printed === 'string' && printed !== '') counts.set(printed, (counts.get(printed) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)).map(([form]) => form);
}
