import type { Block, SourceText } from '../../readers/reader.ts';
import type { Span } from '../types.ts';
import { tablesOfCellLines } from './cell-lines.ts';

/** One cell of a table, in offsets of the source text. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  /** How many rows it covers; 1 unless the format says more. */
  readonly rows: number;
}

/** The cells of one table in printed order, row by row. Cells without text are left out. */
export type Table = readonly Cell[];

/**
 * The tables of a source: from its format's cells; in plain text from lines whose cells are set apart by bars or tabs.
 * (two or more such lines make a table), and from cells that stand on a line each.
 */
export function tablesIn(source: SourceText): Table[] {
  if (source.blocks.some(({ kind }) => kind === 'cell')) return tablesOfBlocks(source.blocks);
  return [...tablesOfLines(source.text), ...tablesOfCellLines(source.text)];
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
    if (row >= 2) tables.push(open);
    open = [];
    row = 0;
  };
  let at = 0;
  const line = (end: number): void => {
    const cells = cellsOfLine(text, at, end, row + 1);
    if (cells.length >= 2) {
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
