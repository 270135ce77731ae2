import type { PropertyValues } from '../graph.ts';
import type { CountedYear } from '../store/answers/tasks.ts';

/** The year a policy's tasks count for: the year it plans for, else the year of signing, else 日期不详. */
export function countedYear({ year, issuedOn }: PropertyValues): CountedYear {
  if (typeof year === 'number') return { year, which: 'year' };
  if (typeof issuedOn === 'string') return { year: Number(issuedOn.slice(0, 4)), which: 'issuedOn' };
  return { which: 'unknown' };
}
