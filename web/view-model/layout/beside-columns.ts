import type { Arrangement } from './arrangement.ts';
import { type Band, bands, bandsOf } from './bands.ts';
import { compose } from './compose.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { overlap } from './near.ts';
import {
  downAndUp,
  type Extent,
  extentOf,
  type Group,
  partOf,
  type Settling,
  settle,
  settleShifted,
} from './settling.ts';

/** Tasks stand in as many columns as those above them, or in more where these would be longer than so many. */
const longestColumn = 12;
/** Between what stands and the block of another document. */
const betweenBlocks = 36;

/**
 * Puts what is new into the columns that stand. What came with another root is composed by itself and stands below or
 * above as a whole, so that its order is kept; what was opened from a node stands in its column as near to it as there is
 * room, or beside it where there is no such column.
 * @param anchors the node each opening was made from, by its number (see `GraphData.anchors`)
 */
export function columnsBeside(
  picture: Settling,
  anchors: readonly (string | undefined)[],
  frame: Frame,
): Omit<Arrangement, 'guides'> {
  const { graph, newcomers, places } = picture;
  const bandOf = bandsOf(graph);
  const columns = columnsIn(picture, bandOf);
  const whole = newcomers.length === 0 ? places : compose(graph, frame, undefined, bandOf).places;
  const arrivals = [...new Set(newcomers.map(({ arrival }) => arrival))].sort((a, b) => a - b);
  for (const arrival of arrivals) {
    const nodes = newcomers.filter((node) => node.arrival === arrival);
    const anchor = anchors[arrival];
    if (arrival === 0 || anchor === undefined) settleBlock(picture, nodes, bandOf, columns, whole, frame);
    else settleOpened(picture, nodes, anchor, bandOf, columns, whole, frame);
  }
  return { places, bands: bandOf, lowered: loweredIn(picture, bandOf) };
}

type Columns = ReadonlyMap<Band, { readonly extent: Extent; readonly xs: ReadonlySet<number> }>;

function columnsIn({ graph, standing }: Settling, bandOf: ReadonlyMap<string, Band>): Columns {
  const columns = new Map<Band, { extent: Extent; xs: ReadonlySet<number> }>();
  for (const band of bands) {
    const nodes = [...graph.nodes.values()].filter(({ id }) => bandOf.get(id) === band && standing.has(id));
    const extent = extentOf(nodes, standing);
    if (extent) columns.set(band, { extent, xs: new Set(nodes.map(({ id }) => standing.get(id)!.x)) });
  }
  return columns;
}

/** As a picture of their own, each column under the one that stands. */
function settleBlock(
  picture: Settling,
  nodes: readonly LayoutNode[],
  bandOf: ReadonlyMap<string, Band>,
  columns: Columns,
  whole: ReadonlyMap<string, Point>,
  frame: Frame,
): void {
  const block = underColumns(composed(picture.graph, nodes, bandOf, columns, frame), bandOf, columns);
  settleShifted(picture, block, downAndUp({ x: 0, y: inOrder(picture, block, bandOf, whole) }));
}

function composed(
  graph: LayoutGraph,
  nodes: readonly LayoutNode[],
  bandOf: ReadonlyMap<string, Band>,
  columns: Columns,
  frame: Frame,
): Group {
  const tasks = nodes.filter(({ id }) => bandOf.get(id) === 'task').length;
  const most = Math.max(columns.get('task')?.xs.size ?? 1, Math.ceil(tasks / longestColumn));
  const { places } = compose(partOf(graph, nodes), frame, most, bandOf);
  return nodes.map((node) => [node, places.get(node.id)!]);
}

