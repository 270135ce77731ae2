import { matchesFrom } from '../matches.ts';
import { type Column, columnOf, isRole } from './columns.ts';
import { laidOut, mostColumns, numbered } from './laid-out.ts';
import { type Line, linesOf, sectionLine } from './lines.ts';
import { type Cell, cellOf, mostRows, type Table } from './table.ts';

const longestHeading = 12;
const numberHeading = /序\s?号/y;

/**
 * Tables whose cells an extractor put on a line each: the headings of the columns one under the other, then the rows,
 * each begun by its number. A row whose lines do not fit the columns is left out, with all after it.
 */
export function tablesOfCellLines(text: string): Table[] {
  if (matchesFrom(text, '序', numberHeading).length === 0) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  let rows = 0;
  // One row too many is enough to tell that not all are read.
  for (let at = 0; at < lines.length && rows <= mostRows; at++) {
    if (!/^序\s?号$/.test(lines[at]!.text)) continue;
    const width = widthOfHead(lines, at);
    if (width === 0) continue;
    const table = rowsBelow(lines, at, width);
    if (table.length > width) tables.push(table);
    rows += table.at(-1)!.row - 1;
    at += Math.max(table.length, width) - 1;
  }
  return tables;
}

/** How many headings follow each other; 0 where they are not those of a table of tasks, or too many. */
function widthOfHead(lines: readonly Line[], at: number): number {
  const head: Column[] = [];
  for (let next = at; next < lines.length && lines[next]!.text.length <= longestHeading; next++) {
    const column = columnOf(lines[next]!.text);
    if (column === undefined) break;
    if (head.push(column) > mostColumns) return 0;
  }
  return head.some(isRole) && (head.includes('task') || head.includes('content')) ? head.length : 0;
}

function rowsBelow(lines: readonly Line[], at: number, width: number): Cell[] {
  const columns = lines.slice(at, at + width).map(({ text }) => columnOf(text)!);
  const cells = lines.slice(at, at + width).map((line, index) => cellOf([line], 1, index + 1));
  let above: readonly Cell[] = [];
  let printed = 1;
  for (let row = 0, from = at + width; ; ) {
    // 一、卫生健康工作目标: lines across the table head the rows below them.
    for (const last = behindSections(lines, from, row); from < last; from++)
      cells.push(cellOf([lines[from]!], ++printed, 1));
    const number = numberAt(lines, from);
    if (number === undefined || number <= row) break;
    row = number;
    const next = nextRow(lines, from, row, width);
    const end = next === undefined ? undefined : beforeSections(lines, from, next);
    const matter = laidOut(lines.slice(from + 1, end ?? from + 1 + width + mostExtraLines), columns, end === undefined);
    if (matter === undefined) break;
    printed++;
    const read = [cellOf([lines[from]!], printed, 1)];
    for (const [index, said] of matter.entries()) {
      const column = index + 2;
      const merged = goesOnBelow(columns[index + 1]!) ? above.find((cell) => cell.column === column) : undefined;
      if (said.length > 0) read.push(cellOf(said, printed, column));
      else if (merged) read.push({ ...merged, row: printed });
    }
    cells.push(...read);
    above = read;
    if (end === undefined) break;
    from = end;
  }
  return cells;
}

const numberAt = (lines: readonly Line[], at: number): number | undefined => {
  const text = lines[at]?.text;
  return text !== undefined && numbered.test(text) ? Number(text) : undefined;
};

/** Where the headings across the table end that begin here; nowhere, where no row with a later number follows. */
function behindSections(lines: readonly Line[], from: number, row: number): number {
  let at = from;
  while (lines[at] !== undefined && sectionLine.test(lines[at]!.text)) at++;
  return (numberAt(lines, at) ?? 0) > row ? at : from;
}

function beforeSections(lines: readonly Line[], from: number, next: number): number {
  let at = next;
  while (at > from + 1 && sectionLine.test(lines[at - 1]!.text)) at--;
  return at;
}

/** How many lines a row can have beyond one for each column: units one under the other. */
const mostExtraLines = 6;

/** The row below: the next number; one that was left out (an extract of a table) may be missing, none stands twice. */
function nextRow(lines: readonly Line[], from: number, row: number, width: number): number | undefined {
  let furthest = from + 1 + width + mostExtraLines;
  for (let at = from + 1; at < Math.min(lines.length, furthest); at++) {
    if (sectionLine.test(lines[at]!.text)) furthest++;
    const number = numberAt(lines, at);
    if (number !== undefined) return number > row && number <= row + widestGap ? at : undefined;
  }
  return undefined;
}

const widestGap = 100;

/** Merged cells are lost in this form: of the columns that name who answers, what stands above holds on. */
const goesOnBelow = (column: Column) => column === 'lead' || column === 'responsible';
