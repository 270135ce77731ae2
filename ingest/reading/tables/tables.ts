import type { SourceText } from '../../readers/reader.ts';
import { isTask } from '../is-task.ts';
import { numberOf } from '../numerals.ts';
import { titleOf } from '../outline/title.ts';
import type { NormalisedText, Outline, OutlineItem, Span, StageFinding } from '../types.ts';
import type { Column } from './columns.ts';
import { leftOut, tooLong } from './findings.ts';
import { createFinder } from './normalised.ts';
import { mostCompared, repeats } from './repeated.ts';
import { headsItsWork, sectionOf, skipMarker } from './row-parts.ts';
import { type Row, type TaskTable, taskTable } from './rows.ts';
import { mostRows, type Table } from './table.ts';

/** Where tables stand in the normalised text. */
export const spansOf = (tables: readonly Span[], text: NormalisedText): Span[] =>
  tables.length === 0 ? [] : tables.map(createFinder(text));

/** What a row says of a task: whose item it is or repeats, and its cells in offsets of the normalised text. */
export interface TableRow {
  /** Path of the item that its units belong to. */
  readonly path: string;
  readonly cells: ReadonlyMap<Column, Span>;
  readonly head: ReadonlyMap<Column, Span>;
  readonly row: Span;
  /** A row that repeats a task of the text gives it units only where the text gives none. */
  readonly repeats: boolean;
}

export interface TableReading {
  readonly outline: Outline;
  readonly rows: readonly TableRow[];
}

/** Those of a source's tables that are tables of tasks, in its offsets. */
export function findTables(source: SourceText, tables: readonly Table[]): TaskTable[] {
  const merges = source.blocks.some(({ kind }) => kind === 'cell');
  return tables.flatMap((table) => taskTable(table, source.text, merges) ?? []);
}

/**
 * Reads the tables of tasks (任务 | 责任单位, 部门 | 职责) into the outline.
 *
 * - The rows of a table inside the text, or in a document that has no other tasks, are tasks, under the item it stands in.
 * - A table behind the tasks (an annex) that repeats them makes none; its units go to the tasks it repeats. One that
 *   repeats fewer than half of its rows has tasks of its own.
 * - 部门 | 职责 says who has which duty: its units go to the task it stands in, else to the one that points to the annex; its
 *   rows are tasks only in a document without any other.
 */
export function placeTables(tables: readonly TaskTable[], text: NormalisedText, outline: Outline): TableReading {
  if (tables.length === 0) return { outline, rows: [] };
  const find = createFinder(text);
  const state: State = {
    text: text.text,
    find,
    items: [...outline.items],
    rows: [],
    findings: [],
    heads: new Map(),
    taken: new Map(),
  };
  for (const item of outline.items) unique(state.taken, item.path.replace(/~[0-9]+$/, ''));
  const own = outline.items.filter(isTask);
  let left = mostRows;
  for (const table of tables) {
    const rows = table.rows.slice(0, left);
    if (rows.length < table.rows.length) state.findings.push(tooLong(find(table)));
    if (rows.length > 0) place(state, { ...table, rows }, find(table), own, outline);
    left -= rows.length;
    if (left === 0) break;
  }
  return { outline: withOrder(state, outline), rows: state.rows };
}

interface State {
  readonly text: string;
  readonly find: (span: Span) => Span;
  readonly items: OutlineItem[];
  readonly rows: TableRow[];
  readonly findings: StageFinding[];
  readonly heads: Map<TaskTable, ReadonlyMap<Column, Span>>;
  /** How often each path was given. */
  readonly taken: Map<string, number>;
}

function place(state: State, table: TaskTable, span: Span, own: readonly OutlineItem[], outline: Outline): void {
  const around = outline.items.findLast(
    ({ kind, start, end }) => kind !== 'other' && start <= span.start && span.start < end,
  );
  if (table.duties && own.length > 0) {
    const target = around && isTask(around) ? around : pointing(state.text, own);
    if (target === undefined) state.findings.push(leftOut(span, table));
    else for (const row of table.rows) give(state, table, row, target.path, false);
    return;
  }
  const behind = around === undefined && span.start >= outline.closing.start && own.length > 0;
  const repeated = behind ? table.rows.slice(0, mostCompared).map(repeats(state.text, state.find, own)) : [];
  if (repeated.filter((item) => item !== undefined).length * 2 >= table.rows.length && behind) {
    table.rows.forEach((row, index) => {
      if (repeated[index] !== undefined) give(state, table, row, repeated[index].path, true);
    });
    return;
  }
  if (around !== undefined && isTask(around)) {
    const index = state.items.indexOf(around);
    if (index >= 0) state.items[index] = { ...around, kind: 'section' };
  }
  const used = uses(table);
  for (const [index, row] of table.rows.entries()) addRow(state, table, row, index, around, used);
}

