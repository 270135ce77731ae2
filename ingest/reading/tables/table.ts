import type { Span } from '../types.ts';

/** One cell of a table, in offsets of the source text. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  /** How many rows it covers; 1 unless the format says more. */
  readonly rows: number;
}

/** The cells of one table in printed order, row by row. Cells without text are left out. */
export type Table = readonly Cell[];

/** The cell that these lines or words make, one behind the other. */
export const cellOf = (said: readonly Span[], row: number, column: number): Cell => ({
  start: said[0]!.start,
  end: said.at(-1)!.end,
  row,
  column,
  rows: 1,
});

/** The rows that are read of all tables of a document; no real one has so many, and one made up must not keep the reader busy. */
export const mostRows = 2000;
