import type { Language } from '../../../graph/language.ts';
import type { ReformModelAnswer } from '../../../graph/store/answers/reform-model.ts';
import type { Cell } from '../../frame/csv.ts';
import { drawWords } from '../../i18n/words.ts';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { type Sort, sorted } from '../../view-model/sort.ts';
import { type Measures, measureValue } from './measures.ts';

/** A row for each task that draws on the model; the head is `sanmingTableHead`. */
export function drawnRows({ documents }: ReformModelAnswer, language: Language): Cell[][] {
  return documents.flatMap(({ policy, regions, counted, drawing }) =>
    drawing.map(({ task, mode, themes }) => [
      referenceOf(policy),
      regions.map(nameOf).join('、'),
      counted.year,
      titleOf(task),
      drawWords[mode][language],
      themes.map(({ theme }) => nameOf(theme)).join('、'),
    ]),
  );
}

/** A row for each measure: its name, all its tasks, then those of each place. */
export const measureRows = ({ measures, places }: Measures, sort: Sort | undefined): Cell[][] =>
  sorted(measures, sort, measureValue).map((measure) => [
    nameOf(measure.theme),
    measure.tasks,
    ...places.map(({ id }) => measure.places.get(id)?.length ?? 0),
  ]);
