import type { LayoutGraph, LayoutNode } from './layout-graph.ts';

/** The columns of a composed picture, in reading order. */
export const bands = [
  'origin',
  'model',
  'context',
  'policy',
  'task',
  'attached',
  'department',
  'line',
  'peer',
] as const;
export type Band = (typeof bands)[number];

type Met = ReadonlySet<string>;

/** Types of a node's relationships with their direction: `HAS_TASK>` leaves it, `>HAS_TASK` reaches it. */
function meetings(graph: LayoutGraph): Map<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  for (const id of graph.nodes.keys()) met.set(id, new Set());
  for (const { from, to, type } of graph.links) {
    met.get(from)?.add(`${type}>`);
    met.get(to)?.add(`>${type}`);
  }
  return met;
}

interface Whole {
  readonly tasksAreAssigned: boolean;
  readonly lines: boolean;
  readonly modelIsRoot: boolean;
}

/**
 * In which column each label stands. A cited policy stands left of those that cite it, a region with what it is the
 * region of, a department that no task on screen names beyond its line.
 */
const columnOf: Readonly<Record<LayoutNode['label'], (node: LayoutNode, met: Met, whole: Whole) => Band>> = {
  Policy: (_, met) => (!met.has('HAS_TASK>') && (met.has('>CITES') || met.has('>PLANS')) ? 'context' : 'policy'),
  Task: (node, met) => (!node.root && !met.has('>HAS_TASK') && met.has('>CORRESPONDS_TO') ? 'attached' : 'task'),
  Department: (_, met, whole) =>
    met.has('>ASSIGNED_TO') || met.has('>ISSUED_BY') || !whole.tasksAreAssigned || !whole.lines ? 'department' : 'peer',
  FunctionalLine: () => 'line',
  Region: (_, met, whole) => {
    if (met.has('>ORIGINATED_IN') && whole.modelIsRoot) return 'origin';
    if (met.has('>APPLIES_TO') || met.has('>ORIGINATED_IN')) return 'context';
    if (met.has('>IN_REGION')) return 'line';
    if (met.has('>MENTIONS')) return 'attached';
    return met.has('>PART_OF') ? 'origin' : 'context';
  },
  Institution: () => 'attached',
  Theme: () => 'attached',
  Target: () => 'attached',
  ReformModel: (node) => (node.root ? 'model' : 'context'),
};

/** The column of every node. */
export function bandsOf(graph: LayoutGraph): Map<string, Band> {
  const met = meetings(graph);
  const nodes = [...graph.nodes.values()];
  const whole: Whole = {
    tasksAreAssigned: graph.links.some(({ type }) => type === 'ASSIGNED_TO'),
    lines: nodes.some(({ label }) => label === 'FunctionalLine'),
    modelIsRoot: nodes.some(({ label, root }) => label === 'ReformModel' && root),
  };
  return new Map(nodes.map((node) => [node.id, columnOf[node.label](node, met.get(node.id)!, whole)]));
}
