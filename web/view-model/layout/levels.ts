import { levels } from '../../../graph/schema/words.ts';
import type { Facets } from '../facets.ts';
import { blockOf } from './aisles.ts';
import { type Arrangement, freely, type Guide } from './arrangement.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { inOrder, lineWidth, rowsOf } from './rows.ts';

export const betweenLevels = 46;
/** So far left of its row stands the word for a level. */
export const besideRow = 16;

/**
 * Rows by administrative level, from the state down. What has no level of its own stands with the highest of what it
 * is related to; what is related to none, below. Lines run between the rows and their nodes.
 */
export function byLevel(
  graph: LayoutGraph,
  frame: Frame,
  facets: ReadonlyMap<string, Facets>,
  wordOf: (level: string) => string,
): Arrangement {
  const levelOf = levelsOf(graph, facets);
  const rows = new Map<string, LayoutNode[]>();
  for (const node of graph.nodes.values()) {
    const level = levelOf.get(node.id) ?? '';
    rows.set(level, [...(rows.get(level) ?? []), node]);
  }
  const width = lineWidth(graph.nodes.values(), frame);
  const places = new Map<string, Point>();
  const guides: Guide[] = [];
  let top = 0;
  for (const level of [...levels, '']) {
    const nodes = rows.get(level)?.sort(inOrder);
    if (!nodes) continue;
    const row = rowsOf(nodes, width);
    for (const [id, { x, y }] of row.places) places.set(id, { x, y: y + top });
    guides.push({ text: wordOf(level), at: { x: 0, y: top + row.height / 2 }, side: 'left' });
    top += row.height + betweenLevels;
  }
  const left = Math.min(...[...places].map(([id, { x }]) => x - graph.nodes.get(id)!.box.left));
  return freely(
    places,
    guides.map((guide) => ({ ...guide, at: { ...guide.at, x: left - besideRow } })),
    { blocks: [blockOf([...graph.nodes.values()], places)], corridor: { top, bottom: top } },
  );
}

/** The level of every node that has one, or is related to one that has. */
export function levelsOf(graph: LayoutGraph, facets: ReadonlyMap<string, Facets>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, member } of graph.nodes.values()) {
    const level = facets.get(member ?? id)?.level;
    if (level) found.set(id, level);
  }
  for (let changed = true; changed; ) {
    changed = false;
    const wishes = new Map<string, string>();
    for (const { from, to } of graph.links) {
      for (const [own, other] of [
        [from, to],
        [to, from],
      ] as const) {
        const level = found.get(other);
        if (found.has(own) || level === undefined) continue;
        const before = wishes.get(own);
        if (!before || rank(level) < rank(before)) wishes.set(own, level);
      }
    }
    for (const [id, level] of wishes) {
      found.set(id, level);
      changed = true;
    }
  }
  return found;
}

const rank = (level: string) => (levels as readonly string[]).indexOf(level);
