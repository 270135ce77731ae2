import { byCodePoint } from '../graph.ts';
import type { RelationshipSummary } from '../store/answers.ts';
import type { Citation, LineageFacts } from './facts.ts';
import { at } from './tally.ts';

/** All citations from one policy to another. */
export interface CitationLine<K> {
  readonly from: K;
  readonly to: K;
  readonly relationships: RelationshipSummary[];
}

/** Distinct policies that cite one. */
export const citedByCount = <K>(facts: LineageFacts<K>, policy: K) =>
  new Set(facts.citationsTo(policy).map(({ citing }) => citing)).size;

/** Distinct policies that one cites. */
export const citesCount = <K>(facts: LineageFacts<K>, policy: K) =>
  new Set(facts.citationsFrom(policy).map(({ cited }) => cited)).size;

/** Rolled up to pairs of policies, by their ids. */
export function linesOf<K>(facts: LineageFacts<K>, citations: readonly Citation<K>[]): CitationLine<K>[] {
  const pairs = new Map<K, Map<K, K[]>>();
  for (const { citing, cited, relationship } of citations) {
    at(
      at(pairs, citing, () => new Map<K, K[]>()),
      cited,
      () => [],
    ).push(relationship);
  }
  const byId = (a: K, b: K) => byCodePoint(facts.id(a), facts.id(b));
  return [...pairs.keys()].sort(byId).flatMap((from) =>
    [...pairs.get(from)!.keys()].sort(byId).map((to) => ({
      from,
      to,
      relationships: pairs
        .get(from)!
        .get(to)!
        .map((relationship) => facts.relationship(relationship))
        .sort((a, b) => byCodePoint(a.id, b.id)),
    })),
  );
}
