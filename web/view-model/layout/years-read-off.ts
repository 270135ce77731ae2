import { type Block, blockOf } from './aisles.ts';
import { type Arrangement, freely, type Guide } from './arrangement.ts';
import type { LayoutNode, Point } from './layout-graph.ts';
import { meets } from './lines.ts';
import { gap } from './rows.ts';
import { type Extent, extentOf } from './settling.ts';
import { aboveColumn, belowYears, besideCorridor, betweenYears, byDate } from './timeline.ts';

type Places = ReadonlyMap<string, Point>;

/**
 * What follows from where the nodes of a timeline stand: the words above its columns, and the rows that lines run between.
 * @param floor the height on which the columns end
 */
export function readOff(
  places: Places,
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
export function apart(nodes: readonly LayoutNode[], places: Places): LayoutNode[][] {
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
