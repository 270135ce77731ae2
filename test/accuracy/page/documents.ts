import type { LabelSet } from '../label.ts';
import { type Measured, overall } from '../measure.ts';
import { ofSet, type Results } from '../results.ts';
import { ratesOf } from '../score.ts';
import { type Thing, things } from '../things.ts';
import { goalCells, scoreCells } from './figures.ts';
import { percent, table } from './markdown.ts';

interface SetText {
  readonly set: LabelSet;
  readonly goal: 'seed' | 'unseen';
  readonly title: string;
  readonly about: string;
}

/** The sets of labelled documents, in the page's order, and what each of them can tell. */
export const sets: readonly SetText[] = [
  {
    set: 'unseen',
    goal: 'unseen',
    title: 'Unseen documents',
    about: `No rule was written with these texts open, but they are not blind any more: their totals were watched while rules were written
for other documents, and of some a little was seen. What, and what their first runs read, stands among the
[rounds of measuring](#rounds-of-measuring). Take the figures as the upper end for a new text; some rest on very few labels.`,
  },
  {
    set: 'seen',
    goal: 'unseen',
    title: 'Seen documents',
    about: `Rules were developed with these in view, so their figures are fit; the goals beside them are those of unseen text. What was read
of them blind stands among the [rounds of measuring](#rounds-of-measuring).`,
  },
  {
    set: 'seed',
    goal: 'seed',
    title: 'The five seeds',
    about: 'The reader was developed on these five: their figures are fit and say little about other documents.',
  },
];

/** How well one set of labelled documents is read: together, against its goals, and each by itself. */
export function setSection(results: Results, { set, goal, title, about }: SetText): string {
  const documents = ofSet(results, set);
  if (documents.length === 0) return '';
  return [
    `## ${title}\n\n${about}`,
    table(
      ['thing', 'labelled', 'read', 'right', 'precision', 'recall', 'F1', 'goal', 'met'],
      things.map((thing) => {
        const score = overall(documents, thing);
        return [thing.name, ...scoreCells(score), ...goalCells(score, thing.goals?.[goal])];
      }),
    ),
    wrongDocumentsLine(results, set),
    'Precision / recall / F1 of each document:',
    table(
      ['thing', ...documents.map(({ name }) => name)],
      things.map((thing) => [thing.name, ...documents.map(ratesCell(thing))]),
    ),
  ].join('\n\n');
}

function wrongDocumentsLine(results: Results, set: LabelSet): string {
  const documents = results.wrong.filter((document) => document.set === set);
  const wrong = documents.reduce((n, document) => n + document.wrong.length, 0);
  const resolved = documents.reduce((n, document) => n + document.resolved, 0);
  return `Citations that lead to a known document: ${resolved}, to a wrong one: ${wrong} (goal 0${wrong === 0 ? '' : ', **not met**'}).`;
}

const ratesCell = (thing: Thing) => (document: Measured) => {
  const rates = ratesOf(document.scores.get(thing)!);
  return rates ? [rates.precision, rates.recall, rates.f1].map(percent).join(' / ') : '–';
};
