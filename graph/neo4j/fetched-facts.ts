import type { Citation, LineageFacts } from '../count/facts.ts';
import { at } from '../count/tally.ts';
import { labelOfId } from '../schema/label-of-id.ts';
import type { Label } from '../schema/labels.ts';
import type { NodeSummary, RelationshipSummary } from '../store/answers.ts';

/**
 * Facts that were fetched for one question, by id. What was not fetched is not there: whoever asks fetches what the answer
 * reads, no more.
 */
export interface FetchedFacts {
  readonly facts: LineageFacts<string>;
  /** `id` means the node `now`. */
  means(id: string, now: string): void;
  /** Told again it is the same. */
  tellCitation(by: string, citing: string, cited: string, relationship: RelationshipSummary): void;
  tellNodes(nodes: ReadonlyMap<string, NodeSummary>): void;
}

export function createFetchedFacts(): FetchedFacts {
  const current = new Map<string, string>();
  const nodes = new Map<string, NodeSummary>();
  const relationships = new Map<string, RelationshipSummary>();
  type ByPolicy = Map<string, Map<string, Citation<string>>>;
  const from: ByPolicy = new Map();
  const to: ByPolicy = new Map();
  const of = (policies: ByPolicy, policy: string) => [...(policies.get(policy)?.values() ?? [])];

  return {
    facts: {
      nodeOf: (id) => current.get(id),
      id: (node) => node,
      label: (node) => labelOfId(node) as Label,
      // Of a task that is asked about: `means` leads to its policy.
      links: () => [],
      summary: (node) => nodes.get(node)!,
      relationship: (relationship) => relationships.get(relationship)!,
      citationsFrom: (policy) => of(from, policy),
      citationsTo: (policy) => of(to, policy),
    },
    means: (id, now) => current.set(id, now),
    tellCitation(by, citing, cited, relationship) {
      relationships.set(relationship.id, relationship);
      if (citing === cited) return;
      const citation = { relationship: relationship.id, by, citing, cited };
      at(from, citing, () => new Map()).set(relationship.id, citation);
      at(to, cited, () => new Map()).set(relationship.id, citation);
    },
    tellNodes(told) {
      for (const [id, node] of told) nodes.set(id, node);
    },
  };
}
