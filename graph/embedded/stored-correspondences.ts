import type { ContributedNode, ContributedRelationship, Contribution } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';
import { type Correspondences, createCorrespondences } from '../derive/correspondences.ts';
import { documentFeatures } from '../derive/features.ts';
import { createLineReader } from '../memory/line-reader.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';

/**
 * Correspondences of the documents that a store holds. Answering needs only the stored ones, so what comparing needs is
 * worked out when the first document arrives or goes.
 */
export interface StoredCorrespondences {
  /** Those of a document that arrives, with the ones that are in. */
  arrive(contribution: Contribution): readonly Correspondence[];
  leave(document: string): void;
  /** The arrival came to nothing: back to what the graph holds of the document. */
  undo(document: string): void;
}

export function createStoredCorrespondences(graph: MemoryGraph): StoredCorrespondences {
  let known: Correspondences | undefined;

  function correspondences(): Correspondences {
    if (!known) {
      known = createCorrespondences();
      for (const row of graph.documentRows()) known.add(documentFeatures(comparedPart(graph, row)));
    }
    return known;
  }

  return {
    arrive: (contribution) => correspondences().add(documentFeatures(contribution)),
    leave(document) {
      known?.remove(document);
    },
    undo(document) {
      known?.remove(document);
      const row = graph.rowOf(document);
      if (row !== undefined) known?.add(documentFeatures(comparedPart(graph, row)));
    },
  };
}

/** Of a stored document what comparing needs: its tasks with their texts and themes. */
function comparedPart(graph: MemoryGraph, index: number): Contribution {
  const { info, references, nodes, relationships } = graph.row(index);
  const lines = createLineReader(graph, 1);
  const heavy = JSON.parse(graph.content(index, 'heavy')) as Record<number, Record<string, unknown>>;
  const tasks = nodes.ids.flatMap((id, local): ContributedNode[] => {
    const label = labelNames[nodes.labels[local]!]!;
    if (label !== 'Task') return [];
    return [{ id, label, properties: { ...JSON.parse(lines.properties(index, local)), ...heavy[local] } }];
  });
  const addresses = relationshipTypeNames.indexOf('ADDRESSES');
  const themes = Array.from(relationships.types).flatMap((type, local): ContributedRelationship[] => {
    if (type !== addresses) return [];
    const from = nodes.ids[relationships.from[local]!]!;
    const to = nodes.ids[relationships.to[local]!]!;
    const properties = JSON.parse(lines.links(index, local) || '{}');
    return [{ type: 'ADDRESSES', from, to, properties, source: 'text', evidence: [] }];
  });
  return { document: info, references: [...references], nodes: tasks, relationships: themes, findings: [] };
}
