import type { Level } from '../../../../graph/schema/words.ts';
import type { BoardCard, BoardLine } from './board.ts';
import type { Box, Route } from './geometry.ts';

export interface PlacedCard extends Box {
  readonly card: BoardCard;
  /** The title's lines as the card has room for them. */
  readonly titleLines: readonly string[];
  /** Where the exact date stands on the upper edge; absent where only the year is known. */
  readonly mark: number | undefined;
  /** Row in which the card stands; absent in the stack of documents without a date. */
  readonly row: number | undefined;
}
export interface Lane extends Box {
  /** Absent for documents whose level nothing says. */
  readonly level: Level | undefined;
  readonly empty: boolean;
}
export interface Column {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** Years between this column and the one before that no document is of. */
  readonly skipped: number;
}
export interface Bracket {
  readonly card: string;
  readonly year: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
}
export interface PlacedLine extends Route {
  readonly line: BoardLine;
}
/**
 * The board of a few documents: a lane for each level, time to the right, documents without a date at the right end.
 * Cards of a lane stand in rows; between the rows and between the years there is always room in which a line can run.
 */
export interface BoardLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly columns: readonly Column[];
  /** Where the column of documents without a date begins; the whole width where there is none. */
  readonly undated: number;
  readonly cards: readonly PlacedCard[];
  readonly brackets: readonly Bracket[];
  readonly lines: readonly PlacedLine[];
}

/** Measures, in pixels of the board. */
export const headHeight = 40;
export const laneLabelWidth = 50;
export const cardWidth = 155;
export const lineHeight = 17;
/** Room between two rows: a channel for lines. */
export const channel = 18;
/** Room at the left of every column: a channel for lines. */
export const gutter = 12;
