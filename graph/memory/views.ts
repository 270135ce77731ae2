import { createLineReader } from './line-reader.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { createNodeView, type NodeView } from './node-view.ts';
import { createRelationshipView, type RelationshipView } from './relationship-view.ts';

/** Nodes and relationships as answers show them. */
export interface Views {
  readonly node: NodeView;
  readonly relationship: RelationshipView;
}

/** So many documents' parts stay split in memory; a page of neighbours comes from no more. */
const partsKept = 512;

export function createViews(graph: MemoryGraph, keep = partsKept): Views {
  const lines = createLineReader(graph, keep);
  return { node: createNodeView(graph, lines), relationship: createRelationshipView(graph, lines) };
}
