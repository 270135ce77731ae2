import type { Point } from './layout/layout-graph.ts';

/** A part of the picture that something takes. */
export interface Taken {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line from end to end as it is drawn, and the room that its words need. */
export interface WordedLine {
  readonly id: string;
  /** At least two points. */
  readonly way: readonly Point[];
  readonly width: number;
  readonly height: number;
  /** It shares parts of its way with others: its words stand where it runs alone. */
  readonly alone?: true;
}

/** In the middle where that is free, else as near to it as can be. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8] as const;
/** The parts of a way that is shared that are its own may be short. */
const narrowShares = Array.from({ length: 47 }, (_, i) => 0.5 + ((i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2)) / 50);

/**
 * Where on each line its words stand so that they lie on no others', and on nothing that is taken: how far from the
 * line's start their middle is. Lines without a free place are left out. The shortest choose first: they have least choice.
 */
export function wordsAlong(lines: readonly WordedLine[], taken: readonly Taken[]): Map<string, number> {
  const measured = lines.map((line) => ({ ...line, length: lengthOf(line.way) }));
  const standing = [...taken];
  const places = new Map<string, number>();
  for (const line of measured.sort((a, b) => a.length - b.length)) {
    const others = line.alone ? lines.filter(({ id, alone }) => alone && id !== line.id) : [];
    for (const share of line.alone ? narrowShares : shares) {
      const { x, y } = pointAlong(line.way, share * line.length);
      const [halfWidth, halfHeight] = [line.width / 2, line.height / 2];
      const room = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
      if (standing.some((other) => overlap(room, other)) || others.some(({ way }) => runsThrough(way, room))) continue;
      standing.push(room);
      places.set(line.id, share * line.length);
      break;
    }
  }
  return places;
}

const overlap = (a: Taken, b: Taken) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Of ways that turn at right angles. */
const runsThrough = (way: readonly Point[], room: Taken) =>
  way.slice(1).some((to, i) => {
    const from = way[i]!;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    return left <= room.right && room.left <= right && top <= room.bottom && room.top <= bottom;
  });

const between = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

const lengthOf = (way: readonly Point[]) => way.slice(1).reduce((sum, point, i) => sum + between(way[i]!, point), 0);

/** So far from the start of a way. */
export function pointAlong(way: readonly Point[], distance: number): Point {
  let left = distance;
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1]!, way[i]!];
    const length = between(a, b);
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
    left -= length;
  }
  return way.at(-1)!;
}

const pieces = 16;

/** A line over turning points, as the canvas draws it: quadratic between the middles of the points. */
export function curveOver(from: Point, turns: readonly Point[], to: Point): Point[] {
  const way = [from];
  turns.forEach((turn, i) => {
    const [start, next] = [way.at(-1)!, turns[i + 1]];
    const end = next ? { x: (turn.x + next.x) / 2, y: (turn.y + next.y) / 2 } : to;
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      way.push({ x: a * start.x + b * turn.x + c * end.x, y: a * start.y + b * turn.y + c * end.y });
    }
  });
  return turns.length === 0 ? [from, to] : way;
}
