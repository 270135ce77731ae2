import type { Graph } from '../graph.ts';

/** What hangs on a policy by itself: its tasks, and what these set. */
const own = new Set(['HAS_TASK', 'SETS']);

/**
 * The part of the graph that some documents say: their policies, tasks and targets, everything these lead to, and what
 * that leads to among itself (a department's line and region).
 */
export function selectionOf(graph: Graph, policies: readonly string[]): Graph {
  const inner = new Set(policies);
  // Tasks hang on policies and targets on tasks: two steps reach all of them, whatever order they stand in.
  for (let step = 0; step < 2; step++) {
    for (const { type, from, to } of graph.relationships) if (own.has(type) && inner.has(from)) inner.add(to);
  }
  const labelOf = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const nodes = new Set(inner);
  const said = (label: string | undefined) => label === 'Policy' || label === 'Task' || label === 'Target';
  // A corresponding task is another document's own; a policy that is cited is named in this one.
  const elsewhere = (id: string) => !inner.has(id) && said(labelOf.get(id)) && labelOf.get(id) !== 'Policy';
  for (const { from, to } of graph.relationships) if (inner.has(from) && !elsewhere(to)) nodes.add(to);
  for (const { from, to } of graph.relationships) {
    if (nodes.has(from) && !said(labelOf.get(from))) nodes.add(to);
  }
  return {
    nodes: graph.nodes.filter(({ id }) => nodes.has(id)),
    relationships: graph.relationships.filter(
      ({ from, to }) => (inner.has(from) || !said(labelOf.get(from))) && nodes.has(from) && nodes.has(to),
    ),
  };
}
