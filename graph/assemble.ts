import type { ContributedNode, ContributedRelationship, Contribution } from './contribution.ts';
import { type Correction, correct } from './correct.ts';
import type { TaskAt } from './derive/correspond.ts';
import { correspondenceRelationship, correspondencesOf } from './derive/correspondences.ts';
import { documentFeatures } from './derive/features.ts';
import { byCodePoint, type Graph, type GraphNode, type GraphRelationship, relationshipId } from './graph.ts';
import { type Contributed, contributedNode, contributedRelationship, mergeNode, mergeRelationship } from './merge.ts';
import { catalogueInUse } from './resolve/catalogue.ts';
import { type ResolvedContribution, resolveContribution, withFormerIds } from './resolve/contribution.ts';
import { fillPlaceholder } from './resolve/placeholder.ts';
import { createResolver, type Resolver } from './resolve.ts';

/**
 * All that was read, as one graph: resolve → correct → derive → merge. The same documents give the same graph, in
 * whatever order they come; a document given twice counts once.
 */
export function assemble(
  readings: Iterable<Contribution>,
  catalogue: Contribution,
  corrections: readonly Correction[] = [],
): Graph {
  const documents = eachOnce(readings);
  const resolver = createResolver(catalogue);
  for (const { document, references } of documents) resolver.add(document.id, references);
  const read = documents.map((document) => resolveContribution(document, resolver));
  const named = new Set(read.flatMap(namedIn));
  const known = catalogueInUse(catalogue, resolver, (id) => named.has(id));
  const corrected = [...read, known].map((contribution) => correct(contribution, corrections));
  return merge([...corrected, ...derive(documents, resolver)], resolver, catalogue.document.id);
}

/** One content that came under several file names is one document, under the smallest of them. */
function eachOnce(readings: Iterable<Contribution>): Contribution[] {
  const documents = new Map<string, Contribution>();
  for (const reading of readings) {
    const known = documents.get(reading.document.id);
    if (!known || byCodePoint(reading.document.file, known.document.file) < 0)
      documents.set(reading.document.id, reading);
  }
  return [...documents.values()];
}

/** Ids of the nodes that a contribution speaks of. */
export function namedIn({ nodes, relationships }: ResolvedContribution): string[] {
  return [...nodes.map((node) => node.id), ...relationships.flatMap(({ from, to }) => [from, to])];
}

/** What follows from the whole, as contributions of the document that each starts from. */
function derive(documents: readonly Contribution[], resolver: Resolver): ResolvedContribution[] {
  const byId = new Map(documents.map((d) => [d.document.id, d.document]));
  const finalId = ({ document, task }: TaskAt) => fillPlaceholder(task, (n) => resolver.policyId(document, n));
  return correspondencesOf(documents.map(documentFeatures)).map((found) => {
    const relationship = correspondenceRelationship(found, finalId(found.from), finalId(found.to));
    return { document: byId.get(found.from.document)!, nodes: [], relationships: relationship ? [relationship] : [] };
  });
}

function merge(contributions: readonly ResolvedContribution[], resolver: Resolver, catalogueId: string): Graph {
  const nodes = new Map<string, Contributed<ContributedNode>[]>();
  const relationships = new Map<string, Contributed<ContributedRelationship>[]>();
  for (const { document, ...contributed } of contributions) {
    for (const node of contributed.nodes) {
      push(nodes, node.id, contributedNode(document, node, document.id === catalogueId));
    }
    for (const r of contributed.relationships) {
      push(relationships, relationshipId(r.type, r.from, r.to, r.properties), contributedRelationship(document, r));
    }
  }
  return {
    nodes: sorted(nodes).map((of): GraphNode => withFormerIds(mergeNode(of[0]!.value.label, of), resolver)),
    relationships: sorted(relationships).map((of): GraphRelationship => mergeRelationship(of[0]!.value.type, of)),
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sorted<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => byCodePoint(a, b)).map(([, value]) => value);
}
