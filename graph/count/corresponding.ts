import { byCodePoint } from '../graph.ts';
import type { Counterpart } from '../store/answers/correspondences.ts';
import type { Facts } from './facts.ts';
import { policyOf } from './policy-of.ts';

/** Tasks whose text is like that of a task, whichever of the two the relationship starts from; by their policies. */
export function counterpartsOf<K>(facts: Facts<K>, task: K): Map<K, Counterpart[]> {
  const found = new Map<K, Counterpart[]>();
  for (const { node, relationship } of likenesses(facts, task)) {
    const policy = policyOf(facts, node);
    if (policy === undefined) continue;
    const { id, properties } = facts.relationship(relationship);
    const kind = properties.kind === 'same' ? 'same' : 'part-of';
    const counterpart = { task: facts.summary(node), kind, score: Number(properties.score), relationship: id } as const;
    found.set(policy, [...(found.get(policy) ?? []), counterpart]);
  }
  for (const counterparts of found.values()) counterparts.sort(byLikeness);
  return found;
}

/** The same before a part, then the more alike. */
function byLikeness(a: Counterpart, b: Counterpart): number {
  if (a.kind !== b.kind) return a.kind === 'same' ? -1 : 1;
  return b.score - a.score || byCodePoint(a.task.id, b.task.id);
}

/** Whether a task has a counterpart in one of these policies. */
export function hasCounterpartIn<K>(facts: Facts<K>, task: K, policies: ReadonlySet<K>): boolean {
  return likenesses(facts, task).some(({ node }) => {
    const policy = policyOf(facts, node);
    return policy !== undefined && policies.has(policy);
  });
}

/** Whether a task has a counterpart anywhere. */
export const hasCounterpart = <K>(facts: Facts<K>, task: K): boolean => likenesses(facts, task).length > 0;

const likenesses = <K>(facts: Facts<K>, task: K) =>
  (['out', 'in'] as const).flatMap((direction) => facts.links(task, 'CORRESPONDS_TO', direction));
