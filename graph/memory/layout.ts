import { fillPlaceholder } from '../resolve/placeholder.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { type Adjacency, createAdjacency, nothing } from './adjacency.ts';
import { type Claims, createClaims } from './claims.ts';
import type { DocumentRow } from './document-row.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** Rows laid out as one graph: every node and relationship once, as long as a row claims it. */
export interface Layout {
  readonly adjacency: Adjacency;
  readonly nodeClaims: Claims;
  readonly relationshipClaims: Claims;
  readonly searchIndex: SearchIndex;
  /**
   * @param index the row's number, which stands in the claims
   * @param policyId final policy ids of the row's references
   */
  lay(row: DocumentRow, index: number, policyId: (reference: number) => string): LaidRow;
  takeUp(index: number, laid: LaidRow): void;
  /** A relationship that no row contributes, between nodes that are laid out. */
  claim(type: number, from: string, to: string, row: number, local: number): number;
  release(relationship: number, row: number, local: number): void;
  nodeId(node: number): string;
  /** The node that has this id now. */
  node(id: string): number | undefined;
}

/** Final numbers of a row's nodes and relationships, by their place in it; `nothing` for one that was left out. */
export interface LaidRow {
  readonly nodes: Int32Array;
  readonly relationships: Int32Array;
}

export const notLaid: LaidRow = { nodes: new Int32Array(0), relationships: new Int32Array(0) };

/** A document does not cite or plan itself: where resolving finds that it would, the relationship is left out. */
const toPolicies = new Set([relationshipTypeNames.indexOf('CITES'), relationshipTypeNames.indexOf('PLANS')]);

export function createLayout(): Layout {
  const adjacency = createAdjacency();
  const nodeClaims = createClaims();
  const relationshipClaims = createClaims();
  const searchIndex = createSearchIndex();
  const ids: string[] = [];
  const numbers = new Map<string, number>();

  function layNodes(row: DocumentRow, index: number, policyId: (reference: number) => string): Int32Array {
    const { ids, labels, textKeys, latinKeys } = row.nodes;
    const nodes = new Int32Array(ids.length);
    for (let local = 0, text = 0, latin = 0; local < ids.length; local++) {
      const node = nodeFor(fillPlaceholder(ids[local]!, policyId), labels[local]!);
      nodeClaims.add(node, index, local);
      nodes[local] = node;
      const textEnd = lineEnd(textKeys, text);
      const latinEnd = lineEnd(latinKeys, latin);
      if (searchIndex.claim(node, textKeys, text, textEnd)) {
        searchIndex.set(node, textKeys.slice(text, textEnd), latinKeys.slice(latin, latinEnd));
      }
      text = textEnd + 1;
      latin = latinEnd + 1;
    }
    return nodes;
  }

  function nodeFor(id: string, label: number): number {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const node = adjacency.addNode(label);
    nodeClaims.open(node);
    searchIndex.open(node);
    ids[node] = id;
    numbers.set(id, node);
    return node;
  }

  function relationshipFor(type: number, from: number, to: number, code: number): number {
    const known = adjacency.find(type, from, to, code);
    if (known !== nothing) return known;
    const relationship = adjacency.addRelationship(type, from, to, code);
    relationshipClaims.open(relationship);
    return relationship;
  }

  function release(relationship: number, row: number, local: number): void {
    if (!relationshipClaims.remove(relationship, row, local)) adjacency.removeRelationship(relationship);
  }

  return {
    adjacency,
    nodeClaims,
    relationshipClaims,
    searchIndex,
    lay(row, index, policyId) {
      const nodes = layNodes(row, index, policyId);
      const { types, codes, from, to } = row.relationships;
      const own = row.references[0]?.presence === 'held' ? numbers.get(policyId(0)) : undefined;
      const relationships = new Int32Array(types.length).fill(nothing);
      for (let local = 0; local < types.length; local++) {
        if (toPolicies.has(types[local]!) && nodes[to[local]!] === own) continue;
        const relationship = relationshipFor(types[local]!, nodes[from[local]!]!, nodes[to[local]!]!, codes[local]!);
        relationshipClaims.add(relationship, index, local);
        relationships[local] = relationship;
      }
      return { nodes, relationships };
    },
    takeUp(index, { nodes, relationships }) {
      for (let local = 0; local < relationships.length; local++) {
        if (relationships[local] !== nothing) release(relationships[local]!, index, local);
      }
      for (let local = 0; local < nodes.length; local++) {
        const node = nodes[local]!;
        if (nodeClaims.remove(node, index, local)) searchIndex.release(node);
        else {
          searchIndex.close(node);
          adjacency.removeNode(node);
          numbers.delete(ids[node]!);
        }
      }
    },
    claim(type, from, to, row, local) {
      const relationship = relationshipFor(type, numbers.get(from)!, numbers.get(to)!, 0);
      relationshipClaims.add(relationship, row, local);
      return relationship;
    },
    release,
    nodeId: (node) => ids[node]!,
    node: (id) => numbers.get(id),
  };
}

function lineEnd(lines: string, start: number): number {
  const end = lines.indexOf('\n', start);
  return end < 0 ? lines.length : end;
}
