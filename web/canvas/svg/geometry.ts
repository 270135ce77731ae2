import { writable } from '../../../graph/exports/xml.ts';
import type { Point } from '../../view-model/layout/layout-graph.ts';

/** What a line runs around. */
export interface Body {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
}

/** Where a line from a body's middle towards a point leaves the body. */
export function edgeOf({ at, width, height, round }: Body, towards: Point, gap = 2): Point {
  const [dx, dy] = [towards.x - at.x, towards.y - at.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return at;
  const [halfWidth, halfHeight] = [width / 2 + gap, height / 2 + gap];
  const share = round
    ? 1 / Math.hypot(dx / halfWidth, dy / halfHeight)
    : Math.min(dx === 0 ? 1e9 : halfWidth / Math.abs(dx), dy === 0 ? 1e9 : halfHeight / Math.abs(dy));
  return { x: at.x + dx * share, y: at.y + dy * share };
}

export const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Two decimals: short files, and the same in every run. */
export const short = (value: number) => String(Math.round(value * 100) / 100);

/** A smooth line over turning points, as the canvas draws it: quadratic between the middles of the points. */
export function pathOver(from: Point, points: readonly Point[], to: Point): string {
  const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
  if (points.length === 0) return `M${at(from)}L${at(to)}`;
  const pieces = points.map((point, i) => {
    const next = points[i + 1];
    return `Q${at(point)} ${at(next ? middle(point, next) : to)}`;
  });
  return `M${at(from)}${pieces.join('')}`;
}

/** The middle of a line over turning points, on the line as it is drawn. */
export function middleOf(from: Point, points: readonly Point[], to: Point, square: boolean): Point {
  const half = points.length >> 1;
  const [before, after] = [points[half - 1], points[half]];
  if (before && after) return middle(before, after);
  if (!after) return middle(from, to);
  return square ? after : middle(middle(from, after), middle(after, to));
}

/** Of a line that turns at right angles. */
export const cornerRadius = 7;

/** A line that turns at its points, each corner rounded as on the canvas. */
export function cornered(from: Point, points: readonly Point[], to: Point): string {
  const at = ({ x, y }: Point) => `${short(x)} ${short(y)}`;
  const towards = (a: Point, b: Point): Point => {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const share = Math.min(cornerRadius, length / 2) / length;
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  };
  const pieces = points.map((point, i) => {
    const [before, after] = [points[i - 1] ?? from, points[i + 1] ?? to];
    return `L${at(towards(point, before))}Q${at(point)} ${at(towards(point, after))}`;
  });
  return `M${at(from)}${pieces.join('')}L${at(to)}`;
}

export const escapeXml = (text: string) => writable(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
