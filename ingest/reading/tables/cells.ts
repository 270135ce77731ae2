import type { Block, SourceText } from '../../readers/reader.ts';
import type { Span } from '../types.ts';
import { tablesOfCards } from './cards.ts';
import { tablesOfCellLines } from './cell-lines.ts';
import { columnOf } from './columns.ts';
import { tablesOfIndicatorLines } from './indicator-lines.ts';
import { columnsOfCells } from './laid-out.ts';
import { sectionLine } from './lines.ts';
import { tablesOfSpacedLines } from './spaced-lines.ts';
import type { Cell, Table } from './table.ts';
import { tablesOfUnnumberedLines } from './unnumbered-lines.ts';

/**
 * The tables of a source: from its format's cells; in plain text from lines whose cells are set apart by bars or tabs.
 * (two or more such lines make a table), from cells that stand on a line each, and from cards of headings.
 */
export function tablesIn(source: SourceText): Table[] {
  if (source.blocks.some(({ kind }) => kind === 'cell')) return tablesOfBlocks(source.blocks);
  return [
    ...tablesOfLines(source.text),
    ...tablesOfCellLines(source.text),
    ...tablesOfUnnumberedLines(source.text),
    ...tablesOfIndicatorLines(source.text),
    ...tablesOfSpacedLines(source.text),
    ...tablesOfCards(source.text),
  ];
}

/** A table ends where its rows are counted anew. The paragraphs of one cell are one. */
function tablesOfBlocks(blocks: readonly Block[]): Table[] {
  const tables: Cell[][] = [];
  let last: Cell | undefined;
  for (const { kind, start, end, row = 0, column = 0, rows = 1 } of blocks) {
    if (kind !== 'cell') {
      last = undefined;
      continue;
    }
    if (last === undefined || row < last.row) tables.push([]);
    const table = tables.at(-1)!;
    if (last !== undefined && last.row === row && last.column === column) table.pop();
    const from = last !== undefined && last.row === row && last.column === column ? last.start : start;
    last = { start: from, end, row, column, rows };
    table.push(last);
  }
  return tables;
}

const lineEnd = /\r\n|\r|\n/g;
const bar = /[|｜]/;

function tablesOfLines(text: string): Table[] {
  if (!['\t', '|', '｜'].some((separator) => text.includes(separator))) return [];
  const tables: Cell[][] = [];
  let open: Cell[] = [];
  let row = 0;
  const close = (): void => {
    if (row >= 2) tables.push(realigned(open, text));
    open = [];
    row = 0;
  };
  let at = 0;
  const line = (end: number): void => {
    const heading = row > 0 ? headingOfRows(text, at, end) : undefined;
    if (heading !== undefined) {
      open.push({ ...heading, row: ++row, column: 1, rows: 1 });
      return;
    }
    const cells = cellsOfLine(text, at, end, row + 1);
    if (cells.length === 0 && row > 0 && onlyBars.test(text.slice(at, Math.min(end, at + longestBars)))) return;
    // 说明：… | | |, | 一、… |: a cell over all columns parts no table.
    const overAll =
      cells.length === 1 &&
      row > 0 &&
      (emptyCells.test(text.slice(cells[0]!.end, end)) || framed.test(text.slice(at, end)));
    if (cells.length >= 2 || overAll) {
      for (const cell of cells) open.push(cell);
      row++;
    } else if (text.slice(at, Math.min(end, at + 200)).trim() !== '') close();
  };
  for (const { 0: mark, index } of text.matchAll(lineEnd)) {
    line(index);
    at = index + mark.length;
  }
  line(text.length);
  close();
  return tables;
}

/** 三、深化公立医院改革 without bars, on a line right above a row that counts itself. */
function headingOfRows(text: string, from: number, to: number): Span | undefined {
  const said = to - from > longestHeading ? undefined : text.slice(from, to).trim();
  if (said === undefined || !sectionLine.test(said) || /[|｜\t。；]/.test(said)) return undefined;
  countedRow.lastIndex = to;
  if (!countedRow.test(text)) return undefined;
  const start = text.indexOf(said, from);
  return { start, end: start + said.length };
}

const longestHeading = 60;
const countedRow = /\s*[\r\n]\s*(?:[|｜]\s*[0-9]{1,3}\s*[|｜]|[0-9]{1,3}\s*[|｜\t])/y;

const emptyCells = /^\s*[|｜][\s|｜]*[|｜]\s*$/;
const framed = /^\s*[|｜][^|｜]*[|｜]\s*$/;
const onlyBars = /^[\s|｜]+$/;
const longestBars = 40;

/** Rows below a numbered head that lost their merged cells: what is left goes under the columns it can belong to. */
function realigned(cells: Cell[], text: string): Cell[] {
  const said = ({ start, end }: Cell) => text.slice(start, end);
  const head = cells.filter(({ row }) => row === cells[0]!.row);
  if (!/^序\s?号$/.test(said(head[0]!))) return cells;
  const columns = head.slice(1).map((cell) => columnOf(said(cell)));
  const widest = head.at(-1)!.column;
  const moved: Cell[] = [];
  for (let at = 0; at < cells.length; ) {
    let end = at;
    while (end < cells.length && cells[end]!.row === cells[at]!.row) end++;
    const [number, ...own] = cells.slice(at, end) as [Cell, ...Cell[]];
    const isShort = own.length > 0 && own.at(-1)!.column < widest && /^[0-9]{1,3}$/.test(said(number));
    const lines = own.map((cell) => ({ text: said(cell), start: cell.start, end: cell.end }));
    const found = isShort ? columnsOfCells(lines, columns) : undefined;
    moved.push(number, ...own.map((cell, i) => (found ? { ...cell, column: found[i]! + 1 } : cell)));
    at = end;
  }
  return moved;
}

function cellsOfLine(text: string, from: number, to: number, row: number): Cell[] {
  const line = text.slice(from, to);
  const separator = bar.test(line) ? /[|｜]/ : /\t/;
  if (!separator.test(line)) return [];
  const cells: Cell[] = [];
  let at = from;
  let parts = line.split(separator);
  // `| a | b |` is framed by bars.
  if (separator.source !== '\\t' && parts[0]!.trim() === '') {
    at += parts[0]!.length + 1;
    parts = parts.slice(1);
  }
  parts.forEach((part, index) => {
    const blank = part.length - part.trimStart().length;
    const said = part.trim();
    if (said !== '') {
      const start = at + blank;
      cells.push({ start, end: start + said.length, row, column: index + 1, rows: 1 });
    }
    at += part.length + 1;
  });
  return cells;
}
