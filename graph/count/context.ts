import { regionOfId } from '../schema/region-of-id.ts';
import type { ContextAnswer } from '../store/answers/groups.ts';
import type { ContextQuestion } from '../store/questions.ts';
import type { Facts } from './facts.ts';
import { themesInOrder } from './group-key.ts';
import { policyOf } from './policy-of.ts';

/**
 * What nodes are filtered, grouped and painted by, and do not say themselves: the document of a task, the regions it
 * applies to, the region of a unit, and where they are asked for a task's themes. Ids that nothing has are passed over.
 */
export function context<K>(facts: Facts<K>, { ids, themes }: ContextQuestion): ContextAnswer {
  const nodes = new Set<K>();
  const relationships = new Set<K>();
  const take = (relationship: K, node: K) => {
    relationships.add(relationship);
    nodes.add(node);
  };
  for (const id of ids) {
    const node = facts.nodeOf(id);
    if (node === undefined) continue;
    const policy = policyOf(facts, node);
    const region = policy === undefined ? facts.nodeOf(`region:${regionOfId(facts.id(node))}`) : undefined;
    if (region !== undefined) nodes.add(region);
    if (policy === undefined) continue;
    if (!nodes.has(policy))
      for (const link of facts.links(policy, 'APPLIES_TO', 'out')) take(link.relationship, link.node);
    nodes.add(policy);
    if (themes && policy !== node) {
      for (const { relationship, theme } of themesInOrder(facts, node)) take(relationship, theme);
    }
  }
  return { nodes: [...nodes].map(facts.summary), relationships: [...relationships].map(facts.relationship) };
}
