import { undated } from '../../graph/schema/words.ts';
import type { GraphData } from './data.ts';
import type { Facets } from './facets.ts';

/** The documents of one year. */
export interface YearBar {
  readonly year: string;
  readonly held: number;
  readonly others: number;
}

/** Documents on the picture by year, from old to new, those without a date last. Years between without any are left out. */
export function yearBars({ nodes }: GraphData, facets: ReadonlyMap<string, Facets>): YearBar[] {
  const bars = new Map<string, { held: number; others: number }>();
  for (const { id, label } of nodes.values()) {
    if (label !== 'Policy') continue;
    const { year = undated, held } = facets.get(id) ?? {};
    const bar = bars.get(year) ?? { held: 0, others: 0 };
    bars.set(year, held ? { ...bar, held: bar.held + 1 } : { ...bar, others: bar.others + 1 });
  }
  const place = (year: string) => (year === undated ? Number.POSITIVE_INFINITY : Number(year));
  return [...bars].map(([year, bar]) => ({ year, ...bar })).sort((a, b) => place(a.year) - place(b.year));
}
