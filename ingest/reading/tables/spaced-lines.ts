import { matchesFrom } from '../matches.ts';
import { areUnits, isDeadline } from './cell-matter.ts';
import { type Column, columnOf, isRole } from './columns.ts';
import { type Line, linesOf, partsOf, sectionLine } from './lines.ts';
import { type Cell, cellOf, mostRows, type Table } from './table.ts';

const fewestColumns = 3;
const mostColumns = 8;
/** With the blanks that set its columns apart. */
const longestHead = 240;
const longestRow = 600;

/**
 * Tables that a copy made flat: the cells of a row on one line, nothing but spaces between them, under a line of the
 * headings of their columns. What a column can hold tells its cells from the words of the one cell that says what is to be
 * done (the content, where a task has one), which may hold spaces itself. The first line that does not fit ends the table.
 */
export function tablesOfSpacedLines(text: string): Table[] {
  if (matchesFrom(text, '序', numberHeading).length === 0) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  let left = mostRows;
  for (let at = 0; at < lines.length && left > 0; at++) {
    const head = headOf(lines[at]!);
    if (head === undefined) continue;
    const rows: Cell[][] = [];
    while (lines[at + 1] !== undefined) {
      if (sectionLine.test(lines[at + 1]!.text) && begins.test(lines[at + 2]?.text ?? '')) {
        rows.push([cellOf([lines[++at]!], rows.length + 2, 1)]);
        continue;
      }
      const row = rowBelow(lines, at + 1, head.columns, rows.length + 2);
      if (row === undefined) break;
      rows.push(row.cells);
      left--;
      at += row.lines;
    }
    if (rows.length >= fewestRows) tables.push([...head.cells, ...rows.flat()]);
  }
  return tables;
}

/** 序号, the heading of a column, with others behind it. */
const numberHeading = /序\s?号[ \u3000]/y;
const fewestRows = 2;

/** 序号 工作任务 牵头单位 配合单位 完成时限: every word heads a column, one of them the work (or two: 重点任务 具体内容) and one a unit. */
function headOf(line: Line): { columns: Column[]; cells: Cell[] } | undefined {
  if (line.text.length > longestHead || !/^序\s?号/.test(line.text) || /[|｜\t]/.test(line.text)) return undefined;
  const parts = partsOf(line);
  const columns = parts.map(({ text }) => columnOf(text));
  if (parts.length < fewestColumns || parts.length > mostColumns || columns.includes(undefined)) return undefined;
  const known = columns as Column[];
  const work = known.filter((column) => column === 'task' || column === 'content');
  if (work.length === 0 || new Set(work).size < work.length || !known.some(isRole)) return undefined;
  return { columns: known, cells: parts.map((part, index) => cellOf([part], 1, index + 1)) };
}

const begins = /^[0-9]{1,3}[ \u3000]/;
const mostLines = 5;

/** A row and how many lines it takes: what is too long for its column goes on below, up to the next number. */
function rowBelow(
  lines: readonly Line[],
  at: number,
  columns: readonly Column[],
  row: number,
): { cells: Cell[]; lines: number } | undefined {
  if (!begins.test(lines[at]!.text)) return undefined;
  const parts: Line[] = [];
  for (let count = 1; count <= mostLines; count++) {
    const line = lines[at + count - 1];
    if (line === undefined || line.text.length > longestRow || (count > 1 && begins.test(line.text))) return undefined;
    for (const part of partsOf(line)) {
      const last = parts.at(-1);
      // 州卫生健康局、⏎各县（市）人民政府 is one cell.
      if (last && /[、，]$/.test(last.text)) parts[parts.length - 1] = joined(last, part);
      else parts.push(part);
    }
    const goesOn = /[、，]$/.test(parts.at(-1)!.text);
    const cells = goesOn ? undefined : rowOf(parts, columns, row);
    if (cells !== undefined) return { cells, lines: count };
  }
  return undefined;
}

const joined = (one: Line, other: Line): Line => ({ text: one.text + other.text, start: one.start, end: other.end });

function rowOf(parts: readonly Line[], columns: readonly Column[], row: number): Cell[] | undefined {
  const spare = parts.length - columns.length;
  if (spare < 0) return undefined;
  const widest = columns.includes('content') ? 'content' : 'task';
  const cells: Cell[] = [];
  let at = 0;
  for (const [index, column] of columns.entries()) {
    const count = column === widest ? 1 + spare : 1;
    const own = parts.slice(at, at + count);
    if (!own.every((part) => fits(part, column))) return undefined;
    cells.push(cellOf(own, row, index + 1));
    at += count;
  }
  return cells;
}

function fits({ text }: Line, column: Column): boolean {
  if (isRole(column)) return areUnits(text);
  if (column === 'number') return /^[0-9]{1,3}$/.test(text);
  return column !== 'deadline' || isDeadline(text) || /推进|实施|开展|完成|坚持/.test(text);
}
