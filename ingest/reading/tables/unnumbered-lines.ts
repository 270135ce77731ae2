import { areUnits, isDeadline } from './cell-matter.ts';
import { type Column, columnOf, isRole } from './columns.ts';
import { type Line, linesOf } from './lines.ts';
import { type Cell, cellOf, type Table } from './table.ts';

const fewestColumns = 3;
const mostColumns = 8;
const longestHeading = 12;
const longestCell = 400;

/**
 * Tables of cells that stand on a line each, and whose rows bear no number: under the headings of the columns so many lines
 * at a time as there are columns, each of the kind its column holds. The first row that does not fit ends the table.
 */
export function tablesOfUnnumberedLines(text: string): Table[] {
  if (!/(?:单位|部门|[科处股]室)\s*[|｜]?\s*[\r\n]/.test(text)) return [];
  const lines = linesOf(text);
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(lines, at);
    if (head === undefined) continue;
    const table = rowsBelow(lines, at, head);
    if (table.length > head.length) tables.push(table);
    at += Math.max(table.length, head.length) - 1;
  }
  return tables;
}

/** The columns whose headings follow each other here, where they are those of a table of tasks without numbers. */
function headAt(lines: readonly Line[], from: number): Column[] | undefined {
  const head: Column[] = [];
  for (let at = from; lines[at] !== undefined && lines[at]!.text.length <= longestHeading; at++) {
    const column = columnOf(lines[at]!.text);
    if (column === undefined) break;
    if (head.push(column) > mostColumns) return undefined;
  }
  const isTable = head.some(isRole) && (head.includes('task') || head.includes('content'));
  return isTable && !head.includes('number') && head.length >= fewestColumns ? head : undefined;
}

function rowsBelow(lines: readonly Line[], at: number, head: readonly Column[]): Cell[] {
  const cells = lines.slice(at, at + head.length).map((line, index) => cellOf([line], 1, index + 1));
  for (let row = 2, from = at + head.length; from + head.length <= lines.length; row++, from += head.length) {
    const said = lines.slice(from, from + head.length);
    if (!said.every((line, index) => fits(line, head[index]!))) break;
    cells.push(...said.map((line, index) => cellOf([line], row, index + 1)));
  }
  return cells;
}

function fits({ text }: Line, column: Column): boolean {
  if (isRole(column)) return areUnits(text);
  if (column === 'deadline') return isDeadline(text);
  return text.length <= longestCell && (column === 'note' || column === 'section' || !isDeadline(text));
}