/** Each column of a block in the middle of the one that stands; as it is composed where columns would then overlap. */
function underColumns(block: Group, bandOf: ReadonlyMap<string, Band>, columns: Columns): Group {
  const middle = ({ left, right }: Extent) => (left + right) / 2;
  const shifts = new Map<Band, number>();
  for (const band of bands) {
    const nodes = block.filter(([{ id }]) => bandOf.get(id) === band);
    const extent = extentOf(
      nodes.map(([node]) => node),
      new Map(nodes.map(([{ id }, at]) => [id, at])),
    );
    const column = columns.get(band);
    if (extent && column) shifts.set(band, middle(column.extent) - middle(extent));
  }
  const shiftOf = (band: Band) =>
    shifts.get(band) ??
    bands
      .slice(0, bands.indexOf(band))
      .flatMap((one) => shifts.get(one) ?? [])
      .at(-1) ??
    [...shifts.values()][0] ??
    0;
  const moved = (shift: (band: Band) => number): Group =>
    block.map(([node, { x, y }]) => [node, { x: x + shift(bandOf.get(node.id)!), y }]);
  const aligned = moved(shiftOf);
  const overlaps = aligned.some(([a, at], i) => aligned.slice(i + 1).some(([b, to]) => overlap(at, a.box, to, b.box)));
  return overlaps ? moved(() => shifts.get('task') ?? [...shifts.values()][0] ?? 0) : aligned;
}

/** By how much a block has to be lowered for its column of tasks, or its longest, to go on below what comes before it. */
function inOrder(
  { graph, standing }: Settling,
  block: Group,
  bandOf: ReadonlyMap<string, Band>,
  whole: ReadonlyMap<string, Point>,
): number {
  const inBand = (band: Band) => block.filter(([{ id }]) => bandOf.get(id) === band);
  const longest = [...bands].sort((a, b) => inBand(b).length - inBand(a).length)[0]!;
  const band = inBand('task').length > 0 ? 'task' : longest;
  const heightOf = ({ id }: LayoutNode) => whole.get(id)?.y ?? 0;
  const first = inBand(band).sort(([, a], [, b]) => a.y - b.y)[0];
  if (!first) return 0;
  const [node, { y }] = first;
  const before = [...graph.nodes.values()]
    .filter((one) => standing.has(one.id) && bandOf.get(one.id) === band && heightOf(one) <= heightOf(node))
    .sort((a, b) => heightOf(b) - heightOf(a))[0];
  return before ? standing.get(before.id)!.y + before.box.bottom + betweenBlocks + node.box.top - y : 0;
}

/** What was opened from one node: each column that stands takes its part of it. */
function settleOpened(
  picture: Settling,
  nodes: readonly LayoutNode[],
  anchor: string,
  bandOf: ReadonlyMap<string, Band>,
  columns: Columns,
  whole: ReadonlyMap<string, Point>,
  frame: Frame,
): void {
  const from = picture.places.get(anchor) ?? { x: 0, y: 0 };
  for (const band of bands) {
    const members = nodes.filter(({ id }) => bandOf.get(id) === band);
    if (members.length === 0) continue;
    if (columns.has(band)) {
      const group = underColumns(composed(picture.graph, members, bandOf, columns, frame), bandOf, columns);
      const middle = group.reduce((sum, [, { y }]) => sum + y, 0) / group.length;
      settleShifted(picture, group, downAndUp({ x: 0, y: from.y - middle }));
      continue;
    }
    const composedFrom = whole.get(anchor) ?? { x: 0, y: 0 };
    const wanted = ({ id }: LayoutNode) => {
      const { x, y } = whole.get(id) ?? { x: 0, y: 0 };
      return { x: x - composedFrom.x + from.x, y: y - composedFrom.y + from.y };
    };
    for (const node of [...members].sort((a, b) => wanted(a).y - wanted(b).y))
      settle(picture, node, picture.room.nearest(wanted(node), node.box));
  }
}

/** Nodes of one column at most so far from each other in height, and not under each other, are staggered. */
const staggered = 60;

/** The nodes of staggered columns (see `Composition.lowered`). */
function loweredIn({ places }: Settling, bandOf: ReadonlyMap<string, Band>): Set<string> {
  const members = new Map<Band, (readonly [string, Point])[]>();
  for (const one of places) {
    const band = bandOf.get(one[0])!;
    const known = members.get(band);
    if (known) known.push(one);
    else members.set(band, [one]);
  }
  const lowered = new Set<string>();
  for (const nodes of members.values()) {
    for (const [id, { x, y }] of nodes) {
      if (nodes.some(([, at]) => at.x !== x && Math.abs(at.y - y) < staggered)) lowered.add(id);
    }
  }
  return lowered;
}
