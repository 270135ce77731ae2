import type { TableRow } from '../tables/tables.ts';
import type { NormalisedText, TargetMention } from '../types.ts';
import { dateOf, findDeadlines } from './deadlines.ts';
import { milestone } from './mentions.ts';

/**
 * What the column 完成时限 says of a row's task: a time it is due at. 持续推进 is none.
 * @param year the year that 年底前 means, where the document tells
 */
export function readTableDeadlines(
  { text }: NormalisedText,
  rows: readonly TableRow[],
  year: number | undefined,
): TargetMention[] {
  return rows.flatMap(({ cells, row, repeats }) => {
    const cell = cells.get('deadline');
    const deadline = cell && !repeats ? (findDeadlines(text, cell, year)[0] ?? dateOf(text, cell)) : undefined;
    return cell && deadline ? [milestone(text, cell, row, deadline)] : [];
  });
}
