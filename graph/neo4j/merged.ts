import type { GraphNode, GraphRelationship } from '../graph.ts';
import { placesOf } from '../memory/claims.ts';
import { createContentReader } from '../memory/content-reader.ts';
import { derivedRow } from '../memory/derived-relationships.ts';
import type { DocumentRow } from '../memory/document-row.ts';
import { labelOf, type MemoryGraph, typeOf } from '../memory/memory-graph.ts';
import { keysOf } from '../memory/merged-keys.ts';
import { relationshipOf } from '../memory/relationship.ts';
import type { Views } from '../memory/views.ts';
import { contributedRelationship, mergeRelationship } from '../merge.ts';
import { type Label, labelNames, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { relationshipTypes } from '../schema/relationships.ts';
import { relationshipSources } from '../schema/words.ts';
import type { PackedKeys } from '../search/keys.ts';

/** Nodes and relationships of the mirror as the database is to hold them: what `graph/merge` makes of all contributions. */
export interface Merged {
  node(node: number): { readonly node: GraphNode; readonly keys: PackedKeys };
  relationship(relationship: number): GraphRelationship;
  /** Whether only one document (or catalogue entry) says it: nobody can have written it before. */
  isOwnNode(node: number): boolean;
  isOwnRelationship(relationship: number): boolean;
  /** The numbers that bear these ids now. */
  nodeOf(id: string): number | undefined;
  relationshipOf(id: string): number | undefined;
}

const withHeavy: ReadonlySet<Label> = new Set(
  labelNames.filter((label) => Object.values(labels[label].properties as Properties).some(({ heavy }) => heavy)),
);

/** @param keep how many decoded parts of documents are kept meanwhile */
export function mergedFrom(graph: MemoryGraph, views: Views, keep = 512): Merged {
  const detailOf = createDetails(graph, keep);

  /**
   * What thousands of documents say alike from one data file (a province is part of the country) is told apart by source
   * and detail alone: one contribution of each will do.
   */
  function knownToMany(r: number): GraphRelationship | undefined {
    const type = typeOf(graph, r);
    if (graph.relationshipClaims.isSingle(r) || Object.keys(relationshipTypes[type].properties).length > 0) return;
    const [from, to] = [graph.nodeId(graph.adjacency.from(r)), graph.nodeId(graph.adjacency.to(r))];
    const sayings = new Map<string, ReturnType<typeof contributedRelationship>>();
    for (const { row, local } of placesOf(graph.relationshipClaims, r)) {
      if (row === derivedRow) return;
      const { info, relationships } = graph.row(row);
      const source = relationshipSources[relationships.sources[local]!]!;
      if (source === 'text') return;
      const sourceDetail = detailOf(row, local);
      const key = JSON.stringify([source, sourceDetail]);
      if (sayings.has(key)) continue;
      const said = { type, from, to, properties: {}, source, ...(sourceDetail ? { sourceDetail } : {}), evidence: [] };
      sayings.set(key, contributedRelationship(info, said));
    }
    return mergeRelationship(type, [...sayings.values()]);
  }

  return {
    node(node) {
      const merged = withHeavy.has(labelOf(graph, node)) ? views.node.whole(node) : views.node.summary(node);
      return { node: merged, keys: keysOf(graph, node) };
    },
    relationship: (r) => knownToMany(r) ?? views.relationship.whole(r),
    isOwnNode: (node) => graph.nodeClaims.isSingle(node),
    isOwnRelationship: (r) => graph.relationshipClaims.isSingle(r),
    nodeOf(id) {
      const node = graph.nodeOf(id);
      return node !== undefined && graph.nodeId(node) === id ? node : undefined;
    },
    relationshipOf(id) {
      const r = relationshipOf(graph, id);
      return r !== undefined && graph.relationshipId(r) === id ? r : undefined;
    },
  };
}

const details = new WeakMap<DocumentRow, readonly (string | undefined)[]>();

/** Where the relationships of a row that no text says are from; worked out once a row. */
function createDetails(graph: MemoryGraph, keep: number): (row: number, local: number) => string | undefined {
  const reader = createContentReader(graph, keep);
  return (index, local) => {
    const row = graph.row(index);
    let known = details.get(row);
    if (!known) {
      const text = relationshipSources.indexOf('text');
      known = Array.from(row.relationships.sources, (source, i) =>
        source === text ? undefined : reader.evidence(index, i).sourceDetail,
      );
      details.set(row, known);
    }
    return known[local];
  };
}
