import { byCodePoint } from '../graph.ts';
import { countedYear } from '../schema/counted-year.ts';
import { regionOfId } from '../schema/region-of-id.ts';
import { undated } from '../schema/words.ts';
import type { NodeSummary } from '../store/answers.ts';
import type { GroupBy } from '../store/questions.ts';
import { type Facts, nodesAlong } from './facts.ts';
import { policyOf } from './policy-of.ts';

/** The themes of a task, primary ones first, then by id. */
export const themesInOrder = <K>(facts: Facts<K>, task: K) =>
  facts
    .themes(task)
    .map((fact) => ({ ...fact, id: facts.id(fact.theme) }))
    .sort((a, b) => Number(b.primary) - Number(a.primary) || byCodePoint(a.id, b.id));

/**
 * In which group a node stands: a task by its document, its first theme, the year or region of its document; whatever has
 * nothing of the kind, by its region. Empty where it has none.
 */
export function groupKeyOf<K>(facts: Facts<K>, node: K, by: GroupBy): { key: string; node?: NodeSummary } {
  const policy = policyOf(facts, node);
  const isTask = policy !== undefined && policy !== node;
  if (by === 'policy' && isTask) return told(facts, policy);
  if (by === 'theme' && isTask) {
    const [first] = themesInOrder(facts, node);
    return first ? told(facts, first.theme) : { key: '' };
  }
  if (by === 'year' && policy !== undefined) {
    return { key: String(countedYear(facts.summary(policy).properties).year ?? undated) };
  }
  const code = policy === undefined ? regionOfId(facts.id(node)) : regionOfPolicy(facts, policy);
  const region = code === undefined ? undefined : facts.nodeOf(`region:${code}`);
  return { key: code ?? '', ...(region !== undefined && { node: facts.summary(region) }) };
}

const told = <K>(facts: Facts<K>, node: K) => ({ key: facts.id(node), node: facts.summary(node) });

function regionOfPolicy<K>(facts: Facts<K>, policy: K): string | undefined {
  const regions = nodesAlong(facts, policy, 'APPLIES_TO', 'out').map((region) => facts.id(region));
  const [first] = regions.sort(byCodePoint);
  if (first !== undefined) return first.slice('region:'.length);
  return facts.summary(policy).properties.level === 'national' ? '100000' : undefined;
}
