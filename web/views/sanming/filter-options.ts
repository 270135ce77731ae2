import { byCodePoint } from '../../../graph/graph.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import type { FilterOption } from '../../frame/FilterChip.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { type Drawn, drawnIn, yearOf } from './drawn.ts';

/** Places whose documents draw on the model, each with its tasks that do. */
export function placeOptions(answer: ReformModelAnswer | undefined): FilterOption[] {
  const counts = countBy(answer, ({ document }) => document.regions.map(({ id }) => id));
  const regions = new Map(answer?.documents.flatMap(({ regions }) => regions.map((region) => [region.id, region])));
  return [...regions]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([value, region]) => ({ value, name: nameOf(region), count: counts.get(value) ?? 0 }));
}

/** Years of these documents, each with its tasks that draw on the model. */
export function yearOptions(answer: ReformModelAnswer | undefined, unknown: string): FilterOption[] {
  const counts = countBy(answer, ({ document }) => [yearOf(document)]);
  return [...new Set(answer?.documents.map(yearOf))]
    .sort(byCodePoint)
    .map((value) => ({ value, name: value === 'unknown' ? unknown : value, count: counts.get(value) ?? 0 }));
}

function countBy(answer: ReformModelAnswer | undefined, keysOf: (drawn: Drawn) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const drawn of answer ? drawnIn(answer) : [])
    for (const key of keysOf(drawn)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
