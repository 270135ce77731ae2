import { byCodePoint } from '../graph.ts';
import { countedYear } from '../schema/counted-year.ts';
import { type GroupBy, groupKey } from '../schema/group-key.ts';
import { regionOfId } from '../schema/region-of-id.ts';
import { undated } from '../schema/words.ts';
import type { NodeSummary } from '../store/answers.ts';
import { type Facts, nodesAlong } from './facts.ts';
import { policyOf } from './policy-of.ts';

/** The themes of a task, primary ones first, then by id. */
export const themesInOrder = <K>(facts: Facts<K>, task: K) =>
  facts
    .themes(task)
    .map((fact) => ({ ...fact, id: facts.id(fact.theme) }))
    .sort((a, b) => Number(b.primary) - Number(a.primary) || byCodePoint(a.id, b.id));

/** In which group a node stands, and the node that group is of. */
export function groupKeyOf<K>(facts: Facts<K>, node: K, by: GroupBy): { key: string; node?: NodeSummary } {
  const policy = policyOf(facts, node);
  const key = groupKey(by, {
    isTask: policy !== undefined && policy !== node,
    policy: () => facts.id(policy!),
    theme: () => themesInOrder(facts, node)[0]?.id,
    year: () =>
      policy === undefined ? undefined : String(countedYear(facts.summary(policy).properties).year ?? undated),
    region: () => (policy === undefined ? regionOfId(facts.id(node)) : regionOfPolicy(facts, policy)),
  });
  const of = facts.nodeOf(key) ?? facts.nodeOf(`region:${key}`);
  return { key, ...(of !== undefined && { node: facts.summary(of) }) };
}

function regionOfPolicy<K>(facts: Facts<K>, policy: K): string | undefined {
  const regions = nodesAlong(facts, policy, 'APPLIES_TO', 'out').map((region) => facts.id(region));
  const [first] = regions.sort(byCodePoint);
  if (first !== undefined) return first.slice('region:'.length);
  return facts.summary(policy).properties.level === 'national' ? '100000' : undefined;
}
