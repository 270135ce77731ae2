import { labelGap } from '../node-look.ts';
import type { LayoutNode, Point } from './layout-graph.ts';

/** A column of nodes, placed around its own origin: its left edge at x 0, its middle at y 0. */
export interface Stack {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  /** Over so many sub-columns it is staggered. */
  readonly columns: number;
}

export const emptyStack: Stack = { places: new Map(), width: 0, height: 0, columns: 1 };

const rowGap = 12;
const sectionGap = 12;
const columnGap = 14;
/** Between a node and the line that passes below it to a farther sub-column, and between that line and a name. */
const lineClearance = 5;
const nameClearance = 3;
/** Names may grow, and then reach farther down. */
const belowName = 6;
/** In staggered columns names stand so much lower: lines pass between a node and its name, never through either. */
export const lowering = 8;

/** To which sides the lines of a column lead. */
export interface Ways {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * Stacks nodes in their order, in one column or staggered over several: the order is kept from top to bottom over all
 * of them, and each node stands on a height of its own, where its lines run level past the nodes and names beside it.
 */
export function stack(nodes: readonly LayoutNode[], columns: number, ways: Ways): Stack {
  const lower = columns > 1 ? lowering : 0;
  const ys: number[] = [];
  nodes.forEach((node, i) => {
    const above = nodes[i - columns];
    const before = nodes[i - 1];
    let y = i === 0 ? 0 : Number.NEGATIVE_INFINITY;
    const gap = i % columns === 0 && before && before.section !== node.section ? sectionGap : 0;
    if (above) y = ys[i - columns]! + above.box.bottom + lower + rowGap + node.box.top;
    if (before) {
      const apart = columns > 1 ? Math.max(before.height, node.height) / 2 + lineClearance : 0;
      y = Math.max(y, ys[i - 1]! + apart) + gap;
    }
    ys.push(columns > 1 ? pastOthers(nodes, ys, i, y, columns, ways) : y);
  });
  return settle(nodes, ys, columns);
}

/** How far back a node's name can still reach. */
const reachOfRows = 3;

/** The first height from `y` down on which no line of the node meets another's node or name, nor theirs its own. */
function pastOthers(
  nodes: readonly LayoutNode[],
  ys: readonly number[],
  i: number,
  from: number,
  columns: number,
  { left, right }: Ways,
): number {
  const forbidden: [number, number][] = [];
  for (let j = Math.max(0, i - reachOfRows * columns); j < i; j++) {
    const side = (i % columns) - (j % columns);
    if (side === 0) continue;
    const [ownPasses, otherPasses] = side > 0 ? [left, right] : [right, left];
    if (ownPasses) for (const [a, b] of covered(nodes[j]!)) forbidden.push([ys[j]! + a, ys[j]! + b]);
    if (otherPasses) for (const [a, b] of covered(nodes[i]!)) forbidden.push([ys[j]! - b, ys[j]! - a]);
  }
  forbidden.sort(([a], [b]) => a - b);
  let y = from;
  for (const [a, b] of forbidden) if (a < y && y < b) y = b;
  return y;
}

/** The stretches around a node's middle that no line may pass: the node, and its name. */
function covered({ height, box }: LayoutNode): readonly (readonly [number, number])[] {
  const half = height / 2;
  const node = [-half - lineClearance, half + lineClearance] as const;
  const nameTop = half + labelGap + lowering;
  return box.bottom > half + labelGap ? [node, [nameTop - nameClearance, box.bottom + lowering + belowName]] : [node];
}

/**
 * Stacks nodes in one column, each as near to the height it wants as the others allow. Equal wishes keep their order.
 * @param wanted the height that each node wants
 */
export function stackNear(nodes: readonly LayoutNode[], wanted: ReadonlyMap<string, number>): Stack {
  const want = (node: LayoutNode) => wanted.get(node.id) ?? 0;
  const sorted = nodes.map((node, i) => ({ node, i })).sort((a, b) => want(a.node) - want(b.node) || a.i - b.i);
  // Runs of nodes that push each other move as one, around the mean of what they want.
  const runs: { nodes: LayoutNode[]; offsets: number[]; top: number; bottom: number; at: number; sum: number }[] = [];
  for (const { node } of sorted) {
    let run = {
      nodes: [node],
      offsets: [0],
      top: -node.box.top,
      bottom: node.box.bottom,
      at: want(node),
      sum: want(node),
    };
    for (let last = runs.at(-1); last && last.at + last.bottom + rowGap > run.at + run.top; last = runs.at(-1)) {
      runs.pop();
      const shift = last.bottom + rowGap - run.top;
      const sum = last.sum + run.sum - shift * run.nodes.length;
      run = {
        nodes: [...last.nodes, ...run.nodes],
        offsets: [...last.offsets, ...run.offsets.map((offset) => offset + shift)],
        top: last.top,
        bottom: shift + run.bottom,
        at: sum / (last.nodes.length + run.nodes.length),
        sum,
      };
    }
    runs.push(run);
  }
  const order = runs.flatMap((run) => run.nodes);
  const ys = runs.flatMap((run) => run.offsets.map((offset) => run.at + offset));
  return settle(order, ys, 1, false);
}

function settle(nodes: readonly LayoutNode[], ys: readonly number[], columns: number, centre = true): Stack {
  if (nodes.length === 0) return emptyStack;
  const used = Math.min(columns, nodes.length);
  const left = Array.from({ length: used }, (_, c) =>
    most(nodes.filter((_, i) => i % columns === c).map((n) => n.box.left)),
  );
  const right = Array.from({ length: used }, (_, c) =>
    most(nodes.filter((_, i) => i % columns === c).map((n) => n.box.right)),
  );
  const starts = left.map((_, c) => left.slice(0, c).reduce((sum, l, i) => sum + l + right[i]! + columnGap, 0));
  const top = Math.min(...nodes.map((node, i) => ys[i]! - node.box.top));
  const lower = columns > 1 ? lowering : 0;
  const bottom = Math.max(...nodes.map((node, i) => ys[i]! + node.box.bottom + lower));
  const shift = centre ? -(top + bottom) / 2 : 0;
  const places = new Map(
    nodes.map((node, i) => [node.id, { x: starts[i % columns]! + left[i % columns]!, y: ys[i]! + shift }]),
  );
  return { places, width: starts[used - 1]! + left[used - 1]! + right[used - 1]!, height: bottom - top, columns: used };
}

const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
