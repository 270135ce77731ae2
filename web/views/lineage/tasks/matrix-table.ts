import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import type { Cell } from '../../../frame/csv.ts';
import { nameOf, titleOf } from '../../../view-model/caption.ts';
import { counterpartsIn, placeOfTask } from './columns.ts';

/** The matrix as it is handed on: every counterpart by its name. */
export function matrixTable(
  answer: CounterpartsAnswer,
  t: { same: string; partOf: string; none: string; notHeld: string },
): Cell[][] {
  return answer.rows.map((row) => [
    placeOfTask(row.task),
    nameOf(row.task),
    ...answer.columns.map(({ policy, held }) => {
      const counterparts = counterpartsIn(row, policy.id);
      if (!held) return t.notHeld;
      return (
        counterparts.map(({ task, kind }) => `${kind === 'same' ? t.same : t.partOf} ${titleOf(task)}`).join('；') ||
        t.none
      );
    }),
  ]);
}
