import type { Results } from '../results.ts';
import { casesSection } from './cases.ts';
import { correspondingSection } from './corresponding.ts';
import { setSection, sets } from './documents.ts';
import { missedSection } from './missed.ts';
import { roundsSection } from './rounds.ts';

/** docs/accuracy.md, from the figures alone: the same figures give the same page. */
export function pageOf(results: Results): string {
  return [
    head,
    missedSection(results),
    ...sets.map((set) => setSection(results, set)),
    correspondingSection(results),
    casesSection(results),
    roundsSection(),
    rules,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const head = `# Accuracy

Written by \`npm run accuracy\`, which reads every labelled document as \`npm run ingest\` does and compares what it read with
labels written by hand. The labels (\`test/accuracy/labels\`) were made by reading the documents, before the reader was run
on them and without its output; where a difference showed a label to be wrong, the history tells what was corrected and
why. Precision is what share of what was read is right, recall what share of what is labelled
was found, F1 both in one. Figures are rounded down. A dash: nothing is labelled there and nothing was read.`;

const rules = `## How it is counted

- Texts are compared without white space, widths and kinds of bracket. A label may give further right values where two
  readings are defensible, and may be optional: then it counts neither found nor missed.
- Tasks and safeguards stand under their path (\`二/五\`); everything said of a task is right only under the right path, so
  that a task that is missed loses its units, themes and targets too.
- Units are found by task, printed form and completed form. Role, open-endedness, basis, official name, functional line and
  kind are right only for a unit that was found: their figures hold the missed and the invented units against them.
- A citation is right with its owner and number, else title or nickname; a promised document never counts as cited. It
  leads to a wrong document when what it is resolved to is named nowhere in the citing document's labels.
- A place is right with task and code, an institution with task and name. A target shares a printed place with its label
  and has the same owner, value and kind; the end of a year may be written 2022 or 2022-12.
- A task's primary theme counts once for each task; none is an answer too.
- Evidence: every relationship whose source is the text has evidence, and each quote is what stands at its offsets.`;
