import type { NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import { nodesShown } from './cypher.ts';
import type { GraphData } from './data.ts';
import type { Visible } from './filter.ts';

/** What is shown, in the form of the graph file: nodes and relationships with their properties. */
export interface ExportedGraph {
  readonly nodes: readonly NodeSummary[];
  readonly relationships: readonly RelationshipSummary[];
  /** What the picture says that it leaves out: of which node, along which type, how many there are and how many are here. */
  readonly leftOut?: readonly LeftOut[];
}

interface LeftOut {
  readonly of: string;
  readonly type: string;
  readonly total: number;
  readonly here: number;
}

/** Exactly what the picture shows: what is folded counts, what is filtered away does not. */
export function exportedGraph(visible: Visible, cut: GraphData['cut']): ExportedGraph {
  const leftOut = [...cut.values()].map(({ expansion: { id, steps }, total, drawn }): LeftOut => {
    return { of: id, type: steps[0]!.type, total, here: drawn };
  });
  return {
    nodes: nodesShown(visible),
    relationships: visible.links.flatMap((link) => link.relationships),
    ...(leftOut.length > 0 && { leftOut }),
  };
}
