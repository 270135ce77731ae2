import { ratesOf, type Score } from '../score.ts';
import { percent } from './markdown.ts';

/** Cells of a score: labelled, read, right, precision, recall, F1; a dash where nothing is labelled and nothing was read. */
export function scoreCells(score: Score): string[] {
  const rates = ratesOf(score);
  const { labelled, read, right } = score;
  return [
    ...[labelled, read, right].map(String),
    ...(rates ? [rates.precision, rates.recall, rates.f1].map(percent) : ['–', '–', '–']),
  ];
}

/** Cells of what is wanted of a score: the goal, and whether it is met. */
export function goalCells(score: Score, goal: number | undefined): string[] {
  const rates = ratesOf(score);
  return [
    goal === undefined ? '' : `≥ ${percent(goal)}`,
    goal === undefined || !rates ? '' : rates.f1 >= goal ? 'yes' : '**no**',
  ];
}
