import { NotFound } from '../errors.ts';
import { noNode, noPolicy } from '../memory/not-found.ts';
import type { Label } from '../schema/labels.ts';
import { labels } from '../schema/labels.ts';
import type { Facts, LineageFacts } from './facts.ts';
import { policyOf } from './policy-of.ts';

/**
 * @param label any where it is not said
 * @throws NotFound where nothing has this id, or what has it is of another label
 */
export function asked<K>(facts: Facts<K>, id: string, label?: Label): K {
  const node = facts.nodeOf(id);
  if (node === undefined) throw noNode(id);
  if (label && facts.label(node) !== label) throw ofOtherLabel(id, label);
  return node;
}

/**
 * A policy by its id; by a task's id that task and its policy.
 * @throws NotFound
 */
export function askedPolicy<K>(facts: LineageFacts<K>, id: string): { readonly policy: K; readonly task?: K } {
  const node = facts.nodeOf(id);
  if (node === undefined) throw noNode(id);
  const policy = policyOf(facts, node);
  if (policy === undefined) throw noPolicy(id);
  return policy === node ? { policy } : { policy, task: node };
}

const ofOtherLabel = (id: string, label: Label) =>
  new NotFound({
    zh: `“${id}”不是${labels[label].zh}。请选择一个${labels[label].zh}。`,
    en: `"${id}" is no ${labels[label].en.toLowerCase()}. Choose one.`,
  });
