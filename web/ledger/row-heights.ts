import { widthInCharacters } from '../view-model/text-width.ts';
import type { LedgerCell } from './ledger.ts';

/** Of a line at the size of the ledger, and what stands above and below its lines, in points. */
const [lineHeight, margin] = [14, 4];
/** No row of a workbook is higher. */
const highest = 400;

/**
 * How high each line of a ledger has to be, in points, for all its words to be seen: programs do not find it out for
 * cells that are merged. What a whole task needs is shared out among its lines.
 * @param widths of the columns, in Latin characters: two for a Chinese one
 */
export function rowHeights(
  lines: readonly (readonly (LedgerCell | undefined)[])[],
  widths: readonly number[],
): number[] {
  const needed = (cell: LedgerCell, column: number) => {
    const room = Math.max(1, Math.floor((widths[column]! - 1) / 2));
    const taken = cell.text.split('\n').map((words) => Math.max(1, Math.ceil(widthInCharacters(words) / room)));
    return taken.reduce((sum, each) => sum + each, 0) * lineHeight + margin;
  };
  const heights = lines.map((cells) =>
    Math.max(...cells.map((cell, column) => (cell?.rows === 1 ? needed(cell, column) : lineHeight + margin))),
  );
  for (const [i, cells] of lines.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell || cell.rows === 1) continue;
      const there = heights.slice(i, i + cell.rows).reduce((sum, each) => sum + each, 0);
      const missing = Math.max(0, needed(cell, column) - there) / cell.rows;
      for (let line = i; line < i + cell.rows; line++) heights[line]! += missing;
    }
  }
  return heights.map((height) => Math.min(highest, Math.ceil(height)));
}
