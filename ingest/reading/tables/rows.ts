import type { Span } from '../types.ts';
import { type Column, columnOf, isRole } from './columns.ts';
import type { Cell, Table } from './table.ts';

/** One row of a table of tasks: its cells by what they hold, with those of merged cells above. */
export interface Row extends Span {
  readonly cells: ReadonlyMap<Column, Cell>;
  /** A line across the whole table that heads this row and those after it. */
  readonly heading?: Cell;
}

export interface TaskTable extends Span {
  /** From the head on; the head's own cells name the roles. */
  readonly head: ReadonlyMap<Column, Cell>;
  readonly rows: readonly Row[];
  /** 部门 | 职责: who comes first, and what it is to do. */
  readonly duties: boolean;
}

const furthestHead = 4;

/**
 * Reads a table as one of tasks: its head names units and what they are to do. Undefined for any other table.
 * Merged cells hold for all rows they cover; in plain text, where nobody knows, an empty task or section goes on.
 */
export function taskTable(table: Table, text: string, merges: boolean): TaskTable | undefined {
  const rows = byRow(table);
  const at = rows.slice(0, furthestHead).findIndex((row) => isHead(headOf(row, text)));
  if (at < 0) return undefined;
  const head = headOf(rows[at]!, text);
  const columns = new Map([...head].map(([column, cell]) => [cell.column, column]));
  const placed = (wanted: (column: Column) => boolean) =>
    Math.min(...[...head].filter(([column]) => wanted(column)).map(([, cell]) => cell.column));
  const plural = head.has('lead') || head.has('participant');
  const duties = !plural && !head.has('number') && placed(isRole) < placed((c) => c === 'content' || c === 'task');

  const read: Row[] = [];
  const counted = rows.slice(at + 1).some(([first]) => /^[0-9]{1,3}$/.test(textOf(text, first!)));
  const above = new Map<Column, { cell: Cell; to: number }>();
  let heading: Cell | undefined;
  const width = Math.max(...columns.keys());
  for (const cells of rows.slice(at + 1)) {
    if (cells.length === 1 && width > 2 && !isNumber(text, cells[0]!)) {
      heading = cells[0];
      continue;
    }
    if (isHead(headOf(cells, text)) || cells.every((cell) => ruledLine.test(textOf(text, cell)))) continue;
    const own = new Map<Column, Cell>();
    const first = cells[0]!;
    for (const cell of cells) {
      const column = columns.get(cell.column);
      if (column !== undefined) own.set(column, cell);
    }
    // 一 | 加强疾控体系建设 | | : heads the rows below it that are counted 1, 2, 3.
    const heads =
      counted && ![...own.keys()].some(isRole) && /^（?[一二三四五六七八九十]{1,3}[）、]?$/.test(textOf(text, first));
    if (heads && (own.has('task') || own.has('content'))) {
      heading = own.get('task') ?? own.get('content');
      continue;
    }
    const row = new Map(own);
    for (const [column, { cell, to }] of above) {
      const goesOn = merges ? cells[0]!.row <= to : column === 'section' || (column === 'task' && own.has('content'));
      if (!row.has(column) && goesOn) row.set(column, cell);
    }
    for (const [column, cell] of own) above.set(column, { cell, to: cell.row + cell.rows - 1 });
    if (row.size === 0) continue;
    const end = Math.max(...cells.map((cell) => cell.end));
    read.push({ start: first.start, end, cells: row, ...(heading && { heading }) });
  }
  if (read.length === 0) return undefined;
  return { start: rows[at]![0]!.start, end: table.at(-1)!.end, head, rows: read, duties };
}

function byRow(table: Table): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of table) {
    if (rows.at(-1)?.[0]?.row === cell.row) rows.at(-1)!.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** |---|---| below the head. */
const ruledLine = /^[-:：—\s]+$/;

const textOf = (text: string, { start, end }: Cell): string => text.slice(start, end);

const longestHeading = 20;

function headOf(cells: readonly Cell[], text: string): Map<Column, Cell> {
  const head = new Map<Column, Cell>();
  for (const cell of cells) {
    if (cell.end - cell.start > longestHeading) continue;
    const column = columnOf(text.slice(cell.start, cell.end));
    if (column === undefined) continue;
    // 工作举措 | 工作目标
    const own = column === 'content' && head.has('content') ? 'aim' : column;
    if (!head.has(own)) head.set(own, cell);
  }
  // 重点任务 | 责任单位 | 任务 …: a table of one kind of matter has it under either word.
  return head;
}

const isHead = (head: ReadonlyMap<Column, Cell>): boolean =>
  [...head.keys()].some(isRole) && (head.has('task') || head.has('content'));

const isNumber = (text: string, { start, end }: Cell): boolean =>
  /^[0-9一二三四五六七八九十]{1,3}$/.test(text.slice(start, end));
