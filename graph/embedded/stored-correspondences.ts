import type { ContributedNode, ContributedRelationship, Contribution } from '../contribution.ts';
import { type Comparer, createComparer } from '../derive/comparer.ts';
import type { Correspondence } from '../derive/correspond.ts';
import { type DocumentFeatures, documentFeatures } from '../derive/features.ts';
import { createContentReader } from '../memory/content-reader.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';

/**
 * Compares arriving documents with those that a store holds. Answering needs only the correspondences that are stored,
 * so what comparing needs is worked out when the first document arrives.
 */
export interface StoredCorrespondences {
  /** Those of a document with the ones that are in; nothing changes by it. */
  of(features: DocumentFeatures): readonly Correspondence[];
  /** The document is in. */
  hold(features: DocumentFeatures): void;
  release(document: string): void;
}

export function createStoredCorrespondences(graph: MemoryGraph): StoredCorrespondences {
  let known: Comparer | undefined;

  function comparer(): Comparer {
    if (!known) {
      known = createComparer();
      for (const row of graph.documentRows()) known.hold(documentFeatures(comparedPart(graph, row)));
    }
    return known;
  }

  return {
    of: (features) => comparer().against(features),
    hold(features) {
      known?.hold(features);
    },
    release(document) {
      known?.release(document);
    },
  };
}

/** Of a stored document what comparing needs: its tasks with their texts and themes. */
function comparedPart(graph: MemoryGraph, index: number): Contribution {
  const { info, references, nodes, relationships } = graph.row(index);
  const reader = createContentReader(graph, 3);
  const tasks = nodes.ids.flatMap((id, local): ContributedNode[] => {
    const label = labelNames[nodes.labels[local]!]!;
    if (label !== 'Task') return [];
    return [{ id, label, properties: { ...reader.properties(index, local), ...reader.heavy(index, local) } }];
  });
  const addresses = relationshipTypeNames.indexOf('ADDRESSES');
  const themes = Array.from(relationships.types).flatMap((type, local): ContributedRelationship[] => {
    if (type !== addresses) return [];
    const from = nodes.ids[relationships.from[local]!]!;
    const to = nodes.ids[relationships.to[local]!]!;
    const properties = reader.links(index, local);
    return [{ type: 'ADDRESSES', from, to, properties, source: 'text', evidence: [] }];
  });
  return { document: info, references: [...references], nodes: tasks, relationships: themes, findings: [] };
}
