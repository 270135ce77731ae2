import { type Facts, nodesAlong } from './facts.ts';
import { policyOf } from './policy-of.ts';

/** Citations between policies: each is stored at the smallest unit that makes it, and rolled up here. */

/** One CITES relationship, with the policies at both ends. */
export interface Citation<K> {
  readonly relationship: K;
  /** What makes it: a task, or the policy itself. */
  readonly by: K;
  readonly citing: K;
  readonly cited: K;
}

/** What a policy cites, itself and through its tasks. */
export function citationsFrom<K>(facts: Facts<K>, policy: K): Citation<K>[] {
  return [policy, ...nodesAlong(facts, policy, 'HAS_TASK', 'out')].flatMap((by) =>
    facts
      .links(by, 'CITES', 'out')
      .filter(({ node }) => node !== policy)
      .map(({ relationship, node }) => ({ relationship, by, citing: policy, cited: node })),
  );
}

/** What cites a policy. */
export function citationsTo<K>(facts: Facts<K>, policy: K): Citation<K>[] {
  return facts.links(policy, 'CITES', 'in').flatMap(({ relationship, node }) => {
    const citing = policyOf(facts, node);
    return citing === undefined || citing === policy ? [] : [{ relationship, by: node, citing, cited: policy }];
  });
}
