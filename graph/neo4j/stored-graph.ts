import type { GraphNode, GraphRelationship, PropertyValues } from '../graph.ts';
import type { Evidence, SourcedEvidence } from '../schema/evidence.ts';
import { type Label, labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import { type RelationshipType, relationshipTypes } from '../schema/relationships.ts';
import type { RelationshipSource } from '../schema/words.ts';
import type { PackedKeys } from '../search/keys.ts';
import { storedKeys } from './search-keys.ts';

/**
 * Nodes and relationships as Neo4j keeps them: properties of the model flat beside the id, and beside these a few that
 * only the store reads. A relationship's evidence is several lists of equal length, because properties hold no maps.
 */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** The properties of a node in the database, its search keys among them. */
export function storedNode({ id, properties }: GraphNode, keys: PackedKeys): StoredProperties {
  return { id, ...properties, ...storedKeys(keys), ...orderKey(id, properties) };
}

/**
 * Neo4j orders strings by UTF-16 unit, this project by code point: they differ where a character stands outside the basic
 * plane. Such an id or name gets a second property to order by, in which that character comes after all others.
 */
function orderKey(id: string, { name }: PropertyValues): StoredProperties {
  return {
    ...(astral.test(id) ? { orderId: inOrder(id) } : {}),
    ...(typeof name === 'string' && astral.test(name) ? { orderName: inOrder(name) } : {}),
  };
}

const astral = /[\ud800-\udbff]/;
const inOrder = (text: string) => text.replace(/[\ud800-\udbff]/g, '\uffff$&');

/** The properties of a relationship there, its evidence in lists of equal length. */
export function storedRelationship(r: GraphRelationship): StoredProperties {
  const { id, properties, source, sourceDetail, evidence } = r;
  return {
    id,
    ...properties,
    source,
    ...(sourceDetail === undefined ? {} : { sourceDetail }),
    ...(evidence.length === 0 ? {} : storedEvidence(evidence)),
  };
}

function storedEvidence(evidence: readonly SourcedEvidence[]): StoredProperties {
  return {
    confidence: Math.min(...evidence.map((each) => each.confidence)),
    evidenceDocument: evidence.map((each) => each.document),
    evidenceFile: evidence.map((each) => each.file),
    evidenceStart: evidence.map((each) => each.start),
    evidenceEnd: evidence.map((each) => each.end),
    evidenceQuote: evidence.map((each) => each.quote),
    evidenceContextStart: evidence.map((each) => each.context[0]),
    evidenceContextEnd: evidence.map((each) => each.context[1]),
    // A list holds no gaps: 0 stands for a format without pages.
    ...(evidence.some((each) => each.page) ? { evidencePage: evidence.map((each) => each.page ?? 0) } : {}),
    evidenceMethod: evidence.map((each) => each.method),
    evidenceConfidence: evidence.map((each) => each.confidence),
  };
}

/** @param stored all properties of a node, or those without heavy ones */
export function readNode(label: Label, stored: StoredProperties): GraphNode {
  return { id: stored.id as string, label, properties: declared(labels[label].properties, stored) };
}

/** A relationship without its evidence. */
export interface ReadRelationship extends Omit<GraphRelationship, 'sourceDetail' | 'evidence'> {
  readonly confidence?: number;
}

/** A relationship as a summary tells it. */
export function readRelationship(
  type: RelationshipType,
  from: string,
  to: string,
  stored: StoredProperties,
): ReadRelationship {
  return {
    id: stored.id as string,
    type,
    from,
    to,
    properties: declared(relationshipTypes[type].properties, stored),
    source: stored.source as RelationshipSource,
    ...(isThere(stored.confidence) ? { confidence: stored.confidence as number } : {}),
  };
}

/** The same with where it comes from and its evidence. */
export function readWhole(
  type: RelationshipType,
  from: string,
  to: string,
  stored: StoredProperties,
): GraphRelationship {
  const { confidence: _, ...rest } = readRelationship(type, from, to, stored);
  const { sourceDetail } = stored;
  return {
    ...rest,
    ...(isThere(sourceDetail) ? { sourceDetail: sourceDetail as string } : {}),
    evidence: readEvidence(stored),
  };
}

interface EvidenceLists {
  readonly evidenceDocument: readonly string[];
  readonly evidenceFile: readonly string[];
  readonly evidenceStart: readonly number[];
  readonly evidenceEnd: readonly number[];
  readonly evidenceQuote: readonly string[];
  readonly evidenceContextStart: readonly number[];
  readonly evidenceContextEnd: readonly number[];
  readonly evidencePage?: readonly number[] | null;
  readonly evidenceMethod: readonly string[];
  readonly evidenceConfidence: readonly number[];
}

function readEvidence(stored: StoredProperties): SourcedEvidence[] {
  if (!isThere(stored.evidenceStart)) return [];
  const lists = stored as unknown as EvidenceLists;
  return lists.evidenceStart.map((start, i): Evidence & Pick<SourcedEvidence, 'document' | 'file'> => {
    const page = lists.evidencePage?.[i] ?? 0;
    return {
      start,
      end: lists.evidenceEnd[i]!,
      quote: lists.evidenceQuote[i]!,
      context: [lists.evidenceContextStart[i]!, lists.evidenceContextEnd[i]!],
      ...(page > 0 ? { page } : {}),
      method: lists.evidenceMethod[i]!,
      confidence: lists.evidenceConfidence[i]!,
      document: lists.evidenceDocument[i]!,
      file: lists.evidenceFile[i]!,
    };
  });
}

/** Those of the model that are there, in the order in which the schema declares them. */
function declared(properties: Properties, stored: StoredProperties): PropertyValues {
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(properties)) if (isThere(stored[name])) found[name] = stored[name];
  return found;
}

const isThere = (value: unknown) => value !== undefined && value !== null;
