import type { Language } from '../../../graph/language.ts';
import type { Cell } from '../../frame/csv.ts';
import { roleWords } from '../../i18n/words.ts';
import { nameOf, titleOf } from '../../view-model/caption.ts';
import type { compareMessages } from './messages.ts';
import type { CompareColumn, CompareRow } from './table.ts';

type Words = (typeof compareMessages)['zh'];

/** The table as it is handed on: each cell with its tasks, their units and roles, their targets. */
export function compareTable(
  rows: readonly CompareRow[],
  columns: readonly CompareColumn[],
  t: Words,
  language: Language,
): Cell[][] {
  return rows.map((row) => [nameOf(row.theme), row.tasks, ...columns.map(({ key }) => wordsOf(row, key, t, language))]);
}

function wordsOf({ cells }: CompareRow, key: string, t: Words, language: Language): string {
  const cell = cells.get(key);
  if (!cell || cell.tasks.length === 0) return t.ownNone;
  return cell.tasks
    .map(({ task, assignments, targets }) => {
      const units = assignments
        .filter(({ counted }) => counted)
        .map(({ department, relationship }) => {
          const role = roleWords[relationship.properties.role as keyof typeof roleWords]?.[language];
          return `${nameOf(department)}（${role}）`;
        });
      const aims = targets.map(({ target }) => nameOf(target));
      return [titleOf(task), units.join('、'), aims.join('；')].filter(Boolean).join('：');
    })
    .join('\n');
}
