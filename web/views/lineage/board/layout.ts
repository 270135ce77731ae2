import { byCodePoint } from '../../../../graph/graph.ts';
import { type Level, levels } from '../../../../graph/schema/words.ts';
import { widthInPixels } from '../../../view-model/text-width.ts';
import { unbreakable } from '../../../view-model/wrap.ts';
import { type Board, type BoardCard, partOfYear } from './board.ts';
import {
  type BoardLayout,
  type Bracket,
  type Column,
  cardWidth,
  channel,
  gutter,
  headHeight,
  type Lane,
  laneLabelWidth,
  lineHeight,
  type PlacedCard,
} from './board-layout.ts';
import { type Box, bottom, right } from './geometry.ts';
import { routeLines } from './routes.ts';

const undatedGutter = 26;
const leastUndated = 150;
const mostUndated = 236;
const endMargin = 6;
const undatedGap = 6;
const undatedMargins = 18;
export const cardTextWidth = cardWidth - 21;
const lanePadding = 5;
const leastLane = 72;
const bracketRoom = 28;

/**
 * @param width what the board may fill; where that is too little for its years, the layout is wider and is scrolled
 */
export function layoutBoard(board: Board, width: number): BoardLayout {
  const hasUndated = board.cards.some(({ year }) => year === undefined);
  const years = new Set(board.cards.flatMap(({ year }) => year ?? [])).size;
  const spare = width - laneLabelWidth - years * (cardWidth + gutter) - undatedGutter - leastUndated - endMargin;
  // A quarter of what the years leave makes the stack wider, so that its titles take fewer lines.
  const undatedWidth = Math.min(mostUndated, leastUndated + Math.max(0, spare / 4));
  const undatedRoom = hasUndated ? undatedGutter + undatedWidth + endMargin : gutter;
  const columns = layoutColumns(board.cards, width - laneLabelWidth - undatedRoom);
  const last = columns.at(-1);
  const timeEnd = last ? last.x + last.width : laneLabelWidth;
  const undated = timeEnd + undatedGutter;
  const whole = Math.max(width, timeEnd + undatedRoom);

  const laneLevels: (Level | undefined)[] = [...levels];
  if (board.cards.some(({ level }) => level === undefined)) laneLevels.push(undefined);
  const lanes: Lane[] = [];
  const cards: PlacedCard[] = [];
  const brackets: Bracket[] = [];
  let y = headHeight;
  let row = 0;
  for (const level of laneLevels) {
    const own = board.cards.filter((card) => card.level === level);
    const rows = rowsOf(own, columns);
    let at = y + lanePadding;
    for (const inRow of rows) {
      at += channel / 2;
      for (const box of inRow) cards.push({ ...box, y: at, row });
      const bound = inRow.filter(({ card }) => card.notBefore !== undefined);
      const height = Math.max(...inRow.map((box) => box.height));
      for (const { card, x } of bound) {
        brackets.push({ card: card.id, year: card.notBefore!, x, end: timeEnd - gutter, y: at + height + 15 });
      }
      at += height + (bound.length > 0 ? bracketRoom : 0) + channel / 2;
      row++;
    }
    const stack = stackOf(own, { x: undated, y: y + lanePadding + channel / 2, width: undatedWidth });
    cards.push(...stack);
    const end = Math.max(at, ...stack.map((box) => bottom(box) + channel / 2), y + leastLane - lanePadding);
    const height = end + lanePadding - y;
    lanes.push({ level, x: 0, y, width: whole, height, empty: own.length === 0 });
    y += height;
  }
  const placed = { width: whole, height: y, lanes, columns, undated: hasUndated ? undated : whole, cards, brackets };
  return { ...placed, lines: routeLines(placed, board.lines) };
}

/** A column for each year that has documents; what room is left goes to the years with the most cards side by side. */
function layoutColumns(cards: readonly BoardCard[], room: number): Column[] {
  const counts = new Map<number, number>();
  for (const { year } of cards) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const least = cardWidth + gutter;
  const spare = Math.max(0, room - years.length * least);
  const weight = (year: number) => (counts.get(year) ?? 0) - 0.5;
  const all = years.reduce((sum, year) => sum + weight(year), 0);
  let x = laneLabelWidth;
  return years.map((year, i) => {
    const width = least + (spare * weight(year)) / all;
    const column = { year, x, width, skipped: i === 0 ? 0 : year - years[i - 1]! - 1 };
    x += width;
    return column;
  });
}

/** A card whose row is not known yet: its `y` is still 0. */
type Unplaced = Omit<PlacedCard, 'row'>;

/** Cards by date in as few rows as keep them apart. */
function rowsOf(cards: readonly BoardCard[], columns: readonly Column[]): Unplaced[][] {
  const rows: Unplaced[][] = [];
  const dated = cards
    .filter(({ year }) => year !== undefined)
    .sort(
      (a, b) => a.year! - b.year! || byCodePoint(a.date?.date ?? '', b.date?.date ?? '') || byCodePoint(a.id, b.id),
    );
  for (const card of dated) {
    const box = datedCard(card, columns.find(({ year }) => year === card.year)!);
    const row = rows.find((each) =>
      each.every((other) => right(other) + gutter <= box.x || right(box) + gutter <= other.x),
    );
    if (row) row.push(box);
    else rows.push([box]);
  }
  return rows;
}

/** As near to its date as its year's column allows, so that the mark of the date stands on its upper edge. */
function datedCard(card: BoardCard, column: Column): Unplaced {
  const left = column.x + gutter;
  const part = card.date && partOfYear(card.date);
  const day = part === undefined ? undefined : left + part * (column.width - gutter);
  const x =
    day === undefined ? left : Math.min(Math.max(day - cardWidth / 2, left), column.x + column.width - cardWidth);
  const titleLines = linesWithin(card.title, cardTextWidth, 2);
  return {
    card,
    x,
    y: 0,
    width: cardWidth,
    height: (2 + titleLines.length) * lineHeight + 10,
    titleLines,
    mark: day,
  };
}

function stackOf(cards: readonly BoardCard[], at: Omit<Box, 'height'>): PlacedCard[] {
  const undated = cards
    .filter(({ year }) => year === undefined)
    .sort(
      (a, b) =>
        Number(a.presence === 'planned') - Number(b.presence === 'planned') ||
        b.citedBy - a.citedBy ||
        byCodePoint(a.id, b.id),
    );
  let { y } = at;
  return undated.map((card) => {
    const titleLines =
      card.promised.length > 0 ? [''] : linesWithin(card.number ?? card.title, at.width - undatedMargins, 3);
    const box = { card, ...at, y, height: titleLines.length * lineHeight + 10, titleLines };
    y += box.height + undatedGap;
    return { ...box, mark: undefined, row: undefined };
  });
}

/** A text in so many lines of a width at most, never broken inside digits or a document number; cut with … */
export function linesWithin(text: string, width: number, most: number): string[] {
  const lines: string[] = [''];
  for (const piece of unbreakable(text)) {
    const line = lines.at(-1)!;
    if (widthInPixels(line + piece) <= width || line === '') {
      lines[lines.length - 1] = line + piece;
    } else if (lines.length < most) {
      lines.push(piece.trimStart());
    } else {
      let cut = line;
      while (widthInPixels(`${cut}…`) > width) cut = cut.slice(0, -1);
      lines[lines.length - 1] = `${cut}…`;
      return lines;
    }
  }
  return lines;
}
