import type { Box } from '../node-look.ts';
import type { Point } from './layout-graph.ts';

const cell = 120;
const margin = 6;
const reach = 60;
const stepX = 24;
const stepY = 12;

/** Places to try, nearest first; up and down before sideways, so that columns stay columns. */
const tries: readonly Point[] = Array.from({ length: (2 * reach + 1) ** 2 }, (_, i) => ({
  x: ((i % (2 * reach + 1)) - reach) * stepX,
  y: (Math.floor(i / (2 * reach + 1)) - reach) * stepY,
}))
  .filter(({ x, y }) => Math.abs(x) * 2.2 + Math.abs(y) < reach * stepY)
  .sort(
    (a, b) => Math.abs(a.x) * 2.2 + Math.abs(a.y) - (Math.abs(b.x) * 2.2 + Math.abs(b.y)) || a.y - b.y || a.x - b.x,
  );

interface Taken {
  readonly at: Point;
  readonly box: Box;
}

/** The room that is taken by what stands already. */
export interface Room {
  take(at: Point, box: Box): void;
  isFree(at: Point, box: Box): boolean;
  /** The free place nearest to the wanted one; below everything where there is none near. */
  nearest(wanted: Point, box: Box): Point;
}

export function emptyRoom(): Room {
  const cells = new Map<string, Taken[]>();
  let lowest = 0;
  const cellsOf = ({ x, y }: Point, box: Box): string[] => {
    const keys: string[] = [];
    for (let cx = Math.floor((x - box.left) / cell); cx <= Math.floor((x + box.right) / cell); cx++) {
      for (let cy = Math.floor((y - box.top) / cell); cy <= Math.floor((y + box.bottom) / cell); cy++)
        keys.push(`${cx},${cy}`);
    }
    return keys;
  };
  const isFree = (at: Point, box: Box) =>
    cellsOf(at, box).every((key) => !cells.get(key)?.some((taken) => overlap(taken.at, taken.box, at, box)));
  return {
    isFree,
    take(at, box) {
      const taken = { at, box: grown(box) };
      for (const key of cellsOf(at, taken.box)) cells.set(key, [...(cells.get(key) ?? []), taken]);
      lowest = Math.max(lowest, at.y + box.bottom);
    },
    nearest(wanted, box) {
      const found = tries.find(({ x, y }) => isFree({ x: wanted.x + x, y: wanted.y + y }, box));
      return found ? { x: wanted.x + found.x, y: wanted.y + found.y } : { x: wanted.x, y: lowest + margin + box.top };
    },
  };
}

const grown = (box: Box): Box => ({
  left: box.left + margin,
  right: box.right + margin,
  top: box.top + margin,
  bottom: box.bottom + margin,
});

export function overlap(a: Point, boxA: Box, b: Point, boxB: Box): boolean {
  return (
    a.x - boxA.left < b.x + boxB.right &&
    b.x - boxB.left < a.x + boxA.right &&
    a.y - boxA.top < b.y + boxB.bottom &&
    b.y - boxB.top < a.y + boxA.bottom
  );
}
