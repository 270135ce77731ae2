import { fillPlaceholder, partOwned, policyPrefix, splitPolicyId } from '../resolve/placeholder.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { type Adjacency, createAdjacency, nothing } from './adjacency.ts';
import { type Claims, createClaims } from './claims.ts';
import type { DocumentRow, NodeColumns } from './document-row.ts';
import { hashOfRest } from './fingerprint.ts';
import { lineAt } from './lines.ts';
import { createOwnedNodes } from './owned-nodes.ts';
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
  claim(type: number, from: number, to: number, row: number, local: number): number;
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
const cites = relationshipTypeNames.indexOf('CITES');
const plans = relationshipTypeNames.indexOf('PLANS');

/** @param rowAt of the rows that are laid out */
export function createLayout(rowAt: (index: number) => DocumentRow): Layout {
  const adjacency = createAdjacency();
  const nodeClaims = createClaims();
  const relationshipClaims = createClaims();
  const searchIndex = createSearchIndex();
  const owned = createOwnedNodes();
  /** Ids of the nodes that no policy owns, and back. */
  const ids: string[] = [];
  const numbers = new Map<string, number>();

  /** @param nodes filled with the final numbers */
  function layNodes(
    { nodes: row }: DocumentRow,
    index: number,
    policyId: (reference: number) => string,
    nodes: Int32Array,
  ): void {
    const { labels, owners, idHashes, keySayings } = row;
    let reference = 0;
    let owner = nothing;
    for (let local = 0; local < nodes.length; local++) {
      if (owners[local] !== reference) {
        reference = owners[local]!;
        owner = reference === 0 ? nothing : owned.owner(policyId(reference - 1));
      }
      const id = owner === nothing ? fillPlaceholder(lineAt(row.ids, local), policyId) : undefined;
      const known = id === undefined ? ownedNode(owner, idHashes[local]!, row, local) : (numbers.get(id) ?? nothing);
      const node = known === nothing ? adjacency.addNode(labels[local]!) : known;
      if (known !== nothing) searchIndex.claim(node, keySayings[local]!);
      else {
        nodeClaims.open(node);
        searchIndex.open(node, keySayings[local]!);
        if (id === undefined) owned.add(node, owner, idHashes[local]!);
        else {
          ids[node] = id;
          numbers.set(id, node);
        }
      }
      nodeClaims.add(node, index, local);
      nodes[local] = node;
    }
  }

  /** The node of an owned id, if it is laid out: a copy of the policy has the same. */
  function ownedNode(owner: number, hash: number, row: NodeColumns, local: number): number {
    let node = owned.first(owner, hash);
    if (node === nothing) return nothing;
    const { rest } = partOwned(lineAt(row.ids, local))!;
    while (node !== nothing && partOwned(localId(node))!.rest !== rest) node = owned.next(node);
    return node;
  }

  function localId(node: number): string {
    const claim = nodeClaims.first(node);
    return lineAt(rowAt(nodeClaims.row(claim)).nodes.ids, nodeClaims.local(claim));
  }

  function nodeId(node: number): string {
    const owner = owned.ownerOf(node);
    return owner === nothing ? ids[node]! : fillPlaceholder(localId(node), () => owned.policyId(owner));
  }

  function nodeOf(id: string): number | undefined {
    const known = numbers.get(id);
    if (known !== undefined || id.startsWith(policyPrefix)) return known;
    const parts = splitPolicyId(id);
    if (!parts || parts.after === '') return undefined;
    const rest = parts.before + parts.after;
    let node = owned.first(owned.knownOwner(parts.policy), hashOfRest(rest));
    while (node !== nothing && partOwned(localId(node))!.rest !== rest) node = owned.next(node);
    return node === nothing ? undefined : node;
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
      const { types, codes, from, to } = row.relationships;
      const count = row.nodes.labels.length;
      // Both in one block, as there are many of these.
      const block = new Int32Array(count + types.length).fill(nothing);
      const [nodes, relationships] = [block.subarray(0, count), block.subarray(count)];
      layNodes(row, index, policyId, nodes);
      const own = row.references[0]?.presence === 'held' ? numbers.get(policyId(0)) : undefined;
      for (let local = 0; local < types.length; local++) {
        const type = types[local]!;
        if ((type === cites || type === plans) && nodes[to[local]!] === own) continue;
        const relationship = relationshipFor(type, nodes[from[local]!]!, nodes[to[local]!]!, codes[local]!);
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
          if (owned.ownerOf(node) === nothing) numbers.delete(ids[node]!);
          else owned.remove(node);
        }
      }
    },
    claim(type, from, to, row, local) {
      const relationship = relationshipFor(type, from, to, 0);
      relationshipClaims.add(relationship, row, local);
      return relationship;
    },
    release,
    nodeId,
    node: nodeOf,
  };
}
