import { byCodePoint } from '../graph.ts';
import { holds, type Multimap, put, take, valuesOf } from '../multimap.ts';
import type { ReferenceClass } from './reference-class.ts';

/**
 * Which ids fuller ones replaced. A class whose policy is not its own id has given that id up; the id leads to the policy
 * as long as it means one policy only and no policy bears it.
 */
export interface FormerIds {
  /** Puts a class under its policy; `policyId` is set by nothing else. */
  assign(c: ReferenceClass, policyId: string): void;
  leave(c: ReferenceClass): void;
  /** Ids that this policy's replaced, by code point. */
  of(policyId: string): readonly string[];
  /** The policy that replaced this id. */
  replacedBy(id: string): string | undefined;
  /** The classes that speak of a policy. */
  speakers(policyId: string): Iterable<ReferenceClass>;
}

export function createFormerIds(): FormerIds {
  const speakers: Multimap<ReferenceClass> = new Map();
  /** How many classes say so: a popular policy has thousands, with a handful of own ids. */
  const ownIds = new Map<string, Map<string, number>>();
  const policies = new Map<string, Map<string, number>>();

  function leave(c: ReferenceClass): void {
    take(speakers, c.policyId, c);
    count(ownIds, c.policyId, c.ownId, -1);
    count(policies, c.ownId, c.policyId, -1);
  }

  function replacedBy(id: string): string | undefined {
    const now = policies.get(id);
    return now?.size === 1 && !speakers.has(id) ? now.keys().next().value : undefined;
  }

  return {
    assign(c, policyId) {
      if (holds(speakers, c.policyId, c)) {
        if (c.policyId === policyId) return;
        leave(c);
      }
      c.policyId = policyId;
      put(speakers, policyId, c);
      count(ownIds, policyId, c.ownId, 1);
      count(policies, c.ownId, policyId, 1);
    },
    leave,
    of: (policyId) =>
      [...(ownIds.get(policyId)?.keys() ?? [])]
        .filter((id) => id !== policyId && replacedBy(id) === policyId)
        .sort(byCodePoint),
    replacedBy,
    speakers: (policyId) => valuesOf(speakers, policyId),
  };
}

function count(index: Map<string, Map<string, number>>, key: string, value: string, by: 1 | -1): void {
  const counts = index.get(key) ?? new Map<string, number>();
  const left = (counts.get(value) ?? 0) + by;
  if (left > 0) index.set(key, counts.set(value, left));
  else if (counts.delete(value) && counts.size === 0) index.delete(key);
}
