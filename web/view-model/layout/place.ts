import { compose } from './compose.ts';
import type { Composition } from './composition.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { emptyRoom } from './near.ts';

/**
 * The places of a picture that was opened step by step: what it started with is composed; what a later expansion
 * brought takes its composed place beside the node it was opened from, or the nearest free one. What stood before keeps
 * its place, and the same steps always give the same picture.
 * @param anchors the node each opening was made from, by its number (see `GraphData.anchors`)
 */
export function place(graph: LayoutGraph, anchors: readonly (string | undefined)[], frame: Frame): Composition {
  const arrivals = [...new Set([...graph.nodes.values()].map((node) => node.arrival))].sort((a, b) => a - b);
  const [first, ...later] = arrivals;
  if (first === undefined) return { places: new Map(), bands: new Map(), lowered: new Set(), zoom: 1 };
  const start = compose(upTo(graph, first), frame);
  const places = new Map<string, Point>(start.places);
  const room = emptyRoom();
  for (const [id, at] of places) room.take(at, graph.nodes.get(id)!.box);
  let whole = start;
  for (const arrival of later) {
    whole = compose(upTo(graph, arrival), frame);
    const anchor = anchors[arrival];
    for (const node of newcomers(graph, arrival, whole)) {
      const at = room.nearest(beside(node, anchor, whole, places), node.box);
      places.set(node.id, at);
      room.take(at, node.box);
    }
  }
  return { places, bands: whole.bands, lowered: start.lowered, zoom: zoomFor(graph, places, frame) };
}

function upTo(graph: LayoutGraph, arrival: number): LayoutGraph {
  const nodes = new Map([...graph.nodes].filter(([, node]) => node.arrival <= arrival));
  return { nodes, links: graph.links.filter(({ from, to }) => nodes.has(from) && nodes.has(to)) };
}

/** In reading order: those wanted higher up choose their places first. */
function newcomers(graph: LayoutGraph, arrival: number, whole: Composition): LayoutNode[] {
  const y = (node: LayoutNode) => whole.places.get(node.id)?.y ?? 0;
  return [...graph.nodes.values()].filter((node) => node.arrival === arrival).sort((a, b) => y(a) - y(b));
}

/** Where the composed picture puts a node as seen from its anchor, seen from where the anchor stands now. */
function beside(
  node: LayoutNode,
  anchor: string | undefined,
  whole: Composition,
  places: ReadonlyMap<string, Point>,
): Point {
  const composed = whole.places.get(node.id) ?? { x: 0, y: 0 };
  const [from, to] = [anchor && whole.places.get(anchor), anchor && places.get(anchor)];
  return from && to ? { x: composed.x - from.x + to.x, y: composed.y - from.y + to.y } : composed;
}

/** What a set of placed nodes covers, with labels. */
export function extentOf(graph: LayoutGraph, places: ReadonlyMap<string, Point>) {
  const extent = { left: 0, right: 1, top: 0, bottom: 1 };
  let first = true;
  for (const [id, { x, y }] of places) {
    const box = graph.nodes.get(id)?.box;
    if (!box) continue;
    extent.left = first ? x - box.left : Math.min(extent.left, x - box.left);
    extent.right = first ? x + box.right : Math.max(extent.right, x + box.right);
    extent.top = first ? y - box.top : Math.min(extent.top, y - box.top);
    extent.bottom = first ? y + box.bottom : Math.max(extent.bottom, y + box.bottom);
    first = false;
  }
  return extent;
}

function zoomFor(graph: LayoutGraph, places: ReadonlyMap<string, Point>, frame: Frame): number {
  const { left, right, top, bottom } = extentOf(graph, places);
  return Math.min(1, frame.width / (right - left), frame.height / (bottom - top));
}
