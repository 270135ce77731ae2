import type { Facets } from '../facets.ts';
import { type Block, blockOf } from './aisles.ts';
import { type Arrangement, freely, type Guide } from './arrangement.ts';
import type { Frame, LayoutNode } from './layout-graph.ts';
import { intoLines, meets, settleRows } from './lines.ts';
import { gap, inOrder, rowsOf } from './rows.ts';
import { type Extent, extentOf, type Settling } from './settling.ts';
import {
  aboveColumn,
  belowInOrder,
  belowYears,
  besideCorridor,
  betweenYears,
  byDate,
  columnWidth,
  yearOf,
} from './timeline.ts';

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
  const columns = new Map<string, LayoutNode[]>();
  const others: LayoutNode[] = [];
  for (const node of graph.nodes.values()) {
    const year = yearOf(node, facets);
    if (year === undefined) others.push(node);
    else columns.set(year, [...(columns.get(year) ?? []), node]);
  }
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
  const rows = belowInOrder(
    others.filter((node) => newcomers.includes(node)),
    graph,
    places,
  );
  const all = extentOf(graph.nodes.values(), places) ?? { left: 0, right: frame.width, top: 0, bottom: 0 };
  const rest = intoLines(
    picture,
    others.filter(({ id }) => standing.has(id)),
    rows,
    all.right,
  );
  const width = Math.max(frame.width, all.right - all.left);
  const y = below ? Math.max(below.bottom + gap.y, floor + belowYears) : floor + belowYears;
  settleRows(picture, rest, rowsOf(rest, width).places, { x: all.left, y });
  return drawn(picture, columns, others, floor, wordOf);
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

/** Words above the columns, and the rows that lines run between. */
function drawn(
  { places }: Settling,
  columns: ReadonlyMap<string, readonly LayoutNode[]>,
  others: readonly LayoutNode[],
  floor: number,
  wordOf: (year: string) => string,
): Arrangement {
  const years = [...columns.keys()].sort(byDate);
  const guides = years.map((year): Guide => {
    const { left, right, top } = extentOf(columns.get(year)!, places)!;
    return { text: wordOf(year), at: { x: (left + right) / 2, y: top - aboveColumn }, side: 'top' };
  });
  const parts = years.flatMap((year) => apart(columns.get(year)!, places));
  const blocks = parts.map((nodes) => blockOf(nodes, places));
  const under = extentOf(others, places);
  const bottom = (under?.top ?? floor + belowYears) - besideCorridor;
  return freely(places, guides, {
    blocks: under ? [...blocks, blockOf(others, places)] : blocks,
    corridor: { top: floor + besideCorridor, bottom },
    ways: waysDown(parts.map((nodes, i) => ({ block: blocks[i]!, extent: extentOf(nodes, places)! }))),
  });
}

/** The parts of a year that stand beside each other. */
function apart(nodes: readonly LayoutNode[], places: Settling['places']): LayoutNode[][] {
  const sorted = [...nodes].sort((a, b) => places.get(a.id)!.x - a.box.left - (places.get(b.id)!.x - b.box.left));
  const parts: LayoutNode[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const node of sorted) {
    const { x } = places.get(node.id)!;
    if (x - node.box.left - right > gap.x + 1) parts.push([]);
    parts.at(-1)!.push(node);
    right = Math.max(right, x + node.box.right);
  }
  return parts;
}

/** For each block that stands above others, the gap between those that is nearest. */
function waysDown(blocks: readonly { readonly block: Block; readonly extent: Extent }[]): Map<Block, number> {
  const ways = new Map<Block, number>();
  for (const { block, extent } of blocks) {
    const under = blocks.filter((one) => one.extent.top >= extent.bottom && meets(one.extent, extent, 'across'));
    if (under.length === 0) continue;
    const beside = blocks.filter((one) => one.block !== block).sort((a, b) => a.extent.left - b.extent.left);
    const gaps = beside.flatMap(({ extent: { right } }) => [right + betweenYears / 2]);
    const free = [beside[0]!.extent.left - betweenYears / 2, ...gaps].filter(
      (x) => !beside.some((one) => x > one.extent.left && x < one.extent.right),
    );
    const middle = (extent.left + extent.right) / 2;
    ways.set(block, free.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]!);
  }
  return ways;
}
