import type { Box } from '../node-look.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** How far beside what it passes a line keeps. */
const beside = 3;
/** A line is looked at every so many pixels. */
const step = 9;
const cell = 100;
/** How far from the straight line its turning point is tried, at either side, and where along it. */
const offsets = [26, 44, 66, 92, 124, 162, 206, 256].flatMap((offset) => [offset, -offset]);
const places = [0.5, 0.34, 0.66] as const;
/** And where that leaves a line behind a node's body: also nearer to the ends, and farther out. */
const morePlaces = [0.5, 0.34, 0.66, 0.2, 0.8] as const;
const moreOffsets = [...offsets, 320, -320];
/** A longer way is worth it for this much: a name that is passed instead of run behind, and a node's body. */
const perName = 1000;
const perBody = 8 * perName;

/** What stands at a place: a body so wide and as high as it reaches up, and the box with its name. */
type Sized = Box & { readonly width: number };

interface Standing {
  readonly id: string;
  readonly at: Point;
  readonly box: Sized;
}

/** What the way by a turning point costs, or part of it that is already enough. */
type Behind = (turn: Point, enough: number) => number;

type Link = LayoutLink & { readonly id: string };

/**
 * Turning points for the lines of a picture without columns and rows: a line that would run behind a node or a name that
 * is not its own turns aside, as little as it takes; where no way is free, the one that runs behind fewest, names rather
 * than bodies. Lines that are free are straight and have none, as have several between the same two nodes.
 */
export function waysAround(
  links: readonly Link[],
  at: ReadonlyMap<string, Point>,
  boxOf: (id: string) => Sized,
): Map<string, readonly Point[]> {
  const standingNear = gridOf([...at].map(([id, point]) => ({ id, at: point, box: boxOf(id) })));
  const pairs = new Map<string, number>();
  for (const link of links) pairs.set(pairOf(link), (pairs.get(pairOf(link)) ?? 0) + 1);
  const ways = new Map<string, readonly Point[]>();
  for (const link of links) {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (!from || !to || link.from === link.to || pairs.get(pairOf(link)) !== 1) continue;
    const behind: Behind = (turn, enough) => costOf(link, from, turn, to, standingNear, enough);
    const straight = behind({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, Number.POSITIVE_INFINITY);
    if (straight === 0) continue;
    const turn = bestTurn(from, to, straight, behind);
    if (turn) ways.set(link.id, [turn]);
  }
  return ways;
}

const pairOf = ({ from, to }: LayoutLink) => (from < to ? `${from}|${to}` : `${to}|${from}`);

function bestTurn(from: Point, to: Point, straight: number, behind: Behind): Point | undefined {
  const usual = cheapest(from, to, straight, behind, offsets, places);
  if ((usual?.cost ?? straight) < perBody) return usual?.turn;
  return (cheapest(from, to, usual?.cost ?? straight, behind, moreOffsets, morePlaces) ?? usual)?.turn;
}

/** The turning point of the cheapest way, if any costs less than so much. */
function cheapest(
  from: Point,
  to: Point,
  most: number,
  behind: Behind,
  outBy: readonly number[],
  along: readonly number[],
): { readonly turn: Point; readonly cost: number } | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  let best: Point | undefined;
  let least = most;
  for (const offset of outBy) {
    // A bow as high as it is wide would rather be lost than followed.
    if (Math.abs(offset) > length || Math.abs(offset) >= least) continue;
    for (const place of along) {
      const turn = {
        x: from.x + dx * place - (dy / length) * offset,
        y: from.y + dy * place + (dx / length) * offset,
      };
      const cost = behind(turn, least - Math.abs(offset)) + Math.abs(offset);
      if (cost >= least) continue;
      least = cost;
      best = turn;
    }
  }
  return best && { turn: best, cost: least };
}

/** What it costs that a line runs behind nodes that are not its ends, and behind their names: counted until it is enough. */
function costOf(
  link: Link,
  from: Point,
  turn: Point,
  to: Point,
  standingNear: (at: Point) => readonly Standing[],
  enough: number,
): number {
  const steps = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  const met = new Map<string, number>();
  let cost = 0;
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const point = { x: a * from.x + b * turn.x + c * to.x, y: a * from.y + b * turn.y + c * to.y };
    for (const { id, at, box } of standingNear(point)) {
      if (id === link.from || id === link.to || met.get(id) === perBody || !covers(at, box, point)) continue;
      const each = isOnBody(at, box, point) ? perBody : perName;
      cost += each - (met.get(id) ?? 0);
      if (cost >= enough) return cost;
      met.set(id, each);
    }
  }
  return cost;
}

const isOnBody = (at: Point, { width, top }: Sized, { x, y }: Point) =>
  Math.abs(x - at.x) < width / 2 + beside && Math.abs(y - at.y) < top + beside;

const covers = (at: Point, box: Box, { x, y }: Point) =>
  x > at.x - box.left - beside &&
  x < at.x + box.right + beside &&
  y > at.y - box.top - beside &&
  y < at.y + box.bottom + beside;

const nothing: readonly Standing[] = [];

/** What stands near a point, by cells of a grid. */
function gridOf(standing: readonly Standing[]): (at: Point) => readonly Standing[] {
  const cells = new Map<number, Standing[]>();
  const keyOf = (column: number, row: number) => column * 1e6 + row;
  const cellOf = (value: number) => Math.floor(value / cell);
  for (const one of standing) {
    const { at, box } = one;
    for (let column = cellOf(at.x - box.left - beside); column <= cellOf(at.x + box.right + beside); column++) {
      for (let row = cellOf(at.y - box.top - beside); row <= cellOf(at.y + box.bottom + beside); row++) {
        const known = cells.get(keyOf(column, row));
        if (known) known.push(one);
        else cells.set(keyOf(column, row), [one]);
      }
    }
  }
  return ({ x, y }) => cells.get(keyOf(cellOf(x), cellOf(y))) ?? nothing;
}
