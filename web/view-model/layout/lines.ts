import type { LayoutNode, Point } from './layout-graph.ts';
import { gap } from './rows.ts';
import { type Extent, type Settling, settle } from './settling.ts';

interface Line {
  readonly y: number;
  right: number;
}

/** The lines of nodes that stand in rows, from top to bottom; those of one label where it has any. */
export function linesOf(
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Point>,
  label?: LayoutNode['label'],
): Line[] {
  const own = nodes.filter((node) => node.label === label);
  const lines = new Map<number, Line>();
  for (const { id, box } of own.length > 0 ? own : nodes) {
    const { x, y } = places.get(id)!;
    const line = lines.get(y) ?? { y, right: Number.NEGATIVE_INFINITY };
    line.right = Math.max(line.right, x + box.right);
    lines.set(y, line);
  }
  return [...lines.values()].sort((a, b) => a.y - b.y);
}

/** The nodes by label, each label's in their order. */
export function byLabel(nodes: readonly LayoutNode[]): LayoutNode[][] {
  const labels = new Map<LayoutNode['label'], LayoutNode[]>();
  for (const node of nodes) labels.set(node.label, [...(labels.get(node.label) ?? []), node]);
  return [...labels.values()];
}

/**
 * Puts new nodes at the end of the last line of their label, where all of that label have room there.
 * @param stood the nodes of the rows
 * @returns those that are left
 */
export function intoLines(
  picture: Settling,
  stood: readonly LayoutNode[],
  nodes: readonly LayoutNode[],
  right: number,
): LayoutNode[] {
  return byLabel(nodes).flatMap((group) => {
    const own = stood.filter(({ label }) => label === group[0]!.label);
    const line = own.length > 0 ? linesOf(own, picture.places).at(-1) : undefined;
    if (!line) return group;
    let x = line.right + gap.x;
    const taken: [LayoutNode, Point][] = [];
    for (const node of group) {
      const at = { x: Math.round(x + node.box.left), y: line.y };
      if (at.x + node.box.right > right || !picture.room.isFree(at, node.box)) return group;
      taken.push([node, at]);
      x = at.x + node.box.right + gap.x;
    }
    for (const [node, at] of taken) settle(picture, node, at);
    return [];
  });
}

const step = 6;

/** Puts new nodes to the right of the lines of their label, over all of them: read line by line as they are ordered. */
export function beyondLines(
  picture: Settling,
  stood: readonly LayoutNode[],
  nodes: readonly LayoutNode[],
  from: number,
): void {
  for (const group of byLabel(nodes)) {
    const lines = linesOf(stood, picture.places, group[0]!.label);
    const each = Math.ceil(group.length / lines.length);
    lines.forEach(({ y }, i) => {
      let left = from + gap.x;
      for (const node of group.slice(i * each, (i + 1) * each)) {
        let x = Math.round(left + node.box.left);
        while (!picture.room.isFree({ x, y }, node.box)) x += step;
        settle(picture, node, { x, y });
        left = x + node.box.right + gap.x;
      }
    });
  }
}

/** Puts rows of nodes where they begin at a left edge and a height. */
export function settleRows(
  picture: Settling,
  nodes: readonly LayoutNode[],
  places: ReadonlyMap<string, Point>,
  { x, y }: Point,
): void {
  for (const node of nodes) {
    const at = places.get(node.id)!;
    settle(picture, node, { x: Math.round(at.x + x), y: Math.round(at.y + y) });
  }
}

/** Whether two extents share something of their widths, or of their heights. */
export const meets = (a: Extent, b: Extent, axis: 'across' | 'down'): boolean =>
  axis === 'across' ? a.left < b.right && b.left < a.right : a.top < b.bottom && b.top < a.bottom;
