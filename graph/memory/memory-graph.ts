import type { Contribution, DocumentInfo } from '../contribution.ts';
import type { Correspondence } from '../derive/correspond.ts';
import type { Resolver } from '../resolve.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { Adjacency } from './adjacency.ts';
import type { Claims } from './claims.ts';
import type { DerivedRelationships } from './derived-relationships.ts';
import type { ContentPart, DocumentRow } from './document-row.ts';
import type { LaidRow } from './layout.ts';
import type { SearchIndex } from './search-index.ts';
import type { Touched } from './touched.ts';

/**
 * The graph that several documents' rows make together: every node and relationship once, with the rows that claim it.
 * What a node or relationship says (its merged properties) is worked out where it is asked for, see node-view and
 * relationship-view.
 */
export interface MemoryGraph {
  readonly adjacency: Adjacency;
  readonly nodeClaims: Claims;
  readonly relationshipClaims: Claims;
  readonly resolver: Resolver;
  readonly searchIndex: SearchIndex;
  readonly derived: DerivedRelationships;
  readonly catalogue: Contribution;
  readonly catalogueFingerprint: string;
  /**
   * Puts documents in, with what corresponds between them and those that are in; one that is in already is replaced.
   * Many at once (opening a store) are laid out once.
   * @param gone documents that stay in, but whose correspondences go
   */
  add(rows: readonly DocumentRow[], correspondences: readonly Correspondence[], gone?: readonly string[]): void;
  /** @param correspondences of documents that are in, which come as this one goes */
  remove(document: string, correspondences?: readonly Correspondence[]): void;
  /** Runs a change (`add`, `remove`) and tells what it touched. */
  observe(change: () => void): Touched;
  /** Rises with every change: what was worked out before is stale. */
  readonly version: number;
  nodeId(node: number): string;
  /** The node of an id or of a former id; undefined where nothing has it. */
  nodeOf(id: string): number | undefined;
  relationshipId(relationship: number): string;
  row(index: number): DocumentRow;
  rowOf(document: string): number | undefined;
  /** Rows of documents, in no order: the catalogue's are none. */
  documentRows(): Iterable<number>;
  isCatalogue(row: number): boolean;
  /** Whether a row's node is a policy by a reference that prints other titles than the policy's own. */
  isMisprint(row: number, local: number): boolean;
  content(row: number, part: ContentPart): string;
  /** Runs what decodes such parts; see ContentSource. */
  decode<T>(decoder: () => T): T;
  /** Final numbers of a row's nodes and relationships, by their place in it; `nothing` for one that was left out. */
  laid(row: number): LaidRow;
  /** The policy that a document is. */
  policyOf(row: number): number | undefined;
  /** Upper bound of the rows' numbers: documents', the catalogue's, and free ones, where nothing is laid. */
  readonly rowBound: number;
  /** Documents that speak of a node, by id. */
  documentsOf(node: number): DocumentInfo[];
}

export const labelOf = (graph: MemoryGraph, node: number) => labelNames[graph.adjacency.label(node)]!;
export const typeOf = (graph: MemoryGraph, relationship: number) =>
  relationshipTypeNames[graph.adjacency.type(relationship)]!;
