import { writeFileSync } from 'node:fs';
import type { MeasuredDocument, Measurement } from '../../graph/schema/accuracy.ts';
import type { Measured } from './measure.ts';
import { ofSet, type Results } from './results.ts';
import { things } from './things.ts';

/**
 * Writes the figures that the explorer and the codebook show: counts, so that each shows the rates it needs, document by
 * document, so that a figure opens what it was counted from.
 */
export function publish(results: Results, date: string): void {
  const file = new URL('../../graph/schema/measured.json', import.meta.url);
  writeFileSync(file, written({ date, sets: sets(results) }));
}

const sets = (results: Results): Measurement['sets'] =>
  (['unseen', 'seen', 'seed'] as const).map((set) => ({
    set,
    documents: ofSet(results, set).map(measuredDocument),
  }));

function measuredDocument({ name, set, title, scores }: Measured): MeasuredDocument {
  const measured = things.map((thing) => ({ thing: thing.name, ...scores.get(thing)! }));
  return {
    name,
    title,
    counts: Object.fromEntries(
      measured.flatMap(({ thing, labelled, read, right }) =>
        labelled + read > 0 ? [[thing, [labelled, read, right] as [number, number, number]]] : [],
      ),
    ),
    differences:
      set === 'unseen'
        ? []
        : measured.flatMap(({ thing, differences }) => differences.map((each) => ({ thing, ...each }))),
  };
}

/** A document a line, so that the history shows which one is read otherwise. */
function written({ date, sets }: Measurement): string {
  const lines = sets.map(
    ({ set, documents }) =>
      `    {"set": "${set}", "documents": [\n${documents.map((each) => `      ${JSON.stringify(each)}`).join(',\n')}\n    ]}`,
  );
  return `{\n  "date": "${date}",\n  "sets": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
