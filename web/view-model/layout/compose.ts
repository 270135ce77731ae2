import { byCodePoint } from '../../../graph/graph.ts';
import { type Band, bandsOf } from './bands.ts';
import { aside, fill, wishes } from './fill.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { spread } from './spread.ts';
import type { Stack } from './stack.ts';

export interface Composition {
  readonly places: ReadonlyMap<string, Point>;
  readonly bands: ReadonlyMap<string, Band>;
  /** At which the whole fits the frame; 1 at most. */
  readonly zoom: number;
}

/** From this many nodes on, a column may be staggered. */
const staggerFrom = 7;
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
 */
export function compose(graph: LayoutGraph, frame: Frame): Composition {
  const bandOf = bandsOf(graph);
  const members = membersOf(graph, bandOf);
  let best: Composition | undefined;
  for (const taskColumns of columnChoices(members.get('task')?.length ?? 0)) {
    for (const departmentColumns of columnChoices(members.get('department')?.length ?? 0)) {
      const tried = arrange(graph, members, bandOf, { task: taskColumns, department: departmentColumns }, frame);
      if (!best || tried.zoom > best.zoom + 0.02) best = tried;
    }
  }
  return best ?? { places: new Map(), bands: bandOf, zoom: 1 };
}

const columnChoices = (count: number) => (count < staggerFrom ? [1] : [1, 2, 3]);

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
      fill(band, nodes, columns[band], wishes(band, nodes, graph, heights), frame),
      graph,
      bandOf,
      heights,
    );
    stacks.set(band, filled);
    for (const [id, { y }] of filled.places) heights.set(id, y);
  }
  return spread(graph, stacks, bandOf, frame);
}
