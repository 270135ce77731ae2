import { byCodePoint } from '../../../../graph/graph.ts';
import { groupBy } from '../../../../graph/group-by.ts';
import { type Level, levels } from '../../../../graph/schema/words.ts';
import { type Board, type BoardCard, type BoardLine, isDocument, partOfYear } from './board.ts';
import type { Column, Lane } from './board-layout.ts';
import { type Box, bottom, type Point, type Route, right, roundedRoute } from './geometry.ts';

/**
 * The board of many documents: small cards, one column for each year, no lines at rest. Between the lanes a strip counts
 * what goes up. The lines of a chosen document run in the gutters between the columns and along the strips.
 */
export interface CompactCard extends Box {
  readonly card: BoardCard;
  readonly column: number;
  readonly lane: number;
  readonly mark: number | undefined;
}
/** Stands for the documents of one place of the board that there is no room for. */
export interface RestCard extends Box {
  readonly level: Level | undefined;
  readonly year: number | undefined;
  readonly count: number;
}
export interface Strip extends Box {
  /** Citations out of a column that go to a higher level across this strip. */
  readonly up: readonly { readonly column: number; readonly count: number }[];
}
export interface CompactLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly (Lane & { readonly count: number })[];
  readonly strips: readonly Strip[];
  /** The last one, without a year, holds documents without a date. */
  readonly columns: readonly (Omit<Column, 'year'> & { readonly year: number | undefined; readonly count: number })[];
  readonly cards: readonly CompactCard[];
  readonly rests: readonly RestCard[];
}

/** Above so many documents the board takes this form. */
export const manyDocuments = 25;

export const compactHead = 40;
export const compactLabel = 60;
const compactCard = { width: 123, height: 23 } as const;
const compactGutter = 26;
const stripHeight = 30;
const pitch = 29;
const padding = 10;
const leastLane = 60;
/** So many documents of one level and year are drawn; the others stand as a number that opens them. */
export const mostInCell = 12;

export function layoutCompact(board: Board, width: number): CompactLayout {
  const years = [...new Set(board.cards.map(({ year }) => year))].sort((a, b) => (a ?? 9999) - (b ?? 9999));
  const least = compactCard.width + compactGutter;
  const each = Math.max(least, Math.floor((width - compactLabel - compactGutter) / Math.max(1, years.length)));
  const whole = Math.max(width, compactLabel + years.length * each + compactGutter);
  const inYear = groupBy(board.cards, ({ year }) => String(year));
  const columns = years.map((year, i) => ({
    year,
    x: compactLabel + i * each,
    width: each,
    skipped: i === 0 || year === undefined ? 0 : year - (years[i - 1] ?? year) - 1,
    count: inYear.get(String(year))?.filter(isDocument).length ?? 0,
  }));
  const laneLevels: (Level | undefined)[] = [...levels];
  if (board.cards.some(({ level }) => level === undefined)) laneLevels.push(undefined);

  const lanes: CompactLayout['lanes'][number][] = [];
  const strips: Strip[] = [];
  const cards: CompactCard[] = [];
  const rests: RestCard[] = [];
  let y = compactHead;
  laneLevels.forEach((level, lane) => {
    const own = board.cards.filter((card) => card.level === level);
    if (lane > 0) {
      strips.push({ x: 0, y, width: whole, height: stripHeight, up: upAcross(board, columns, laneLevels, lane) });
      y += stripHeight;
    }
    const cells = columns.map((column, i) => {
      const all = own.filter((card) => card.year === column.year).sort(byDate);
      const shown = all.length > mostInCell ? all.slice(0, mostInCell - 1) : all;
      const at = (row: number) => ({ x: column.x + compactGutter, y: y + padding + row * pitch, ...compactCard });
      shown.forEach((card, row) => {
        const part = card.date && partOfYear(card.date);
        const box = at(row);
        cards.push({
          ...box,
          card,
          column: i,
          lane,
          mark: part === undefined ? undefined : box.x + 4 + part * (box.width - 8),
        });
      });
      if (shown.length < all.length)
        rests.push({ ...at(shown.length), level, year: column.year, count: all.length - shown.length });
      return Math.min(all.length, mostInCell);
    });
    const height = Math.max(leastLane, Math.max(0, ...cells) * pitch + 2 * padding - (pitch - compactCard.height));
    lanes.push({ level, x: 0, y, width: whole, height, empty: own.length === 0, count: own.filter(isDocument).length });
    y += height;
  });
  return { width: whole, height: y, lanes, strips, columns, cards, rests };
}

