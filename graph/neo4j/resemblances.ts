import type { Correspondence } from '../derive/correspond.ts';

/** What two documents have in common, as the relationship between their nodes keeps it. */
export interface Resemblance {
  readonly from: string;
  readonly to: string;
  readonly pairs: string;
}

/** Correspondences of tasks, by pair of documents. */
export function resemblances(correspondences: readonly Correspondence[]): Resemblance[] {
  const pairs = new Map<string, { from: string; to: string; found: Correspondence[] }>();
  for (const correspondence of correspondences) {
    const [from, to] = [correspondence.from.document, correspondence.to.document];
    const key = JSON.stringify([from, to]);
    const known = pairs.get(key);
    if (known) known.found.push(correspondence);
    else pairs.set(key, { from, to, found: [correspondence] });
  }
  return [...pairs.values()].map(({ from, to, found }) => ({ from, to, pairs: JSON.stringify(found) }));
}
