import type { Point } from '../view-model/layout/layout-graph.ts';

/** What lies over the canvas at each side, in pixels. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the camera looks at: the place of the picture in the middle of what is free of the canvas. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** The place of a node, and how far below it its name ends where that is further than names usually do. */
export interface Seen extends Point {
  readonly below?: number;
}

/** Names stand below and beside their nodes: the camera leaves them room. */
const labelRoom = { x: 62, top: 34, bottom: 62 };
/** Where even grown names could not be read, the camera shows what is selected, and what is around it. */
const smallestWhole = 0.6;
const focusZoom = 0.78;

/**
 * The whole picture in what is free of the canvas, or, where that would be illegible, what is in focus.
 * @param places of everything drawn; at least one
 */
export function wholeViewport(size: Size, insets: Insets, places: Iterable<Seen>, focus: Point | undefined): Viewport {
  const box = extentOf(places);
  const room = roomOf(size, insets);
  const whole = Math.min(1, room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  const zoom = whole < smallestWhole && focus ? focusZoom : whole;
  const centre = (from: number, to: number, at: number | undefined, length: number) => {
    if (at === undefined || (to - from) * zoom <= length) return (from + to) / 2;
    return Math.min(Math.max(at, from + length / 2 / zoom), to - length / 2 / zoom);
  };
  const x = centre(box.left, box.right, focus?.x, room.width);
  const y = centre(box.top, box.bottom, focus?.y, room.height);
  return viewportOf(size, insets, { x, y, zoom });
}

export function viewportOf(size: Size, insets: Insets, { x, y, zoom }: View): Viewport {
  const middle = middleOf(size, insets);
  return { zoom, pan: { x: middle.x - zoom * x, y: middle.y - zoom * y } };
}

/** As exact as a link writes it. */
export function viewOf(size: Size, insets: Insets, { zoom, pan }: Viewport): View {
  const middle = middleOf(size, insets);
  const at = (length: number) => Math.round(length / zoom);
  return { x: at(middle.x - pan.x), y: at(middle.y - pan.y), zoom: Number(zoom.toFixed(3)) };
}

export function middleOf(size: Size, insets: Insets): Point {
  const room = roomOf(size, insets);
  return { x: insets.left + room.width / 2, y: insets.top + room.height / 2 };
}

const roomOf = (size: Size, { left, right, top, bottom }: Insets): Size => ({
  width: size.width - left - right,
  height: size.height - top - bottom,
});

function extentOf(places: Iterable<Seen>) {
  const box = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const { x, y, below = 0 } of places) {
    box.left = Math.min(box.left, x - labelRoom.x);
    box.right = Math.max(box.right, x + labelRoom.x);
    box.top = Math.min(box.top, y - labelRoom.top);
    box.bottom = Math.max(box.bottom, y + Math.max(below, labelRoom.bottom));
  }
  return box;
}
