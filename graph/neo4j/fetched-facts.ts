import type { Facts, Link } from '../count/facts.ts';
import { labelOfId } from '../schema/label-of-id.ts';
import type { Label } from '../schema/labels.ts';
import type { RelationshipType } from '../schema/relationships.ts';
import type { NodeSummary, RelationshipSummary } from '../store/answers.ts';

/**
 * Facts that were fetched for one question, by id. What was not fetched is not there: whoever asks fetches what the answer
 * reads, no more.
 */
export interface FetchedFacts {
  readonly facts: Pick<Facts<string>, 'nodeOf' | 'id' | 'label' | 'summary' | 'links' | 'relationship'>;
  /** `id` means the node `now`. */
  means(id: string, now: string): void;
  relate(relationship: string, type: RelationshipType, from: string, to: string): void;
  tellNodes(nodes: ReadonlyMap<string, NodeSummary>): void;
  tellRelationship(relationship: RelationshipSummary): void;
}

export function createFetchedFacts(): FetchedFacts {
  const current = new Map<string, string>();
  const links = new Map<string, Map<string, Link<string>>>();
  const nodes = new Map<string, NodeSummary>();
  const relationships = new Map<string, RelationshipSummary>();

  function link(key: string, relationship: string, node: string): void {
    const known = links.get(key) ?? new Map<string, Link<string>>();
    links.set(key, known.set(relationship, { relationship, node }));
  }

  return {
    facts: {
      nodeOf: (id) => current.get(id),
      id: (node) => node,
      label: (node) => labelOfId(node) as Label,
      summary: (node) => nodes.get(node)!,
      links: (node, type, direction) => [...(links.get(`${type}|${direction}|${node}`)?.values() ?? [])],
      relationship: (relationship) => relationships.get(relationship)!,
    },
    means: (id, now) => current.set(id, now),
    relate(relationship, type, from, to) {
      link(`${type}|out|${from}`, relationship, to);
      link(`${type}|in|${to}`, relationship, from);
    },
    tellNodes(told) {
      for (const [id, node] of told) nodes.set(id, node);
    },
    tellRelationship: (relationship) => relationships.set(relationship.id, relationship),
  };
}
