import { type Band, bands } from './bands.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** A line that leaves and arrives level and turns between two columns, never behind a node of either. */
export interface Curve {
  readonly points: readonly Point[];
  /** Where the turn begins and ends. */
  readonly near: number;
  readonly far: number;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

/** How far the nodes of each column reach, labels left out: lines may pass behind a label's halo, not behind a node. */
export function columnExtents(
  places: ReadonlyMap<string, Point>,
  bandOf: ReadonlyMap<string, Band>,
  widthOf: (id: string) => number,
): Map<Band, Extent> {
  const extents = new Map<Band, Extent>();
  for (const [id, { x }] of places) {
    const band = bandOf.get(id);
    if (!band) continue;
    const half = widthOf(id) / 2;
    const known = extents.get(band);
    extents.set(band, {
      left: Math.min(known?.left ?? x - half, x - half),
      right: Math.max(known?.right ?? x + half, x + half),
    });
  }
  return extents;
}

const narrowestGutter = 36;
const levelRun = 16;

/** The turning points of a line between two columns; nothing where it is drawn straight. */
export function curveOf(
  link: LayoutLink,
  places: ReadonlyMap<string, Point>,
  bandOf: ReadonlyMap<string, Band>,
  extents: ReadonlyMap<Band, Extent>,
): Curve | undefined {
  const [from, to] = [places.get(link.from), places.get(link.to)];
  const [a, b] = [bandOf.get(link.from), bandOf.get(link.to)];
  if (!from || !to || !a || !b || a === b || Math.abs(from.y - to.y) < 2) return undefined;
  const forwards = bands.indexOf(a) < bands.indexOf(b);
  const gutter = forwards ? gutterBefore(b, extents) : gutterAfter(b, extents);
  if (!gutter || gutter.right - gutter.left < narrowestGutter) return undefined;
  const [near, far] = forwards ? [gutter.left, gutter.right] : [gutter.right, gutter.left];
  if (forwards ? from.x > near || to.x < far : from.x < near || to.x > far) return undefined;
  const middle = (near + far) / 2;
  const points = [
    { x: middle, y: from.y },
    { x: middle, y: to.y },
  ];
  if (Math.abs(from.x - near) > levelRun) points.unshift({ x: 2 * near - middle, y: from.y });
  if (Math.abs(to.x - far) > levelRun) points.push({ x: 2 * far - middle, y: to.y });
  return { points, near, far };
}

function gutterBefore(band: Band, extents: ReadonlyMap<Band, Extent>): Extent | undefined {
  const before = bands.slice(0, bands.indexOf(band)).findLast((b) => extents.has(b));
  return between(before && extents.get(before), extents.get(band));
}

function gutterAfter(band: Band, extents: ReadonlyMap<Band, Extent>): Extent | undefined {
  const after = bands.slice(bands.indexOf(band) + 1).find((b) => extents.has(b));
  return between(extents.get(band), after && extents.get(after));
}

const between = (a: Extent | undefined, b: Extent | undefined) => a && b && { left: a.right, right: b.left };

/** Turning points as the drawing library wants them: weight along the straight line, distance from it. */
export function bend(from: Point, to: Point, points: readonly Point[]): { weights: number[]; distances: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: points.map((p) => ((p.x - from.x) * dx + (p.y - from.y) * dy) / length ** 2),
    distances: points.map((p) => ((p.y - from.y) * dx - (p.x - from.x) * dy) / length),
  };
}
