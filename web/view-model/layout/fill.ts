import type { Band } from './bands.ts';
import type { Frame, LayoutGraph, LayoutNode } from './layout-graph.ts';
import { type Stack, stack, stackNear, type Ways } from './stack.ts';

const mostColumns = 3;
/** A column that nothing sets the heights of stays in one line up to this many nodes. */
const longestFollower = 12;
/** One that follows its neighbours' heights stays in one line up to this part of the frame. */
const tallestFollower = 1.1;

/** Puts the nodes of a column under each other: those that follow their neighbours as near to them as they can. */
export function fill(
  band: Band,
  nodes: readonly LayoutNode[],
  columns: number | undefined,
  wanted: ReadonlyMap<string, number>,
  frame: Frame,
  ways: Ways,
): Stack {
  const follows = band !== 'task' && band !== 'department' && wanted.size > 0;
  if (!follows) return stack(nodes, columns ?? Math.min(mostColumns, Math.ceil(nodes.length / longestFollower)), ways);
  const beside = stackNear(nodes, wanted);
  const span = Math.max(...wanted.values()) - Math.min(...wanted.values());
  if (beside.height <= Math.max(frame.height, span) * tallestFollower || band === 'attached') return beside;
  const sorted = [...nodes].sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
  return stack(sorted, Math.min(mostColumns, Math.ceil(beside.height / frame.height)), ways);
}

/** Lines that pass a column to a node beyond it need a way between its nodes. */
const passage = 16;

/** Moves the documents apart where the tasks' lines to a reform model pass between them, on the model's height. */
export function aside(
  band: Band,
  filled: Stack,
  graph: LayoutGraph,
  bandOf: ReadonlyMap<string, Band>,
  heights: ReadonlyMap<string, number>,
): Stack {
  const passing = graph.links.find(({ from, to }) => bandOf.get(from) === 'task' && bandOf.get(to) === 'model');
  const way = passing && heights.get(passing.to);
  if (band !== 'policy' || way === undefined) return filled;
  const boxOf = (id: string) => graph.nodes.get(id)!.box;
  const places = [...filled.places];
  const missing = (above: boolean) =>
    Math.max(
      0,
      ...places
        .filter(([, { y }]) => y < way === above)
        .map(([id, { y }]) => (above ? y - way + boxOf(id).bottom : way - y + boxOf(id).top) + passage),
    );
  const [up, down] = [missing(true), missing(false)];
  return {
    ...filled,
    places: new Map(places.map(([id, { x, y }]) => [id, { x, y: y < way ? y - up : y + down }])),
    height: filled.height + up + down,
  };
}

/** Beside a task, not on its height: there its lines pass. */
const besideTask = 21;
/** Above a document, so that what tasks say of it leads over the document they stand in. */
const abovePolicy = -74;

/** The mean height of the neighbours that stand already; nothing where none stands. */
export function wishes(
  band: Band,
  nodes: readonly LayoutNode[],
  graph: LayoutGraph,
  heights: ReadonlyMap<string, number>,
): Map<string, number> {
  const ids = new Set(nodes.map((node) => node.id));
  const sums = new Map<string, { total: number; count: number }>();
  for (const { from, to } of graph.links) {
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const height = heights.get(other);
      if (!ids.has(own) || height === undefined) continue;
      const known = sums.get(own) ?? { total: 0, count: 0 };
      sums.set(own, { total: known.total + height, count: known.count + 1 });
    }
  }
  const fromTasks = (id: string) =>
    graph.links.some(({ from, to }) => to === id && graph.nodes.get(from)?.label === 'Task');
  const offset = (id: string) => {
    if (!fromTasks(id)) return 0;
    if (band === 'attached') return besideTask;
    return band === 'context' ? abovePolicy : 0;
  };
  return new Map([...sums].map(([id, { total, count }]) => [id, total / count + offset(id)]));
}
