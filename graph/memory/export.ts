import { byCodePoint, type Graph } from '../graph.ts';
import { freed } from './adjacency.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { createViews } from './views.ts';

/** Everything, ordered by id: what `assemble` makes of the same documents. */
export function exportGraph(graph: MemoryGraph): Graph {
  const { adjacency } = graph;
  const views = createViews(graph, Infinity);
  const nodes: number[] = [];
  for (let node = 0; node < adjacency.nodeBound; node++) if (adjacency.label(node) !== freed) nodes.push(node);
  const relationships: number[] = [];
  for (let r = 0; r < adjacency.relationshipBound; r++) if (adjacency.type(r) !== freed) relationships.push(r);
  const byId = <T extends { readonly id: string }>(a: T, b: T) => byCodePoint(a.id, b.id);
  return {
    nodes: nodes.map(views.node.whole).sort(byId),
    relationships: relationships.map(views.relationship.whole).sort(byId),
  };
}
