import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import { nameOf } from '../../../view-model/caption.ts';
import { type Sort, type Sortable, sorted } from '../../../view-model/sort.ts';
import { counterpartsIn, type MatrixRow } from './columns.ts';

/** The rows of the matrix by one column: `task` by name, `at:<document>` by how much of the task is found there. */
export const rowsInOrder = ({ rows }: CounterpartsAnswer, sort: Sort | undefined): readonly MatrixRow[] =>
  sorted(rows, sort, rowValue);

/** Same before part before none, then the more alike; without a counterpart a row has no value and comes last. */
function rowValue(row: MatrixRow, column: string): Sortable {
  if (column === 'task') return nameOf(row.task);
  const [best] = counterpartsIn(row, column.slice('at:'.length));
  return best && (best.kind === 'same' ? 1 : 0) + best.score / 2;
}
