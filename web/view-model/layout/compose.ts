import { byCodePoint } from '../../../graph/graph.ts';
import { type Band, bands, bandsOf } from './bands.ts';
import type { Frame, LayoutGraph, LayoutNode, Point } from './layout-graph.ts';
import { emptyStack, type Stack, stack, stackNear } from './stack.ts';

export interface Composition {
  readonly places: ReadonlyMap<string, Point>;
  readonly bands: ReadonlyMap<string, Band>;
  /** At which the whole fits the frame; 1 at most. */
  readonly zoom: number;
}

/** Between two columns: enough for lines to turn in; more where many pass. */
const gutters: Partial<Record<Band, number>> = { policy: 60, task: 70, attached: 14, department: 128 };
const gutter = 56;
const widestGutter: Partial<Record<Band, number>> = { task: 130, attached: 14, department: 240 };
const wide = 110;
/** Of what is left over, the gutter with most lines gets most. */
const share: Partial<Record<Band, number>> = { department: 3, attached: 0 };
/** On a phone lines turn in narrower gutters. */
const smallFrame = 480;
const smallGutters = 0.56;
/** Rows move apart up to this much to fill a frame. */
const mostStretch = 1.35;
/** From this many nodes on, a column may be staggered. */
const staggerFrom = 7;
const mostColumns = 3;
/** A column that nothing sets the heights of stays in one line up to this many nodes. */
const longestFollower = 12;
/** One that follows its neighbours' heights stays in one line up to this part of the frame. */
const tallestFollower = 1.1;

/** Columns are filled in this order: those that set the heights before those that follow them. */
const fillOrder: readonly Band[] = [
  'task',
  'policy',
  'department',
  'attached',
  'model',
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
    );
    stacks.set(band, filled);
    for (const [id, { y }] of filled.places) heights.set(id, y);
  }
  return spread(graph, stacks, bandOf, frame);
}

function fill(
  band: Band,
  nodes: readonly LayoutNode[],
  columns: number | undefined,
  wanted: ReadonlyMap<string, number>,
  frame: Frame,
): Stack {
  const follows = band !== 'task' && band !== 'department' && wanted.size > 0;
  if (!follows) return stack(nodes, columns ?? Math.min(mostColumns, Math.ceil(nodes.length / longestFollower)));
  const beside = stackNear(nodes, wanted);
  if (beside.height <= frame.height * tallestFollower || band === 'attached') return beside;
  const sorted = [...nodes].sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
  return stack(sorted, Math.min(mostColumns, Math.ceil(beside.height / frame.height)));
}

/** Lines that pass a column to a node beyond it need a way between its nodes. */
const passage = 16;

/** Moves the documents apart where the tasks' lines to a reform model pass between them. */
function aside(band: Band, filled: Stack, graph: LayoutGraph, bandOf: ReadonlyMap<string, Band>): Stack {
  const passes = graph.links.some(({ from, to }) => bandOf.get(from) === 'task' && bandOf.get(to) === 'model');
  if (band !== 'policy' || !passes) return filled;
  const boxOf = (id: string) => graph.nodes.get(id)!.box;
  const places = [...filled.places];
  const missing = (above: boolean) =>
    Math.max(
      0,
      ...places
        .filter(([, { y }]) => y < 0 === above)
        .map(([id, { y }]) => (above ? y + boxOf(id).bottom + passage : passage + boxOf(id).top - y)),
    );
  const [up, down] = [missing(true), missing(false)];
  return {
    ...filled,
    places: new Map(places.map(([id, { x, y }]) => [id, { x, y: y < 0 ? y - up : y + down }])),
    height: filled.height + up + down,
  };
}

/** Beside a task, not on its height: there its lines pass. */
const besideTask = 21;
/** Above a document, so that what tasks say of it leads over the document they stand in. */
const abovePolicy = -74;

/** The mean height of the neighbours that stand already; nothing where none stands. */
function wishes(
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

/** Sets the columns side by side, and uses the frame that is left over: wider gutters, rows farther apart. */
function spread(
  graph: LayoutGraph,
  stacks: ReadonlyMap<Band, Stack>,
  bandOf: ReadonlyMap<string, Band>,
  frame: Frame,
): Composition {
  const present = bands.filter((band) => stacks.has(band));
  const tight = frame.width < smallFrame ? smallGutters : 1;
  const gaps = present.map((band, i) => (i === 0 ? 0 : (gutters[band] ?? gutter) * tight));
  const stackOf = (band: Band) => stacks.get(band) ?? emptyStack;
  const width = sum(present.map((band, i) => gaps[i]! + stackOf(band).width));
  const ys = present.flatMap((band) =>
    [...stackOf(band).places].map(([id, { y }]) => ({ y, box: graph.nodes.get(id)!.box })),
  );
  const top = Math.min(...ys.map(({ y, box }) => y - box.top));
  const height = Math.max(...ys.map(({ y, box }) => y + box.bottom)) - top;
  const zoom = Math.min(1, frame.width / width, frame.height / height);
  const stretch = Math.min(mostStretch, Math.max(1, frame.height / zoom / height));
  const shares = present.map((band, i) => (i === 0 ? 0 : (share[band] ?? 1)));
  const spare = Math.max(0, frame.width / zoom - width) / Math.max(1, sum(shares));
  const places = new Map<string, Point>();
  let x = 0;
  present.forEach((band, i) => {
    if (i > 0) x += Math.max(gaps[i]!, Math.min(widestGutter[band] ?? wide, gaps[i]! + spare * shares[i]!));
    const { places: own, width: across } = stackOf(band);
    for (const [id, place] of own) places.set(id, { x: Math.round(x + place.x), y: Math.round(place.y * stretch) });
    x += across;
  });
  return { places, bands: bandOf, zoom };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
