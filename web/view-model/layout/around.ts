import { perBody, type Sized, standingIn } from './behind.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** How far from the straight line its turning point is tried, at either side, and where along it. */
const offsets = [26, 44, 66, 92, 124, 162, 206, 256].flatMap((offset) => [offset, -offset]);
const places = [0.5, 0.34, 0.66] as const;
/** And where that leaves a line behind a node's body: also nearer to the ends, and farther out. */
const morePlaces = [0.5, 0.34, 0.66, 0.2, 0.8] as const;
const moreOffsets = [...offsets, 320, -320];

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
  const standing = standingIn([...at].map(([id, point]) => ({ id, at: point, box: boxOf(id) })));
  const pairs = new Map<string, number>();
  for (const link of links) pairs.set(pairOf(link), (pairs.get(pairOf(link)) ?? 0) + 1);
  const ways = new Map<string, readonly Point[]>();
  for (const link of links) {
    const [from, to] = [at.get(link.from), at.get(link.to)];
    if (!from || !to || link.from === link.to || pairs.get(pairOf(link)) !== 1) continue;
    const behind: Behind = (turn, enough) => standing.costOf(link, [from, turn, to], enough);
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
