import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { emptyRoom, type Room } from './near.ts';

/** A picture of which a part stands already, while the rest is given places beside it. */
export interface Settling {
  readonly graph: LayoutGraph;
  /** What stood, where it stood. */
  readonly standing: ReadonlyMap<string, Point>;
  /** Everything that has its place by now. */
  readonly places: Map<string, Point>;
  /** The room that they take. */
  readonly room: Room;
  /** What was without a place when it began, in the order it came. */
  readonly newcomers: readonly LayoutNode[];
}

/** @param pins places given by hand: kept free, and part of no column or row */
export function settling(
  graph: LayoutGraph,
  standing: ReadonlyMap<string, Point>,
  pins: ReadonlyMap<string, Point>,
): Settling {
  const places = new Map<string, Point>();
  const room = emptyRoom();
  const stood = new Map<string, Point>();
  for (const { id, box } of graph.nodes.values()) {
    const at = pins.get(id) ?? standing.get(id);
    if (!at) continue;
    places.set(id, at);
    room.take(at, box);
    if (!pins.has(id)) stood.set(id, at);
  }
  const newcomers = [...graph.nodes.values()].filter(({ id }) => !places.has(id));
  return { graph, standing: stood, places, room, newcomers };
}

export function settle({ places, room }: Settling, { id, box }: LayoutNode, at: Point): void {
  places.set(id, at);
  room.take(at, box);
}

/** Some nodes of a picture as a picture of their own, with the lines between them. */
export function partOf(graph: LayoutGraph, nodes: readonly LayoutNode[]): LayoutGraph {
  const own = new Map(nodes.map((node) => [node.id, node]));
  return { nodes: own, links: graph.links.filter(({ from, to }) => own.has(from) && own.has(to)) };
}

/** Nodes with places as seen from each other. */
export type Group = readonly (readonly [LayoutNode, Point])[];

/** Gives a group its places by the first of some shifts that lays none of it on what stands. */
export function settleShifted(picture: Settling, group: Group, shifts: Iterable<Point>): void {
  for (const { x, y } of shifts) {
    const shifted = group.map(([node, at]) => [node, { x: Math.round(at.x + x), y: Math.round(at.y + y) }] as const);
    if (!shifted.every(([{ box }, at]) => picture.room.isFree(at, box))) continue;
    for (const [node, at] of shifted) settle(picture, node, at);
    return;
  }
}

/** Between a picture and another beside it. */
const besidePicture = 60;

/** A group as a whole to the right of everything or below it, whichever is seen larger in a frame. */
export function settleBeside(picture: Settling, group: Group, frame: Frame): void {
  const there = extentOf(picture.graph.nodes.values(), picture.places);
  const own = extentOf(
    group.map(([node]) => node),
    new Map(group.map(([{ id }, at]) => [id, at])),
  );
  if (!own) return;
  settleShifted(picture, group, [there ? shiftBeside(there, own, frame) : { x: 0, y: 0 }]);
}

function shiftBeside(there: Extent, own: Extent, frame: Frame): Point {
  const [width, height] = [there.right - there.left, there.bottom - there.top];
  const [ownWidth, ownHeight] = [own.right - own.left, own.bottom - own.top];
  const zoom = (w: number, h: number) => Math.min(frame.width / w, frame.height / h);
  const toTheRight = zoom(width + besidePicture + ownWidth, Math.max(height, ownHeight));
  const below = zoom(Math.max(width, ownWidth), height + besidePicture + ownHeight);
  return toTheRight >= below
    ? { x: there.right + besidePicture - own.left, y: (there.top + there.bottom - own.top - own.bottom) / 2 }
    : { x: (there.left + there.right - own.left - own.right) / 2, y: there.bottom + besidePicture - own.top };
}

const step = 12;

/** Nearer before farther, below before above; one that goes far enough is free. */
export function* downAndUp(from: Point): Iterable<Point> {
  yield from;
  for (let far = step; ; far += step) {
    yield { x: from.x, y: from.y + far };
    yield { x: from.x, y: from.y - far };
  }
}

/** What nodes cover with their names. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What these cover where they stand; nothing where none stands. */
export function extentOf(nodes: Iterable<LayoutNode>, places: ReadonlyMap<string, Point>): Extent | undefined {
  let extent: Extent | undefined;
  for (const { id, box } of nodes) {
    const at = places.get(id);
    if (!at) continue;
    extent = {
      left: Math.min(extent?.left ?? Number.POSITIVE_INFINITY, at.x - box.left),
      right: Math.max(extent?.right ?? Number.NEGATIVE_INFINITY, at.x + box.right),
      top: Math.min(extent?.top ?? Number.POSITIVE_INFINITY, at.y - box.top),
      bottom: Math.max(extent?.bottom ?? Number.NEGATIVE_INFINITY, at.y + box.bottom),
    };
  }
  return extent;
}
