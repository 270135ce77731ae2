import type { Facets } from '../facets.ts';
import type { Arrangement } from './arrangement.ts';
import type { Frame, LayoutNode } from './layout-graph.ts';
import { intoLines, meets, settleRows } from './lines.ts';
import { gap, inOrder, rowsOf } from './rows.ts';
import { type Extent, extentOf, type Settling } from './settling.ts';
import { aboveColumn, belowInOrder, belowYears, betweenYears, byDate, columnsOf, columnWidth } from './timeline.ts';
import { apart, readOff } from './years-read-off.ts';

/** Between a column and one of another year above it, with its word. */
const storey = 24 + aboveColumn;

/**
 * Puts what is new into the columns by year that stand, which end on one floor: at the end of a line where there is
 * room, else the axis grows outward, before its first year and after its last, and a year between grows upward. A year
 * between two that stand, where there is no room, comes above both. What has no date gets further rows below.
 */
export function yearsBeside(
  picture: Settling,
  frame: Frame,
  facets: ReadonlyMap<string, Facets>,
  wordOf: (year: string) => string,
): Arrangement {
  const { graph, standing, newcomers, places } = picture;
  const { columns, others } = columnsOf(graph, facets);
  const dated = [...columns.values()].flat();
  const axis = extentOf(dated, standing);
  const below = extentOf(others, standing);
  const floor = axis?.bottom ?? (below ? below.top - belowYears : 0);
  const years = [...columns.keys()].sort(byDate);
  const stood = years.filter((year) => columns.get(year)!.some(({ id }) => standing.has(id)));
  for (const year of outward(years, stood)) {
    const own = columns
      .get(year)!
      .filter((node) => newcomers.includes(node))
      .sort(inOrder);
    const there = columns.get(year)!.filter(({ id }) => standing.has(id));
    const rest = intoLines(picture, there, own, extentOf(there, places)?.right ?? 0);
    if (rest.length > 0)
      settleYear(picture, rest, { there, dated, floor, frame, ...sidesOf(picture, columns, stood, year) });
  }
  settleBelow(picture, others, floor, frame);
  return readOff(places, columns, others, floor, wordOf);
}

/** What has no date: at the ends of the rows below the columns, and in further rows under them. */
function settleBelow(picture: Settling, others: readonly LayoutNode[], floor: number, frame: Frame): void {
  const { graph, standing, newcomers, places } = picture;
  const stood = others.filter(({ id }) => standing.has(id));
  const own = others.filter((node) => newcomers.includes(node));
  const all = extentOf(graph.nodes.values(), places) ?? { left: 0, right: frame.width, top: 0, bottom: 0 };
  const rest = intoLines(picture, stood, belowInOrder(own, graph, places), all.right);
  const width = Math.max(frame.width, all.right - all.left);
  const bottom = extentOf(stood, places)?.bottom ?? Number.NEGATIVE_INFINITY;
  const y = Math.max(bottom + gap.y, floor + belowYears);
  settleRows(picture, rest, rowsOf(rest, width).places, { x: all.left, y });
}

/** The years after those that stand from old to new, those before from new to old: each next to the one before it. */
function outward(years: readonly string[], stood: readonly string[]): string[] {
  const first = stood[0];
  const before = years.filter((year) => first !== undefined && byDate(year, first) <= 0);
  return [...years.filter((year) => !before.includes(year)), ...before.reverse()];
}

interface Sides {
  readonly before: Extent | undefined;
  readonly after: Extent | undefined;
}

/** What stood of earlier years, and of later ones. */
function sidesOf(
  { standing }: Settling,
  columns: ReadonlyMap<string, readonly LayoutNode[]>,
  stood: readonly string[],
  year: string,
): Sides {
  const [before, after] = [stood.filter((one) => byDate(one, year) < 0), stood.filter((one) => byDate(one, year) > 0)];
  return {
    before: extentOf(columns.get(before.at(-1) ?? '') ?? [], standing),
    after: extentOf(columns.get(after[0] ?? '') ?? [], standing),
  };
}

interface Around extends Sides {
  readonly there: readonly LayoutNode[];
  readonly dated: readonly LayoutNode[];
  readonly floor: number;
  readonly frame: Frame;
}

function settleYear(picture: Settling, nodes: readonly LayoutNode[], around: Around): void {
  const { there, dated, floor, frame, before, after } = around;
  const column = extentOf(there, picture.places);
  const axis = extentOf(dated, picture.places);
  if (before && after) {
    settleAbove(picture, nodes, column, around);
    return;
  }
  const top = extentOf(dated, picture.standing)?.top;
  const { places, height } = outerRows(nodes, top === undefined ? 0 : floor - top, frame);
  const own = extentOf(nodes, places)!;
  const y = Math.min(top ?? floor, floor - height);
  if (!axis) settleRows(picture, nodes, places, { x: -own.left, y });
  else if (after) settleRows(picture, nodes, places, { x: axis.left - betweenYears - own.right, y });
  else settleRows(picture, nodes, places, { x: axis.right + betweenYears - own.left, y });
}

/** The rows of a year at an end of the axis, as wide as they have to be to be no taller than the others. */
function outerRows(nodes: readonly LayoutNode[], tall: number, frame: Frame): ReturnType<typeof rowsOf> {
  const widest = Math.max(...nodes.map(({ box }) => box.left + box.right));
  let width = columnWidth(nodes, 0, frame);
  let rows = rowsOf(nodes, width);
  while (tall > 0 && rows.height > tall && width < frame.width) {
    width += widest;
    rows = rowsOf(nodes, width);
  }
  return rows;
}

/** Above its own column, or, where none stands, above what stands before and after it. */
function settleAbove(
  picture: Settling,
  nodes: readonly LayoutNode[],
  column: Extent | undefined,
  { dated, frame, before, after }: Around,
): void {
  const width = column ? column.right - column.left : columnWidth(nodes, 0, frame);
  const { places, height } = rowsOf(nodes, Math.max(width, ...nodes.map(({ box }) => box.left + box.right)));
  const own = extentOf(nodes, places)!;
  const middle = column ? (column.left + column.right) / 2 : (before!.right + after!.left) / 2;
  const x = middle - (own.left + own.right) / 2;
  const across = { left: own.left + x, right: own.right + x, top: 0, bottom: 0 };
  const placed = dated.filter(({ id }) => picture.places.has(id));
  const under = apart(placed, picture.places).filter((part) =>
    meets(extentOf(part, picture.places)!, across, 'across'),
  );
  const top = extentOf(under.flat(), picture.places)?.top ?? 0;
  settleRows(picture, nodes, places, { x, y: top - (column ? gap.y : storey) - height });
}
