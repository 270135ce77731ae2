import type { Facts } from './facts.ts';

/** The policy that a task belongs to, or that a policy is; undefined for any other node. */
export function policyOf<K>(facts: Pick<Facts<K>, 'label' | 'links'>, node: K): K | undefined {
  const label = facts.label(node);
  if (label === 'Policy') return node;
  return label === 'Task' ? facts.links(node, 'HAS_TASK', 'in')[0]?.node : undefined;
}