/** The task that sends its reader to the annex. */
const pointing = (text: string, tasks: readonly OutlineItem[]): OutlineItem | undefined =>
  tasks.find(({ start, end }) => /[见如]附[件表录]/.test(text.slice(start, end)));

/** How many rows each cell holds for: more than one where it is merged. */
function uses({ rows }: TaskTable): ReadonlyMap<object, number> {
  const counts = new Map<object, number>();
  for (const { cells } of rows) for (const cell of cells.values()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

function addRow(
  state: State,
  table: TaskTable,
  row: Row,
  index: number,
  parent: OutlineItem | undefined,
  used: ReadonlyMap<object, number>,
): void {
  const cell = (column: Column): Span | undefined => {
    const found = row.cells.get(column);
    return found && state.find(found);
  };
  const own = state.find(row);
  const shared = (column: Column): boolean => {
    const found = row.cells.get(column);
    return found !== undefined && used.get(found)! > 1;
  };
  const grouped =
    row.cells.has('content') && (shared('task') || headsItsWork(state.text, cell('task'), cell('content')));
  const titled = grouped ? cell('content') : (cell('task') ?? cell('content'));
  if (titled === undefined) return;
  const title = titleOf(state.text, skipMarker(state.text, titled), titled.end);
  if (title.value === '') return;
  const number = cell('number');
  const numeral = number && state.text.slice(number.start, number.end);
  const counted = numeral !== undefined && numberOf(numeral) !== undefined ? numeral : String(index + 1);
  const path = unique(state.taken, parent ? `${parent.path}/${counted}` : counted);
  const marker = number && number.start <= title.start ? number : { start: title.start, end: title.start };
  const section = grouped ? cell('task') : cell('section');
  const heading = row.heading && state.find(row.heading);
  state.items.push({
    start: Math.min(own.start, marker.start, title.start),
    end: Math.max(own.end, title.end),
    path,
    depth: parent ? parent.depth + 1 : 0,
    marker: { ...marker, value: number ? (numeral ?? '') : '', method: 'table-row', confidence: 0.9 },
    // A cell may stand on several lines.
    title: { ...title, value: title.value.replace(/\n/g, ''), method: 'table-cell', confidence: 0.9 },
    kind: 'task',
    order: 0,
    ...sectionOf(state.text, section ?? heading, parent),
  });
  give(state, table, row, path, false);
}

function unique(taken: Map<string, number>, wanted: string): string {
  const count = (taken.get(wanted) ?? 0) + 1;
  taken.set(wanted, count);
  return count === 1 ? wanted : `${wanted}~${count}`;
}

function give(state: State, table: TaskTable, row: Row, path: string, repeats: boolean): void {
  const { find } = state;
  const cells = new Map([...row.cells].map(([column, cell]) => [column, find(cell)]));
  let head = state.heads.get(table);
  if (head === undefined) {
    head = new Map([...table.head].map(([column, cell]) => [column, find(cell)]));
    state.heads.set(table, head);
  }
  state.rows.push({ path, cells, head, row: find(row), repeats });
}

/** In printed order, numbered anew; what stands before the first task and behind the last is found again. */
function withOrder(state: State, outline: Outline): Outline {
  const counts = { task: 0, safeguard: 0 };
  const items = state.items
    .sort((a, b) => a.start - b.start || a.depth - b.depth)
    .map((item) =>
      item.kind === 'task' || item.kind === 'safeguard' ? { ...item, order: ++counts[item.kind] } : item,
    );
  const start = Math.min(outline.preamble.end, items[0]?.start ?? outline.preamble.end);
  const end = items.reduce((last, item) => (isTask(item) ? Math.max(last, item.end) : last), outline.closing.start);
  const findings = counts.task > 0 ? outline.findings.filter(({ rule }) => rule !== 'no-tasks') : outline.findings;
  return {
    items,
    preamble: { ...outline.preamble, end: start },
    closing: { start: Math.min(end, outline.closing.end), end: outline.closing.end },
    findings: [...findings, ...state.findings],
  };
}