const byDate = (a: BoardCard, b: BoardCard) =>
  byCodePoint(a.date?.date ?? '', b.date?.date ?? '') || b.citedBy - a.citedBy || byCodePoint(a.id, b.id);

/** Citations from a lane or one below it to one above it, by the column of the citing document. */
function upAcross(
  board: Board,
  columns: readonly { readonly year: number | undefined }[],
  laneLevels: readonly (Level | undefined)[],
  below: number,
): Strip['up'] {
  const byId = new Map(board.cards.map((card) => [card.id, card]));
  const crossing = board.lines.flatMap(({ kind, from, to }) => {
    const [citing, cited] = [byId.get(from), byId.get(to)];
    if (kind !== 'cites' || !citing || !cited) return [];
    const isAcross = laneLevels.indexOf(citing.level) >= below && laneLevels.indexOf(cited.level) < below;
    return isAcross ? [citing.year] : [];
  });
  return columns.map(({ year }, column) => ({ column, count: crossing.filter((each) => each === year).length }));
}

/** The lines of one document, those on the same way run as one, with their number. */
export interface Bundles {
  readonly routes: readonly (Route & { readonly line: BoardLine })[];
  /** Where the ways meet before the chosen card, and how many lines come that way. */
  readonly counts: readonly (Point & { readonly count: number })[];
}

/** Direct citations of the chosen document, in gutters and strips: never behind a card. */
export function bundlesOf(layout: CompactLayout, lines: readonly BoardLine[], chosen: string): Bundles {
  const byId = new Map(layout.cards.map((card) => [card.card.id, card]));
  const meeting = new Map<string, Point & { count: number }>();
  const routes = lines.flatMap((line) => {
    const [from, to] = [byId.get(line.from), byId.get(line.to)];
    if (!from || !to || (line.from !== chosen && line.to !== chosen)) return [];
    const hub = line.to === chosen ? to : from;
    const other = hub === to ? from : to;
    const { corners, gutter } = cornersBetween(layout, hub, other);
    const key = `${gutter.x} ${gutter.y}`;
    const known = meeting.get(key) ?? { ...gutter, count: 0 };
    known.count++;
    meeting.set(key, known);
    return [{ line, ...roundedRoute(hub === to ? [...corners].reverse() : corners) }];
  });
  return { routes, counts: [...meeting.values()].filter(({ count }) => count > 1) };
}

/** From the chosen card out of the side that is nearer, along gutters and one strip, to the left side of the other. */
function cornersBetween(
  layout: CompactLayout,
  hub: CompactCard,
  other: CompactCard,
): { readonly corners: Point[]; readonly gutter: Point } {
  const middleOf = (box: Box) => box.y + box.height / 2;
  const isRight = other.column > hub.column;
  const hubGutter = (layout.columns[hub.column]?.x ?? 0) + (isRight ? gutterRight(layout, hub) : compactGutter / 2);
  const ownGutter = (layout.columns[other.column]?.x ?? 0) + compactGutter / 2;
  const leave = { x: isRight ? right(hub) : hub.x, y: middleOf(hub) };
  const reach = { x: other.x, y: middleOf(other) };
  const strip = stripBetween(layout, hub.lane, other.lane);
  if (Math.abs(hubGutter - ownGutter) < 1) {
    const gutter = { x: hubGutter, y: hub.lane === other.lane ? leave.y : strip };
    return {
      corners: [leave, { x: hubGutter, y: leave.y }, { x: hubGutter, y: reach.y }, reach],
      gutter,
    };
  }
  return {
    corners: [
      leave,
      { x: hubGutter, y: leave.y },
      { x: hubGutter, y: strip },
      { x: ownGutter, y: strip },
      { x: ownGutter, y: reach.y },
      reach,
    ],
    gutter: { x: hubGutter, y: strip },
  };
}

/** The gutter of the next column, seen from the card's own. */
const gutterRight = (layout: CompactLayout, hub: CompactCard) =>
  layout.columns[hub.column + 1]!.x - layout.columns[hub.column]!.x + compactGutter / 2;

/** The middle of the strip next to the chosen card on the way to the other; in its own lane, the one below or above. */
function stripBetween({ strips }: CompactLayout, hub: number, other: number): number {
  const index = other > hub || (other === hub && hub < strips.length) ? hub : hub - 1;
  const strip = strips[index]!;
  return (strip.y + bottom(strip)) / 2;
}
