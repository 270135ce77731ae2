import { writeFileSync } from 'node:fs';
import type { Measurement } from '../../graph/schema/accuracy.ts';
import { overall } from './measure.ts';
import { ofSet, type Results } from './results.ts';
import { things } from './things.ts';

/** Writes the figures that the explorer and the codebook show: counts, so that each shows the rates it needs. */
export function publish(results: Results, date: string): void {
  const file = new URL('../../graph/schema/measured.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(measurement(results, date), null, 2)}\n`);
}

function measurement(results: Results, date: string): Measurement {
  const sets = (['unseen', 'seen', 'seed'] as const).map((set) => {
    const documents = ofSet(results, set);
    return {
      set,
      documents: documents.length,
      things: things.map((thing) => {
        const { labelled, read, right } = overall(documents, thing);
        return { name: thing.name, labelled, read, right };
      }),
    };
  });
  return { date, sets };
}
