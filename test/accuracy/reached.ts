import { readFileSync, writeFileSync } from 'node:fs';
import type { LabelSet } from './label.ts';
import { overall } from './measure.ts';
import { ofSet, type Results } from './results.ts';
import { ratesOf, type Score } from './score.ts';
import { things } from './things.ts';

/** F1 in whole per cent, rounded down, by set and thing; `later` are the later beginnings. */
export type Reached = Readonly<Partial<Record<LabelSet | 'later', Readonly<Record<string, number>>>>>;

const file = new URL('reached.json', import.meta.url);

/** What had been reached when it was last written down; the tests hold it. */
export const loadReached = () => JSON.parse(readFileSync(file, 'utf8')) as Reached;

export function writeReached(results: Results): void {
  writeFileSync(file, `${JSON.stringify(reachedBy(results), null, 2)}\n`);
}

export function reachedBy(results: Results): Reached {
  const figure = (name: string, score: Score) => {
    const rates = ratesOf(score);
    return rates ? [[name, Math.floor(rates.f1 * 100 + 1e-9)]] : [];
  };
  const figures = (set: LabelSet) => things.flatMap((thing) => figure(thing.name, overall(ofSet(results, set), thing)));
  const later = [...results.later, ...results.closed].flatMap(({ name, score }) => figure(name, score));
  return {
    seen: Object.fromEntries(figures('seen')),
    unseen: Object.fromEntries(figures('unseen')),
    later: Object.fromEntries(later),
  };
}
