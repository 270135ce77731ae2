import { type Arrangement, freely } from './arrangement.ts';
import type { LayoutGraph, Point } from './layout-graph.ts';
import { emptyRoom } from './near.ts';

/** From this share of given places on, the others find theirs beside them. */
const mostlyPinned = 0.8;

/** Whether a layout of the whole would only be laid out to be thrown away: nearly everything has its place already. */
export function isMostlyPinned(graph: LayoutGraph, pins: Readonly<Record<string, Point>>): boolean {
  let pinned = 0;
  for (const id of graph.nodes.keys()) if (pins[id]) pinned++;
  return pinned > 0 && pinned >= graph.nodes.size * mostlyPinned;
}

/** What has a place keeps it; what came later takes the free place nearest to what it came from. */
export function besidePins(
  graph: LayoutGraph,
  pins: Readonly<Record<string, Point>>,
  anchors: readonly (string | undefined)[],
): Arrangement {
  const places = new Map<string, Point>();
  const room = emptyRoom();
  for (const { id, box } of graph.nodes.values()) {
    const at = pins[id];
    if (!at) continue;
    places.set(id, at);
    room.take(at, box);
  }
  for (const { id, box, arrival, width } of graph.nodes.values()) {
    if (places.has(id)) continue;
    const anchor = places.get(anchors[arrival] ?? '') ?? { x: 0, y: 0 };
    const at = room.nearest({ x: anchor.x + width + box.left, y: anchor.y }, box);
    places.set(id, at);
    room.take(at, box);
  }
  return freely(places);
}
