import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { table } from './markdown.ts';

const aboutDocuments = [
  'header',
  'titles, types',
  'citations',
  'citations by number',
  'by title',
  'relation',
  'places',
  'their context',
  'institutions',
  'their region',
  'primary theme',
  'DRAWS_ON',
] as const;

const aboutTasks = [
  'tasks',
  'units',
  'role',
  'official names',
  'functional line',
  'targets',
  'targets in full',
] as const;

const column = z.enum([...aboutDocuments, ...aboutTasks]);
type Column = z.infer<typeof column>;

const roundsFile = z.array(
  z.strictObject({
    when: z.iso.date(),
    texts: z.string(),
    blind: z.string(),
    taught: z.string(),
    /** F1 of which of the texts: of the first run, or `first run → after the rules`. */
    read: z.array(z.strictObject({ texts: z.string(), f1: z.partialRecord(column, z.string()) })),
  }),
);
type Rounds = z.infer<typeof roundsFile>;

const loadRounds = () => roundsFile.parse(JSON.parse(readFileSync(new URL('rounds.json', import.meta.url), 'utf8')));

/** Figures of the past, which no run makes again: what was read of texts when they were new to the reader. */
export function roundsSection(): string {
  const rounds = loadRounds();
  return [
    about,
    table(
      ['round', 'when', 'texts', 'what was blind', 'what it taught'],
      rounds.map(({ when, texts, blind, taught }, at) => [String(at + 1), when, texts, blind, taught]),
    ),
    'Tasks, units and targets:',
    figuresTable(rounds, aboutTasks),
    'Headers, citations, places, institutions and themes:',
    figuresTable(rounds, aboutDocuments),
  ].join('\n\n');
}

const about = `## Rounds of measuring

Again and again further texts were labelled, and the reader then run on them for the first time. Rules were mostly written afterwards
with some of them open; what the others, closed, rose to meanwhile tells what the rules are worth elsewhere. Texts named by a file or a document
stand in the project; the others are excerpts of public documents from other people's pages, measured where they are and not copied, or were
written down from memory of real documents, and are then cleaner than pages are. **Take figures of texts from memory, of open texts and of closed ones
whose totals were watched as an upper end.** What labels lacked by the conventions of the others was mended after a first run, as said.

All figures are F1: of the first run, or \`first run → after the rules of that round\`; in brackets how many of what is labelled were right, and what
was read wrong. A blank: not measured, or nothing is labelled there. Targets in full: with place, value, kind, unit, comparator and deadline.`;

/** A row for each group of texts of which anything in these columns was measured. */
function figuresTable(rounds: Rounds, columns: readonly Column[]): string {
  const rows = rounds.flatMap(({ read }, at) =>
    read
      .filter(({ f1 }) => columns.some((each) => f1[each]))
      .map(({ texts, f1 }) => [String(at + 1), texts, ...columns.map((each) => f1[each] ?? '')]),
  );
  return table(['round', 'texts', ...columns], rows);
}
