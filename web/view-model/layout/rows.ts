import { byCodePoint } from '../../../graph/graph.ts';
import { toldOrder } from '../label-order.ts';
import type { LayoutNode, Point } from './layout-graph.ts';

const document = /^(?:section|task):([^#]*)/;
const documentOf = ({ id }: LayoutNode) => document.exec(id)?.[1] ?? '';

/** By label, then by the order each label has of its own: tasks and sections by document, as they are printed. */
export const inOrder = (a: LayoutNode, b: LayoutNode) =>
  toldOrder.indexOf(a.label) - toldOrder.indexOf(b.label) ||
  byCodePoint(documentOf(a), documentOf(b)) ||
  a.order - b.order ||
  byCodePoint(a.id, b.id);

export const gap = { x: 22, y: 18 };

/** Nodes side by side in lines of at most a width, each line in the middle, the top edge at y 0; a label begins a line. */
export function rowsOf(nodes: readonly LayoutNode[], width: number): { places: Map<string, Point>; height: number } {
  const places = new Map<string, Point>();
  let [x, top] = [0, 0];
  let line: LayoutNode[] = [];
  const end = () => {
    if (line.length === 0) return;
    const above = Math.max(...line.map(({ box }) => box.top));
    const below = Math.max(...line.map(({ box }) => box.bottom));
    const indent = (width - (x - gap.x)) / 2;
    for (const { id } of line)
      places.set(id, { x: Math.round(places.get(id)!.x + indent), y: Math.round(top + above) });
    top += above + below + gap.y;
    [x, line] = [0, []];
  };
  for (const node of nodes) {
    const wide = node.box.left + node.box.right;
    if (line.length > 0 && (x + wide > width || line[0]!.label !== node.label)) end();
    places.set(node.id, { x: Math.round(x + node.box.left), y: 0 });
    line.push(node);
    x += wide + gap.x;
  }
  end();
  return { places, height: Math.max(0, top - gap.y) };
}

/** How wide lines have to be for the whole to have the shape of a frame. */
export function lineWidth(
  nodes: Iterable<LayoutNode>,
  frame: { readonly width: number; readonly height: number },
): number {
  let area = 0;
  for (const { box } of nodes) area += (box.left + box.right + gap.x) * (box.top + box.bottom + gap.y);
  return Math.max(frame.width, Math.sqrt((area * 1.15 * frame.width) / frame.height));
}
