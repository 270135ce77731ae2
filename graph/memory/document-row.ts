import type { DocumentInfo, PolicyReference } from '../contribution.ts';
import type { Lines } from './lines.ts';

/**
 * A document as the graph keeps it: the light part in memory, the rest where it is fetched from when asked for.
 * Nodes and relationships are named by their place in the document (local), ids still carry placeholders. Lists of
 * JSON texts are kept as one string, a line each: only the lines that an answer needs are parsed.
 */
export interface DocumentRow {
  readonly info: DocumentInfo;
  /** Differs when the reading differs. */
  readonly fingerprint: string;
  readonly references: readonly PolicyReference[];
  /** How many findings of which rule. */
  readonly findings: Readonly<Record<string, number>>;
  readonly nodes: NodeColumns;
  readonly relationships: RelationshipColumns;
  /** The different confidences that occur; relationships point into it. */
  readonly confidences: readonly number[];
}

export interface NodeColumns {
  readonly ids: Lines;
  /** Of a task or target: the reference of the policy that its id is built on, counted from 1; 0 for other nodes. */
  readonly owners: Uint32Array;
  /** A hash of the rest of that id. */
  readonly idHashes: Uint32Array;
  readonly labels: Uint8Array;
  /** A word of its own per label (see kinds.ts): place of a task's or department's kind, of a policy's presence. */
  readonly kinds: Uint8Array;
  /** Equal where two documents say the same of a node: a 50-bit hash of its properties. */
  readonly sayings: Float64Array;
  /** Search keys, see graph/search/keys. */
  readonly textKeys: Lines;
  readonly latinKeys: Lines;
  /** Equal where two documents give a node the same keys and know it equally well: a hash as well. */
  readonly keySayings: Float64Array;
}

export interface RelationshipColumns {
  readonly types: Uint8Array;
  readonly codes: Uint8Array;
  readonly sources: Uint8Array;
  /** Bits of `relationshipFlags`. */
  readonly flags: Uint8Array;
  /** Place in `confidences`; `noConfidence` where the source is not a text. */
  readonly confidences: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

export const absent = 255;
export const noConfidence = 0xffff;
/** What counting asks of every relationship: of an assignment the first two, of a theme the third, of a citation the rest. */
export const relationshipFlags = { openEnded: 1, first: 2, primary: 4, byTitle: 8, byNickname: 16 } as const;

/** @param properties of one relationship, of any type */
export function relationshipFlagsOf({ openEnded, order, rank, form }: Readonly<Record<string, unknown>>): number {
  return (
    (openEnded === true ? relationshipFlags.openEnded : 0) |
    (order === 1 ? relationshipFlags.first : 0) |
    (rank === 'primary' ? relationshipFlags.primary : 0) |
    (form === 'title' ? relationshipFlags.byTitle : 0) |
    (form === 'nickname' ? relationshipFlags.byNickname : 0)
  );
}

/** The parts of a document that are not needed to answer most questions. */
export interface DocumentContent {
  readonly text: string;
  /** Node properties but the heavy ones, a JSON object a line. */
  readonly properties: string;
  /** Heavy properties: JSON object of local node → properties. */
  readonly heavy: string;
  /** Properties of the relationships, a JSON list. */
  readonly links: string;
  /** Evidence of the relationships, see evidence-part. */
  readonly evidence: string;
  readonly outline: string;
  readonly findings: string;
}

export type ContentPart = keyof DocumentContent;

/** Where the graph fetches a part of a document that it holds. */
export interface ContentSource {
  content(document: string, part: ContentPart): string;
  /** Runs what decodes parts: where it fails, what the source gave is not what it was given, and it says so. */
  decode<T>(decoder: () => T): T;
}
