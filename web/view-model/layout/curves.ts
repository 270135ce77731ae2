import { type Band, bands } from './bands.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** A line that leaves and arrives level and turns between two columns, never behind a node of either. */
export interface Curve {
  readonly points: readonly Point[];
  /** The middle of the words on it, at either end; absent where there is no room for words. */
  readonly words?: { readonly source: number; readonly target: number };
}

interface Extent {
  readonly left: number;
  readonly right: number;
  /** The same with labels. */
  readonly labelsLeft: number;
  readonly labelsRight: number;
}

/** How wide a node is, and how far it reaches with its label. */
export interface Reach {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

/** How far the nodes of each column reach. Lines may pass behind a label's halo, not behind a node. */
export function columnExtents(
  places: ReadonlyMap<string, Point>,
  bandOf: ReadonlyMap<string, Band>,
  reachOf: (id: string) => Reach,
): Map<Band, Extent> {
  const extents = new Map<Band, Extent>();
  for (const [id, { x }] of places) {
    const band = bandOf.get(id);
    if (!band) continue;
    const reach = reachOf(id);
    const known = extents.get(band);
    extents.set(band, {
      left: Math.min(known?.left ?? Number.POSITIVE_INFINITY, x - reach.width / 2),
      right: Math.max(known?.right ?? Number.NEGATIVE_INFINITY, x + reach.width / 2),
      labelsLeft: Math.min(known?.labelsLeft ?? Number.POSITIVE_INFINITY, x - reach.left),
      labelsRight: Math.max(known?.labelsRight ?? Number.NEGATIVE_INFINITY, x + reach.right),
    });
  }
  return extents;
}

const narrowestGutter = 36;
/** So much is left for turning where words have room at both ends. */
const wideGutter = 110;
/** Between a node and the first turn of its line. */
const levelRun = 8;
/** Words on a line take so much of its level run; other types have none, or have them in the middle. */
const wordsWidths: Partial<Record<LayoutLink['type'], number>> = { ASSIGNED_TO: 72, DRAWS_ON: 42 };
/** The part of the rest in which lines turn, each bundle in a lane of its own. */
const lanesPart = 0.4;

/**
 * The turning points of a line between two columns; nothing where it is drawn straight. It turns before the column it
 * goes to; a line that goes back over other columns turns at once, so that those to one node run together.
 * @param lane where in the gutter it turns, 0 to 1: lines of one bundle share a lane
 */
export function curveOf(
  link: LayoutLink,
  places: ReadonlyMap<string, Point>,
  bandOf: ReadonlyMap<string, Band>,
  extents: ReadonlyMap<Band, Extent>,
  reachOf: (id: string) => Reach,
  lane = 0.5,
): Curve | undefined {
  const [from, to] = [places.get(link.from), places.get(link.to)];
  const [a, b] = [bandOf.get(link.from), bandOf.get(link.to)];
  if (!from || !to || !a || !b || a === b || Math.abs(from.y - to.y) < 2) return undefined;
  const sign = bands.indexOf(a) < bands.indexOf(b) ? 1 : -1;
  const gutter = gutterBefore(sign > 0 ? b : a, extents);
  if (!gutter || gutter.right - gutter.left < narrowestGutter) return undefined;
  const [near, far] = sign > 0 ? [gutter.left, gutter.right] : [gutter.right, gutter.left];
  if ((near - from.x) * sign < 0 || (to.x - far) * sign < 0) return undefined;
  const labels = sign > 0 ? gutter.labelsLeft : gutter.labelsRight;
  const wordsWidth = wordsWidths[link.type] ?? 0;
  const room = Math.abs(far - labels);
  const hasWords = wordsWidth > 0 && room >= wordsWidth + narrowestGutter;
  const atBothEnds = hasWords && room >= 2 * wordsWidth + wideGutter;
  const begin = hasWords ? labels + sign * wordsWidth : near;
  const farLabels = sign > 0 ? gutter.labelsRight : gutter.labelsLeft;
  const clear = (farLabels - begin) * sign >= narrowestGutter ? farLabels : far;
  const stop = atBothEnds ? far - sign * wordsWidth : clear;
  const length = Math.abs(stop - begin);
  const half = (length * (1 - lanesPart)) / 2;
  const turn = (begin + stop) / 2 + sign * (lane - 0.5) * length * lanesPart;
  const points = [
    { x: turn, y: from.y },
    { x: turn, y: to.y },
  ];
  // A level run before and after: its end lies half way to the next point, so the turn begins and ends in the gutter.
  const start = later(turn - 2 * half * sign, from.x + sign * (reachOf(link.from).width / 2 + levelRun), sign);
  const end = later(turn + 2 * half * sign, to.x - sign * (reachOf(link.to).width / 2 + levelRun), -sign);
  if ((turn - start) * sign > levelRun) points.unshift({ x: start, y: from.y });
  if ((end - turn) * sign > levelRun) points.push({ x: end, y: to.y });
  return {
    points,
    ...(hasWords && { words: { source: labels + (sign * wordsWidth) / 2, target: far - (sign * wordsWidth) / 2 } }),
  };
}

/** Of two places on a line that runs in the direction of `sign`, the one that comes later. */
const later = (a: number, b: number, sign: number) => (sign > 0 ? Math.max(a, b) : Math.min(a, b));

/**
 * Lanes for lines that cross the same gutter: by the node they end at, upper ones turn later, so that each bundle can
 * be followed with the eye. Lines that leave one node together turn together.
 */
function lanesOf(links: readonly LayoutLink[], places: ReadonlyMap<string, Point>): Map<string, number> {
  const targets = new Set(links.filter(({ type }) => type === 'ASSIGNED_TO').map(({ to }) => to));
  const sorted = [...targets].sort((a, b) => (places.get(a)?.y ?? 0) - (places.get(b)?.y ?? 0));
  return new Map(sorted.map((id, i) => [id, sorted.length < 2 ? 0.5 : 1 - i / (sorted.length - 1)]));
}

/** The curves of all lines of a picture in columns, by the ids of the lines; those drawn straight have none. */
export function curvesOf(
  links: readonly (LayoutLink & { readonly id: string })[],
  places: ReadonlyMap<string, Point>,
  bands: ReadonlyMap<string, Band>,
  reachOf: (id: string) => Reach,
): Map<string, Curve> {
  const extents = columnExtents(places, bands, reachOf);
  const lanes = lanesOf(links, places);
  const curves = new Map<string, Curve>();
  for (const link of links) {
    const curve = curveOf(link, places, bands, extents, reachOf, lanes.get(link.to));
    if (curve) curves.set(link.id, curve);
  }
  return curves;
}

/** Between a column and the one before it, and where the names of both end. */
function gutterBefore(band: Band, extents: ReadonlyMap<Band, Extent>) {
  const before = bands.slice(0, bands.indexOf(band)).findLast((one) => extents.has(one));
  const [left, right] = [before && extents.get(before), extents.get(band)];
  return (
    left &&
    right && { left: left.right, right: right.left, labelsLeft: left.labelsRight, labelsRight: right.labelsLeft }
  );
}

/** Turning points as the drawing library wants them: weight along the straight line, distance from it. */
export function bend(from: Point, to: Point, points: readonly Point[]): { weights: number[]; distances: number[] } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: points.map((p) => ((p.x - from.x) * dx + (p.y - from.y) * dy) / length ** 2),
    distances: points.map((p) => ((p.y - from.y) * dx - (p.x - from.x) * dy) / length),
  };
}
