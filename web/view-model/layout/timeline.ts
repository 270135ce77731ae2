import { undated } from '../../../graph/schema/words.ts';
import type { Facets } from '../facets.ts';
import { toldOrder } from '../label-order.ts';
import { type Block, blockOf } from './aisles.ts';
import { type Arrangement, freely, type Guide } from './arrangement.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { inOrder, rowsOf } from './rows.ts';

export const betweenYears = 44;
export const belowYears = 72;
/** Of these, so much is left above and below the lines that run there from year to year. */
export const besideCorridor = 18;
/** So high above its column stands the word for a year. */
export const aboveColumn = 32;

/**
 * Columns by year, from old to new, the undated last: documents, and the tasks with them. What has no date of its own
 * stands below, under what it is related to. Lines run between the columns and between their rows.
 */
export function byYear(
  graph: LayoutGraph,
  frame: Frame,
  facets: ReadonlyMap<string, Facets>,
  wordOf: (year: string) => string,
): Arrangement {
  const { columns, others } = columnsOf(graph, facets);
  const places = new Map<string, Point>();
  const guides: Guide[] = [];
  const blocks: Block[] = [];
  const years = [...columns.keys()].sort(byDate);
  const dated = graph.nodes.size - others.length;
  const room = frame.width - betweenYears * (years.length - 1);
  let [left, bottom] = [0, 0];
  for (const year of years) {
    const nodes = columns.get(year)!.sort(inOrder);
    const { places: own, height } = rowsOf(nodes, columnWidth(nodes, (room * nodes.length) / dated, frame));
    const begin = Math.min(...nodes.map(({ id, box }) => own.get(id)!.x - box.left));
    const used = Math.max(...nodes.map(({ id, box }) => own.get(id)!.x + box.right)) - begin;
    for (const [id, { x, y }] of own) places.set(id, { x: x - begin + left, y });
    blocks.push(blockOf(nodes, places));
    guides.push({ text: wordOf(year), at: { x: left + used / 2, y: -aboveColumn }, side: 'top' });
    left += used + betweenYears;
    bottom = Math.max(bottom, height);
  }
  const under = rowsOf(belowInOrder(others, graph, places), Math.max(frame.width, left - betweenYears));
  for (const [id, { x, y }] of under.places) places.set(id, { x, y: y + bottom + belowYears });
  if (others.length > 0) blocks.push(blockOf(others, places));
  const corridor = { top: bottom + besideCorridor, bottom: bottom + belowYears - besideCorridor };
  return freely(places, guides, { blocks, corridor });
}

/** What stands in the column of each year, and what in none. */
export function columnsOf(graph: LayoutGraph, facets: ReadonlyMap<string, Facets>) {
  const columns = new Map<string, LayoutNode[]>();
  const others: LayoutNode[] = [];
  for (const node of graph.nodes.values()) {
    const year = yearOf(node, facets);
    if (year === undefined) others.push(node);
    else columns.set(year, [...(columns.get(year) ?? []), node]);
  }
  return { columns, others };
}

/** The year whose column a node stands in; only documents and their tasks have one. */
const yearOf = ({ id, label, member }: LayoutNode, facets: ReadonlyMap<string, Facets>): string | undefined =>
  label === 'Policy' || label === 'Task' ? facets.get(member ?? id)?.year : undefined;

/** From old to new, the undated last. */
export const byDate = (a: string, b: string): number =>
  Number(a === undated) - Number(b === undated) || Number(a) - Number(b);

/** A year has its share of the room by what is in it, and more where it would grow into a tower. */
export function columnWidth(nodes: readonly LayoutNode[], share: number, frame: Frame): number {
  const widest = Math.max(...nodes.map(({ box }) => box.left + box.right));
  return Math.max(widest, Math.min(frame.width, Math.max(share, (nodes.length / 7) * (widest + 22))));
}

/** What has no date, as it stands below the columns: by label, then under what it is related to. */
export const belowInOrder = (
  others: readonly LayoutNode[],
  graph: LayoutGraph,
  places: ReadonlyMap<string, Point>,
): LayoutNode[] =>
  [...others].sort((a, b) => rank(a) - rank(b) || meanX(a, graph, places) - meanX(b, graph, places) || inOrder(a, b));

const rank = ({ label }: LayoutNode) => toldOrder.indexOf(label);

function meanX({ id }: LayoutNode, graph: LayoutGraph, places: ReadonlyMap<string, Point>): number {
  const xs = graph.links.flatMap(({ from, to }) => {
    const other = from === id ? places.get(to) : to === id ? places.get(from) : undefined;
    return other ? [other.x] : [];
  });
  return xs.length === 0 ? Number.POSITIVE_INFINITY : xs.reduce((sum, x) => sum + x, 0) / xs.length;
}
