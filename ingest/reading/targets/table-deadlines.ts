import { isoDate } from '../numerals.ts';
import type { TableRow } from '../tables/tables.ts';
import type { NormalisedText, Span, TargetMention } from '../types.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
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

/** In such a column a date is a deadline by itself: 2019年3月. */
function dateOf(text: string, { start, end }: Span): Deadline | undefined {
  const said = text.slice(start, end);
  const date = /^[^0-9]*20[0-9]{2}年/.test(said) ? isoDate(said) : undefined;
  return date === undefined || date === 'invalid' ? undefined : { start, end, text: said, date, due: true };
}
