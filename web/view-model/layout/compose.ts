import { byCodePoint } from '../../../graph/graph.ts';
import { type Band, bands, bandsOf } from './bands.ts';
import type { Composition } from './composition.ts';
import { aside, fill, wishes } from './fill.ts';
import type { Frame, LayoutGraph, LayoutNode } from './layout-graph.ts';
import { spread } from './spread.ts';
import type { Stack, Ways } from './stack.ts';

/** Below this zoom the names of a composed picture are no longer read with ease. */
const readableZoom = 0.86;

/** From this many nodes on, a column may be staggered. */
const staggerFrom = 7;
/** And over so many sub-columns at most. */
const mostColumns = 3;
/** Columns are filled in this order: those that set the heights before those that follow them. */
const fillOrder: readonly Band[] = [
  'task',
  'model',
  'policy',
  'department',
  'attached',
  'context',
  'origin',
  'line',
  'peer',
];

/**
 * Composes a picture in columns by label: policies, their tasks in printed order grouped by section, departments by
 * number of tasks, lines; cited policies to the left. Nothing overlaps, every order is kept, the same graph and frame
 * give the same places.
 * @param mostTaskColumns over how many sub-columns the tasks may be staggered
 * @param bandOf the column of every node, also where the graph is a part of a larger one
 */
export function compose(
  graph: LayoutGraph,
  frame: Frame,
  mostTaskColumns = mostColumns,
  bandOf: ReadonlyMap<string, Band> = bandsOf(graph),
): Composition {
  const members = membersOf(graph, bandOf);
  let best: Composition | undefined;
  for (const taskColumns of columnChoices(members.get('task')?.length ?? 0, mostTaskColumns)) {
    for (const departmentColumns of columnChoices(members.get('department')?.length ?? 0, mostColumns)) {
      const tried = arrange(graph, members, bandOf, { task: taskColumns, department: departmentColumns }, frame);
      // The fewer columns, the quieter: more of them only where names would be too small.
      if (!best || (best.zoom < readableZoom && tried.zoom > best.zoom + 0.02)) best = tried;
    }
  }
  return best ?? { places: new Map(), bands: bandOf, lowered: new Set(), zoom: 1 };
}

const columnChoices = (count: number, most: number) =>
  Array.from({ length: count < staggerFrom ? 1 : most }, (_, i) => i + 1);

function membersOf(graph: LayoutGraph, bandOf: ReadonlyMap<string, Band>): Map<Band, LayoutNode[]> {
  const policyOrder = new Map<string, number>();
  const arrivalOrder = [...graph.nodes.values()];
  for (const { from, to, type } of graph.links) {
    if (type === 'HAS_TASK')
      policyOrder.set(
        to,
        Math.min(
          policyOrder.get(to) ?? Number.POSITIVE_INFINITY,
          arrivalOrder.findIndex((n) => n.id === from),
        ),
      );
  }
  const members = new Map<Band, LayoutNode[]>();
  for (const node of arrivalOrder) {
    const band = bandOf.get(node.id)!;
    members.set(band, [...(members.get(band) ?? []), node]);
  }
  for (const nodes of members.values()) {
    nodes.sort(
      (a, b) =>
        (policyOrder.get(a.id) ?? 0) - (policyOrder.get(b.id) ?? 0) || a.order - b.order || byCodePoint(a.id, b.id),
    );
  }
  return members;
}

/** To which sides the lines of a column lead. */
function waysOf(band: Band, graph: LayoutGraph, bandOf: ReadonlyMap<string, Band>): Ways {
  const ways = { left: false, right: false };
  for (const { from, to } of graph.links) {
    const ends = [bandOf.get(from)!, bandOf.get(to)!];
    if (ends[0] === ends[1] || !ends.includes(band)) continue;
    const other = ends[0] === band ? ends[1]! : ends[0]!;
    ways[bands.indexOf(other) < bands.indexOf(band) ? 'left' : 'right'] = true;
  }
  return ways;
}

type Columns = Partial<Record<Band, number>>;

function arrange(
  graph: LayoutGraph,
  members: ReadonlyMap<Band, readonly LayoutNode[]>,
  bandOf: ReadonlyMap<string, Band>,
  columns: Columns,
  frame: Frame,
): Composition {
  const stacks = new Map<Band, Stack>();
  const heights = new Map<string, number>();
  for (const band of fillOrder) {
    const nodes = members.get(band);
    if (!nodes) continue;
    const filled = aside(
      band,
      fill(band, nodes, columns[band], wishes(band, nodes, graph, heights), frame, waysOf(band, graph, bandOf)),
      graph,
      bandOf,
      heights,
    );
    stacks.set(band, filled);
    for (const [id, { y }] of filled.places) heights.set(id, y);
  }
  return spread(graph, stacks, bandOf, frame);
}
