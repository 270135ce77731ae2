import type { NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import { nodesShown } from './cypher.ts';
import type { Visible } from './filter.ts';

/** What is shown, in the form of the graph file: nodes and relationships with their properties. */
export interface ExportedGraph {
  readonly nodes: readonly NodeSummary[];
  readonly relationships: readonly RelationshipSummary[];
}

/** Exactly what the picture shows: what is folded counts, what is filtered away does not. */
export function exportedGraph(visible: Visible): ExportedGraph {
  return { nodes: nodesShown(visible), relationships: visible.links.flatMap((link) => link.relationships) };
}
