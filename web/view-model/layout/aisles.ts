import type { LayoutLink, LayoutNode, Point } from './layout-graph.ts';

/** What a node of a row covers with its name, from left to right. */
interface Cover {
  readonly id: string;
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** Nodes side by side. Lines pass above and below it and between its nodes, never behind one or its name. */
export interface Row {
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** From left to right. */
  readonly covers: readonly Cover[];
}

/** Rows over each other, from top to bottom. */
export type Block = readonly Row[];

/** A picture in rows: blocks beside each other, and one below all of them, with a corridor between. */
export interface Aisles {
  readonly blocks: readonly Block[];
  readonly corridor: { readonly top: number; readonly bottom: number };
  /** Of a block that stands above others: where its lines pass between them, down to the corridor. */
  readonly ways?: ReadonlyMap<Block, number>;
}

/** The rows that placed nodes stand in: those with the same middle are one. */
export function blockOf(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): Block {
  const rows = new Map<number, { top: number; bottom: number; covers: Cover[] }>();
  for (const { id, box } of nodes) {
    const { x, y } = places.get(id)!;
    const row = rows.get(y) ?? { top: y, bottom: y, covers: [] };
    row.top = Math.min(row.top, y - box.top);
    row.bottom = Math.max(row.bottom, y + box.bottom);
    row.covers.push({ id, x, left: x - box.left, right: x + box.right });
    rows.set(y, row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([y, { top, bottom, covers }]) => ({ y, top, bottom, covers: covers.sort((a, b) => a.x - b.x) }));
}

/** How far beside a node or a row a line passes. */
const beside = 10;
/** Lines to different ends run beside each other within so much of a gap. */
const spreadInGap = 10;

interface Stand {
  readonly block: Block;
  readonly row: number;
  readonly cover: Cover;
}

/**
 * The corners of every line that can run between the rows, by its id; what was moved out of its row by hand, and what
 * is related to it, is drawn straight. Lines to one end run together.
 */
export function routesOf(
  links: readonly (LayoutLink & { readonly id: string })[],
  places: ReadonlyMap<string, Point>,
  { blocks, corridor, ways }: Aisles,
): Map<string, readonly Point[]> {
  const stands = new Map<string, Stand>();
  for (const block of blocks) {
    for (const [row, { y, covers }] of block.entries()) {
      for (const cover of covers) {
        const at = places.get(cover.id);
        if (at && Math.abs(at.x - cover.x) < 1 && Math.abs(at.y - y) < 1) stands.set(cover.id, { block, row, cover });
      }
    }
  }
  const ends = [...new Set(links.map(({ to }) => to))].sort(
    (a, b) => (stands.get(a)?.cover.x ?? 0) - (stands.get(b)?.cover.x ?? 0),
  );
  const laneOf = new Map(ends.map((id, i) => [id, (i + 0.5) / ends.length]));
  const routes = new Map<string, readonly Point[]>();
  for (const { id, from, to } of links) {
    const [a, b] = [stands.get(from), stands.get(to)];
    if (a && b && from !== to) routes.set(id, corners(routeOf(a, b, corridor, laneOf.get(to) ?? 0.5, ways)));
  }
  return routes;
}

function routeOf(
  a: Stand,
  b: Stand,
  corridor: Aisles['corridor'],
  lane: number,
  ways: Aisles['ways'] = new Map(),
): Point[] {
  const points: Point[] = [];
  const aside = (lane - 0.5) * spreadInGap;
  const gutter = (block: Block, above: number) => gutterAbove(block, above) + aside;
  const here = () => points.at(-1)!.x;
  const to = b.cover.x;
  /** Turns where it is, and on to another height. */
  const turn = (x: number, y: number) => points.push({ x, y: points.at(-1)!.y }, { x, y });
  /** From the gutter above a row through each row up to another gutter. */
  const walk = (block: Block, from: number, until: number) => {
    const step = from < until ? 1 : -1;
    for (let above = from; above !== until; above += step) {
      const x = passage(block[step > 0 ? above : above - 1]!, here() - aside, to) + aside;
      turn(x, gutter(block, above + step));
    }
  };
  const leave = (down: boolean) => {
    const { block, row, cover } = a;
    const x = down ? sideOf(block[row]!, cover, to) + aside : cover.x;
    if (down) points.push({ x, y: block[row]!.y });
    points.push({ x, y: gutter(block, down ? row + 1 : row) });
  };
  const arrive = (fromAbove: boolean) => {
    const { block, row, cover } = b;
    const x = fromAbove ? cover.x : sideOf(block[row]!, cover, here()) + aside;
    turn(x, gutter(block, fromAbove ? row : row + 1));
    if (!fromAbove) points.push({ x, y: block[row]!.y });
  };
  if (a.block === b.block) {
    const down = a.row < b.row;
    leave(down);
    if (a.row !== b.row) walk(a.block, down ? a.row + 1 : a.row, down ? b.row : b.row + 1);
    arrive(down || a.row === b.row);
    return points;
  }
  const [below, above] = [isAbove(a.block, corridor), isAbove(b.block, corridor)];
  leave(below);
  walk(a.block, below ? a.row + 1 : a.row, below ? a.block.length : 0);
  const [down, up] = [ways.get(a.block), ways.get(b.block)];
  if (down !== undefined) points.push({ x: down + aside, y: points.at(-1)!.y });
  const y = corridor.top + lane * (corridor.bottom - corridor.top);
  points.push({ x: here(), y }, { x: up === undefined ? to : up + aside, y });
  if (up !== undefined) points.push({ x: here(), y: gutter(b.block, b.block.length) });
  walk(b.block, above ? b.block.length : 0, above ? b.row + 1 : b.row);
  arrive(!above);
  return points;
}

const isAbove = (block: Block, corridor: Aisles['corridor']) => block[0]!.top < corridor.top;

/** The middle of what is free above a row; above the length of a block, below its last one. */
function gutterAbove(block: Block, row: number): number {
  const [before, after] = [block[row - 1], block[row]];
  if (!before) return after!.top - beside;
  return after ? (before.bottom + after.top) / 2 : before.bottom + beside;
}

/** Where a line passes through a row: straight on where nothing stands, else through the gap that is least out of its way. */
function passage({ covers }: Row, from: number, to: number): number {
  const clear = beside + spreadInGap / 2;
  if (from < covers[0]!.left - clear || from > covers.at(-1)!.right + clear) return from;
  const gaps = [covers[0]!.left - clear, covers.at(-1)!.right + clear];
  for (const [i, { right }] of covers.entries()) {
    const next = covers[i + 1];
    if (next) gaps.push((right + next.left) / 2);
  }
  const way = (x: number) => Math.abs(x - from) + Math.abs(x - to);
  return gaps.reduce((best, x) => (way(x) < way(best) ? x : best));
}

/** The gap beside a node, on the side where the line goes. */
function sideOf({ covers }: Row, { id, left, right }: Cover, towards: number): number {
  const at = covers.findIndex((cover) => cover.id === id);
  const clear = beside + spreadInGap / 2;
  if (towards < (left + right) / 2) {
    const before = covers[at - 1];
    return before ? (before.right + left) / 2 : left - clear;
  }
  const next = covers[at + 1];
  return next ? (right + next.left) / 2 : right + clear;
}

/** Without the points at which a line goes straight on. */
function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const at of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && last.x === at.x && last.y === at.y) continue;
    const straight =
      before && last && ((before.x === last.x && last.x === at.x) || (before.y === last.y && last.y === at.y));
    if (straight) kept.pop();
    kept.push(at);
  }
  return kept;
}
