import type { CounterpartsAnswer } from '../../../../graph/store/answers/correspondences.ts';
import type { NodeSummary } from '../../../../graph/store/answers.ts';
import { limits } from '../../../../graph/store/limits.ts';
import type { TaskColumn } from './matters.ts';

/** A task's number as its document prints it, with what it stands under where the number alone says little: 三（一）2. */
export function placeOfTask(task: NodeSummary): string {
  const marker = String(task.properties.marker ?? '').replace(/[（()）、.．\s]/g, '');
  const path = task.id.slice(task.id.indexOf('#') + 1).split('/');
  if (!/^\d+$/.test(marker) || path.length < 2) return marker || (path.at(-1) ?? '');
  const [first, ...middle] = path.slice(0, -1);
  return `${first}${middle.map((part) => `（${part}）`).join('')}${marker}`;
}

export type MatrixRow = CounterpartsAnswer['rows'][number];

/** The counterparts of a row in one document, best first. */
export const counterpartsIn = (row: MatrixRow, policy: string) =>
  row.cells.find((cell) => cell.policy === policy)?.counterparts ?? [];

/** How much of a task another document has: the same, or a part. */
export type CounterpartKind = 'same' | 'partOf';

export const kindOf = ({ kind }: { readonly kind: string }): CounterpartKind => (kind === 'same' ? 'same' : 'partOf');

/** The rows whose best counterpart in a document is of one kind: those that a sum of the matrix counts. */
export function rowsFoundIn({ rows }: CounterpartsAnswer, policy: string, kind: CounterpartKind) {
  return rows.flatMap((row) => {
    const [best] = counterpartsIn(row, policy);
    return best && kindOf(best) === kind ? [{ row, best }] : [];
  });
}

/** Up to so many documents all stand in the matrix. */
const mostWithout = 12;

/** The documents of the matrix; where there are many, without the held ones that have no counterpart of any task. */
export function columnsWorthShowing(columns: CounterpartsAnswer['columns']): CounterpartsAnswer['columns'] {
  if (columns.length <= mostWithout) return columns;
  return columns.filter(({ held, same, partOf }) => !held || same + partOf > 0);
}

const mostShown = 3;

/** The documents that a row is set beside where none is chosen: those that correspond best. */
export function bestColumns(answer: CounterpartsAnswer, row: MatrixRow): string[] {
  return row.cells
    .map(({ policy, counterparts }) => ({ policy, score: counterparts[0]?.score ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostShown - 1)
    .map(({ policy }) => policy)
    .sort((a, b) => order(answer, a) - order(answer, b));
}

const order = (answer: CounterpartsAnswer, policy: string) =>
  answer.columns.findIndex((column) => column.policy.id === policy);

/**
 * The tasks that stand side by side: the row's own, then those of each chosen document. Where there is room, further
 * tasks follow in which the same matter may be written: more counterparts, and rows that share one.
 */
export function taskColumns(answer: CounterpartsAnswer, row: MatrixRow, policies: readonly string[]): TaskColumn[] {
  const beside = policies
    .map((policy) => counterpartsIn(row, policy).map(({ task }) => task.id))
    .filter((tasks) => tasks.length > 0)
    .slice(0, limits.sideBySide - 1);
  const primary = new Set(beside.map(([first]) => first));
  const sharing = answer.rows
    .filter((other) => other !== row)
    .filter(({ cells }) => cells.some(({ counterparts }) => counterparts.some(({ task }) => primary.has(task.id))))
    .map(({ task }) => task.id);
  const columns = [[row.task.id], ...beside.map((tasks) => tasks.slice(0, 1))];
  const further = [sharing, ...beside.map((tasks) => tasks.slice(1))];
  let room = limits.sideBySide - columns.length;
  for (let depth = 0; room > 0 && further.some((tasks) => depth < tasks.length); depth++) {
    further.forEach((tasks, i) => {
      const task = tasks[depth];
      if (task === undefined || room === 0) return;
      columns[i]!.push(task);
      room--;
    });
  }
  return columns;
}
