/** The few shapes that both forms of the board are laid out with. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const right = (box: Box) => box.x + box.width;
export const bottom = (box: Box) => box.y + box.height;

/** Whether a point lies in a box made larger by a margin on all sides. */
export const isInside = ({ x, y }: Point, box: Box, margin = 0) =>
  x > box.x - margin && x < right(box) + margin && y > box.y - margin && y < bottom(box) + margin;

export const overlap = (a: Box, b: Box, gap = 0) =>
  a.x < right(b) + gap && b.x < right(a) + gap && a.y < bottom(b) + gap && b.y < bottom(a) + gap;

/** A line as SVG draws it, and as so many points that a test (or a label) can see where it runs. */
export interface Route {
  readonly path: string;
  readonly points: readonly Point[];
}

const radius = 7;
const round = (value: number) => Math.round(value * 10) / 10;
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Through corners with right angles, each rounded. Points that stand on one another are one. */
export function roundedRoute(corners: readonly Point[]): Route {
  const points = corners.filter((p, i) => {
    const before = corners[i - 1];
    return !before || Math.abs(before.x - p.x) > 0.1 || Math.abs(before.y - p.y) > 0.1;
  });
  const [first, ...rest] = points;
  if (!first) return { path: '', points: [] };
  let path = `M${at(first)}`;
  rest.forEach((corner, i) => {
    const next = rest[i + 1];
    const before = points[i]!;
    if (!next) {
      path += `L${at(corner)}`;
      return;
    }
    path += `L${at(toward(corner, before))}Q${at(corner)} ${at(toward(corner, next))}`;
  });
  return { path, points: alongSegments(points) };
}

/** A little before the corner: half of the way at most, so that two corners near each other both stay round. */
function toward(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const part = Math.min(radius, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}

const sampleEvery = 6;

function alongSegments(points: readonly Point[]): Point[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / sampleEvery));
    return Array.from({ length: steps }, (_, k) => ({
      x: point.x + ((next.x - point.x) * k) / steps,
      y: point.y + ((next.y - point.y) * k) / steps,
    }));
  });
}

/** A cubic curve. */
export function curvedRoute(from: Point, c1: Point, c2: Point, to: Point): Route {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(8, Math.ceil(length / sampleEvery));
  const points = Array.from({ length: steps + 1 }, (_, k) => {
    const t = k / steps;
    const s = 1 - t;
    const mix = (a: number, b: number, c: number, d: number) =>
      s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    return { x: mix(from.x, c1.x, c2.x, to.x), y: mix(from.y, c1.y, c2.y, to.y) };
  });
  return { path: `M${at(from)}C${at(c1)} ${at(c2)} ${at(to)}`, points };
}
