import { freed } from '../memory/adjacency.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';

/** The numbers of all nodes of a graph. */
export function nodesOf({ adjacency }: MemoryGraph): number[] {
  const nodes: number[] = [];
  for (let node = 0; node < adjacency.nodeBound; node++) if (adjacency.label(node) !== freed) nodes.push(node);
  return nodes;
}

/** The numbers of all its relationships. */
export function relationshipsOf({ adjacency }: MemoryGraph): number[] {
  const found: number[] = [];
  for (let r = 0; r < adjacency.relationshipBound; r++) if (adjacency.type(r) !== freed) found.push(r);
  return found;
}
