import type { Box } from '../node-look.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** How far beside what it passes a line keeps. */
const beside = 3;
/** A line is looked at every so many pixels. */
const step = 9;
/** First at one place in so many, as far apart as a node is wide: most ways that are too dear are known by then. */
const stride = 5;
const cell = 100;
/** A longer way is worth it for this much: a name that is passed instead of run behind, and a node's body. */
export const perName = 1000;
export const perBody = 8 * perName;

/** A body so wide and as high as it reaches up, and the box with its name. */
export type Sized = Box & { readonly width: number };

interface Placed {
  readonly id: string;
  readonly at: Point;
  readonly box: Sized;
}

/** Where a line begins, by what point it turns, and where it ends. */
export type Way = readonly [from: Point, turn: Point, to: Point];

/** What stands in a picture, for lines that look for a way past it. */
export interface Standing {
  /** What it costs that a line runs behind nodes that are not its ends, and behind their names: counted until it is enough. */
  costOf(ends: LayoutLink, way: Way, enough: number): number;
}

/** What a node covers with its name, and what its body does: everything that is asked hundreds of times for each line. */
interface Cover {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The way that met it last, by its number, and what that costs. */
  metBy: number;
  met: number;
}

export function standingIn(placed: readonly Placed[]): Standing {
  const cells = cellsOf(placed.map(coverOf));
  let ways = 0;
  return {
    costOf({ from: source, to: target }, [from, turn, to], enough) {
      const way = ++ways;
      const steps = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
      let cost = 0;
      for (let first = 1; first <= stride; first++) {
        for (let i = first; i < steps; i += stride) {
          const t = i / steps;
          const a = (1 - t) ** 2;
          const b = 2 * t * (1 - t);
          const c = t ** 2;
          const x = a * from.x + b * turn.x + c * to.x;
          const y = a * from.y + b * turn.y + c * to.y;
          const near = cells.get(keyOf(cellAt(x), cellAt(y)));
          if (!near) continue;
          for (const one of near) {
            if (!covers(one, x, y) || one.id === source || one.id === target) continue;
            const before = one.metBy === way ? one.met : 0;
            if (before === perBody) continue;
            one.metBy = way;
            one.met = isOnBody(one, x, y) ? perBody : perName;
            cost += one.met - before;
            if (cost >= enough) return cost;
          }
        }
      }
      return cost;
    },
  };
}

const coverOf = ({ id, at: { x, y }, box }: Placed): Cover => ({
  id,
  x,
  y,
  left: x - box.left - beside,
  right: x + box.right + beside,
  top: y - box.top - beside,
  bottom: y + box.bottom + beside,
  halfWidth: box.width / 2 + beside,
  halfHeight: box.top + beside,
  metBy: 0,
  met: 0,
});

const covers = ({ left, right, top, bottom }: Cover, x: number, y: number) =>
  x > left && x < right && y > top && y < bottom;

const isOnBody = (one: Cover, x: number, y: number) =>
  Math.abs(x - one.x) < one.halfWidth && Math.abs(y - one.y) < one.halfHeight;

const keyOf = (column: number, row: number) => column * 1e6 + row;
const cellAt = (value: number) => Math.floor(value / cell);

/** What stands near a point, by cells of a grid. */
function cellsOf(covers: readonly Cover[]): ReadonlyMap<number, readonly Cover[]> {
  const cells = new Map<number, Cover[]>();
  for (const one of covers) {
    for (let column = cellAt(one.left); column <= cellAt(one.right); column++) {
      for (let row = cellAt(one.top); row <= cellAt(one.bottom); row++) {
        const known = cells.get(keyOf(column, row));
        if (known) known.push(one);
        else cells.set(keyOf(column, row), [one]);
      }
    }
  }
  return cells;
}
