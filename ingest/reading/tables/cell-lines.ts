import type { Cell, Table } from './cells.ts';
import { type Column, columnOf, isRole } from './columns.ts';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const longestHeading = 12;
const numbered = /^[0-9]{1,3}$/;

/**
 * Tables whose cells an extractor put on a line each: the headings of the columns one under the other, then the rows,
 * each begun by its number, 1 to n. A row that has not exactly one line for each column is left out, with all after it.
 */
export function tablesOfCellLines(text: string): Table[] {
  if (!/序\s?号/.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!/^序\s?号$/.test(lines[at]!.text)) continue;
    const width = widthOfHead(lines, at);
    if (width === 0) continue;
    const table = rowsBelow(lines, at, width);
    if (table.length > width) tables.push(table);
    at += Math.max(table.length, width) - 1;
  }
  return tables;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]+/g)) {
    const said = whole.trim();
    const start = index + whole.length - whole.trimStart().length;
    if (said !== '') lines.push({ text: said, start, end: start + said.length });
  }
  return lines;
}

/** How many headings follow each other; 0 where they are not those of a table of tasks. */
function widthOfHead(lines: readonly Line[], at: number): number {
  const head: Column[] = [];
  for (let next = at; next < lines.length && lines[next]!.text.length <= longestHeading; next++) {
    const column = columnOf(lines[next]!.text);
    if (column === undefined) break;
    head.push(column);
  }
  return head.some(isRole) && (head.includes('task') || head.includes('content')) ? head.length : 0;
}

function rowsBelow(lines: readonly Line[], at: number, width: number): Cell[] {
  const cells: Cell[] = [];
  const push = (from: number, row: number): void => {
    for (let column = 1; column <= width; column++) {
      const { start, end } = lines[from + column - 1]!;
      cells.push({ start, end, row, column, rows: 1 });
    }
  };
  push(at, 1);
  for (let row = 1, from = at + width; ; row++, from += width) {
    const next = lines[from + width];
    const complete = lines[from]?.text === String(row) && from + width <= lines.length;
    const within = lines.slice(from + 1, from + width).some(({ text }) => numbered.test(text));
    if (!complete || within) return cells;
    const goesOn = next === undefined || next.text === String(row + 1) || !numbered.test(next.text);
    if (!goesOn) return cells;
    push(from, row + 1);
  }
}
