import type { Pair, TogetherAnswer } from '../../../graph/store/answers/workload.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';

/** The matrix of who is named with whom, and its lines as arcs beside the rows. */

/** So many units stand in the matrix; more are read in the table that is handed on. */
export const mostUnits = 18;

export interface TogetherMatrix {
  readonly units: readonly { readonly node: NodeSummary; readonly tasks: number }[];
  /** The pair of two units in either order; undefined where no task names both. */
  pair(a: string, b: string): Pair | undefined;
}

/** The units with most tasks, in the order of the answer; groups stand in no matrix. */
export function matrixOf({ units, pairs }: TogetherAnswer): TogetherMatrix {
  const byUnits = new Map(pairs.flatMap((pair) => [[key(pair.a, pair.b), pair] as const, [key(pair.b, pair.a), pair]]));
  return {
    units: units.filter(({ group }) => !group).slice(0, mostUnits),
    pair: (a, b) => byUnits.get(key(a, b)),
  };
}

const key = (a: string, b: string) => JSON.stringify([a, b]);

/** From how many times the expected number of joint tasks on a cell has which step of the one hue; below, none. */
export const liftSteps = [
  { step: 1, from: 0.8 },
  { step: 2, from: 1.2 },
  { step: 3, from: 1.5 },
  { step: 4, from: 2 },
  { step: 5, from: 3 },
  { step: 6, from: 5 },
] as const;

export const liftStep = (lift: number): number => liftSteps.findLast(({ from }) => lift >= from)?.step ?? 0;

/** The steps that any cell of the matrix has, and 0 for less than the first. */
export function liftStepsSeen({ units, pair }: TogetherMatrix): ReadonlySet<number> {
  const lifts = units.flatMap(({ node: a }, i) =>
    units.slice(i + 1).flatMap(({ node: b }) => pair(a.id, b.id)?.lift ?? []),
  );
  return new Set(lifts.map(liftStep));
}

/** A line is drawn where two units are named together clearly more often than expected, and not only once. */
const drawn = ({ tasks, lift }: Pair) => tasks >= 2 && lift >= 1.2;

export interface Arc {
  readonly pair: Pair;
  readonly path: string;
  readonly width: number;
  readonly step: number;
}

export interface Arcs {
  readonly arcs: readonly Arc[];
  readonly width: number;
  readonly height: number;
}

const [left, right] = [8, 8];
/** An arc reaches so far to the right for each row it spans, until the widest one fits. */
const [reachOfRow, mostReach] = [13, 170];
const [thinnest, thickest] = [1, 6];

/**
 * Arcs from row to row at the right of the matrix: from the middle of one unit's row to that of the other, the further
 * the further apart, the thicker the more joint tasks. Never outside of `width` × `height`.
 */
export function arcsOf(matrix: TogetherMatrix, rowHeight: number): Arcs {
  const { units } = matrix;
  const found = units.flatMap(({ node: a }, i) =>
    units.slice(i + 1).flatMap(({ node: b }, j) => {
      const pair = matrix.pair(a.id, b.id);
      return pair && drawn(pair) ? [{ pair, from: i, to: i + 1 + j }] : [];
    }),
  );
  const most = Math.max(1, ...found.map(({ pair }) => pair.tasks));
  const furthest = Math.max(1, ...found.map(({ from, to }) => to - from));
  const reach = Math.min(reachOfRow, mostReach / furthest);
  const middle = (row: number) => (row + 0.5) * rowHeight;
  const arcs = found
    .map(({ pair, from, to }): Arc => {
      const [y1, y2] = [middle(from), middle(to)];
      const x = left + (to - from) * reach;
      return {
        pair,
        // A cubic reaches three quarters of the way to its control points.
        path: `M${left} ${y1}C${left + (x - left) / 0.75} ${y1} ${left + (x - left) / 0.75} ${y2} ${left} ${y2}`,
        width: thinnest + ((thickest - thinnest) * pair.tasks) / most,
        step: liftStep(pair.lift),
      };
    })
    .sort((a, b) => b.width - a.width);
  return { arcs, width: left + furthest * reach + right, height: units.length * rowHeight };
}
