import type { DocumentRow } from '../memory/document-row.ts';
import { documentSummary } from '../memory/documents.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';
import type { Touched } from '../memory/touched.ts';
import { idsByLabel, labelOfId } from '../schema/label-of-id.ts';
import type { Label } from '../schema/labels.ts';
import { type RelationshipType, relationshipTypeNames } from '../schema/relationships.ts';
import { type Merged, mergedFrom } from './merged.ts';
import type { Mirror } from './mirror.ts';
import { betweenKey } from './statements/writing.ts';
import { type StoredProperties, storedNode, storedRelationship } from './stored-graph.ts';

/** What has to be written so that the database holds what the mirror holds. */
export interface Changes {
  readonly nodes: ReadonlyMap<Label, readonly StoredProperties[]>;
  readonly goneNodes: ReadonlyMap<Label, readonly string[]>;
  /** By the key of their statement. */
  readonly relationships: ReadonlyMap<string, readonly RelationshipRow[]>;
  readonly goneRelationships: ReadonlyMap<RelationshipType, readonly string[]>;
  readonly formerIds: { readonly policies: readonly string[]; readonly rows: readonly { id: string; now: string }[] };
  readonly documents: readonly DocumentUpdate[];
  readonly speaking: readonly Speaking[];
}

export interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: StoredProperties;
}

export interface DocumentUpdate {
  readonly id: string;
  readonly policy: string | null;
  readonly properties: StoredProperties;
}

/** Nodes that a document speaks of now and did not before, and those that are still there but not its own any more. */
export interface Speaking {
  readonly document: string;
  readonly of: ReadonlyMap<Label, readonly string[]>;
  readonly noMoreOf: readonly string[];
}

/** What has to be written into the database after documents came or went in the mirror. */
export function changesOf(mirror: Mirror, touched: Touched): Changes {
  const { graph } = mirror;
  const merged = mergedFrom(graph, mirror.views);
  const nodes = new Map<Label, StoredProperties[]>();
  const goneNodes: string[] = [];
  const documents = new Set(touched.documents.keys());
  for (const id of touched.nodes) {
    const node = merged.nodeOf(id);
    if (node === undefined) {
      goneNodes.push(id);
      mirror.written.delete(id);
      continue;
    }
    const label = labelOfId(id)!;
    // Copies of a document count the same tasks.
    if (label === 'Task' && !merged.isOwnNode(node)) for (const copy of graph.documentsOf(node)) documents.add(copy.id);
    const row = nodeRow(merged, node);
    if (merged.isOwnNode(node) || isNews(mirror, id, row)) push(nodes, label, row);
  }
  const relationships = new Map<string, RelationshipRow[]>();
  const goneRelationships = new Map<RelationshipType, string[]>();
  for (const id of touched.relationships) {
    const relationship = merged.relationshipOf(id);
    if (relationship === undefined) {
      push(goneRelationships, typeOfId(id), id);
      mirror.written.delete(id);
      continue;
    }
    const row = relationshipRow(merged, relationship);
    if (!merged.isOwnRelationship(relationship) && !isNews(mirror, id, row)) continue;
    push(relationships, statementKey(typeOfId(id), row), row);
  }
  return {
    nodes,
    goneNodes: idsByLabel(goneNodes),
    relationships,
    goneRelationships,
    formerIds: formerIdsOf(merged, touched.nodes),
    documents: [...documents].flatMap((id) => documentUpdate(mirror, id)),
    speaking: [...touched.documents].flatMap(([document, { before, after }]) =>
      graph.rowOf(document) === undefined ? [] : speakingOf(merged, document, before, after),
    ),
  };
}

export const nodeRow = (merged: Merged, node: number): StoredProperties => {
  const { node: said, keys } = merged.node(node);
  return storedNode(said, keys);
};

/** A relationship as the statements that write it take it. */
export function relationshipRow(merged: Merged, relationship: number): RelationshipRow {
  const r = merged.relationship(relationship);
  return { from: r.from, to: r.to, properties: storedRelationship(r) };
}

export const statementKey = (type: RelationshipType, { from, to }: RelationshipRow) =>
  betweenKey(type, labelOfId(from), labelOfId(to));

/** What many documents say is mostly what they said before. */
function isNews({ written }: Mirror, id: string, row: unknown): boolean {
  const now = JSON.stringify(row);
  if (written.get(id) === now) return false;
  written.set(id, now);
  return true;
}

/** @throws RangeError for an id that names no type: it is none of ours */
export function typeOfId(id: string): RelationshipType {
  const type = id.slice(0, id.indexOf('|')) as RelationshipType;
  if (!relationshipTypeNames.includes(type)) throw new RangeError(`no relationship type in ${id}`);
  return type;
}

function formerIdsOf(merged: Merged, ids: Iterable<string>): Changes['formerIds'] {
  const policies = [...ids].filter((id) => labelOfId(id) === 'Policy');
  const rows = policies.flatMap((now) => {
    const node = merged.nodeOf(now);
    const former = node === undefined ? [] : (merged.node(node).node.properties.alternateIds as string[] | undefined);
    return (former ?? []).map((id) => ({ id, now }));
  });
  return { policies, rows };
}

/** What is told of a document in lists, worked out when it or what it shares changes. */
export function documentUpdate({ graph, views }: Pick<Mirror, 'graph' | 'views'>, id: string): DocumentUpdate[] {
  const index = graph.rowOf(id);
  if (index === undefined) return [];
  const row = graph.row(index);
  const { tasks, assignments, targets, citations, findings } = documentSummary(graph, views, index);
  const policy = graph.policyOf(index);
  const doubts = graph.resolver.findings(id);
  const rules: Record<string, number> = { ...row.findings };
  for (const { rule } of doubts) rules[rule] = (rules[rule] ?? 0) + 1;
  return [
    {
      id,
      policy: policy === undefined ? null : graph.nodeId(policy),
      properties: {
        policyIds: policyIdsOf(graph, row),
        doubts: JSON.stringify(doubts),
        rules: JSON.stringify(rules),
        tasks,
        assignments,
        targets,
        citations,
        findings,
      },
    },
  ];
}

const policyIdsOf = ({ resolver }: MemoryGraph, { info, references }: DocumentRow) =>
  references.map((_, n) => resolver.policyId(info.id, n));

function speakingOf(
  merged: Merged,
  document: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): Speaking[] {
  const of = [...after].filter((id) => !before.has(id));
  const noMoreOf = [...before].filter((id) => !after.has(id) && merged.nodeOf(id) !== undefined);
  return of.length + noMoreOf.length === 0 ? [] : [{ document, of: idsByLabel(of), noMoreOf }];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
