import { createContentReader } from './content-reader.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { createNodeView, type NodeView } from './node-view.ts';
import { createRelationshipView, type RelationshipView } from './relationship-view.ts';

/** Nodes and relationships as answers show them. */
export interface Views {
  readonly node: NodeView;
  readonly relationship: RelationshipView;
}

/** So many parts of documents stay decoded in memory; a page of neighbours needs no more. */
const partsKept = 512;

export function createViews(graph: MemoryGraph, keep = partsKept): Views {
  const reader = createContentReader(graph, keep);
  return { node: createNodeView(graph, reader), relationship: createRelationshipView(graph, reader) };
}
