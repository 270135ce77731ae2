import { byCodePoint } from '../../graph/graph.ts';
import type { RelationshipSummary } from '../../graph/store/answers.ts';

/** The forms under which texts name a unit, as printed, the most frequent first. Composed names are none. */
export function printedForms(relationships: readonly RelationshipSummary[]): string[] {
  const counts = new Map<string, number>();
  for (const { properties } of relationships) {
    const { printed } = properties;
    if (typeof printed === 'string' && printed !== '') counts.set(printed, (counts.get(printed) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b)).map(([form]) => form);
}
