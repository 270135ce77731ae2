import type { z } from 'zod';
import { byCodePoint } from '../graph.ts';
import { countedYear } from '../schema/counted-year.ts';
import { levels } from '../schema/words.ts';
import type { placedPolicy } from '../store/answers/tasks.ts';
import type { NodeSummary } from '../store/answers.ts';
import { dateOf } from './dates.ts';
import { type Facts, nodesAlong } from './facts.ts';

/** Lists of documents: by level from the country down, then by date, then by id; what is not known comes last. */
export function inPolicyOrder<K>(facts: Facts<K>, policies: Iterable<K>): K[] {
  const keyed = [...policies].map((policy) => ({ policy, key: orderKey(facts.summary(policy)) }));
  return keyed.sort((a, b) => byKey(a.key, b.key)).map(({ policy }) => policy);
}

interface OrderKey {
  readonly level: number;
  readonly date: string;
  readonly id: string;
}

const unknownDate = '9999';

function orderKey({ id, properties }: NodeSummary): OrderKey {
  const level = (levels as readonly unknown[]).indexOf(properties.level);
  const date = dateOf(properties)?.date ?? (properties.year === undefined ? unknownDate : String(properties.year));
  return { level: level < 0 ? levels.length : level, date, id };
}

const byKey = (a: OrderKey, b: OrderKey) => a.level - b.level || byCodePoint(a.date, b.date) || byCodePoint(a.id, b.id);

/** A policy's tasks in printed order. */
export function tasksInOrder<K>(facts: Facts<K>, policy: K): K[] {
  return facts
    .tasks(policy)
    .map((task) => ({ task, summary: facts.summary(task) }))
    .sort((a, b) => orderOf(a.summary) - orderOf(b.summary) || byCodePoint(a.summary.id, b.summary.id))
    .map(({ task }) => task);
}

const orderOf = ({ properties }: NodeSummary) => Number(properties.order ?? 0);

/** A policy with its places and the year it counts for. */
export function placed<K>(facts: Facts<K>, policy: K): z.infer<typeof placedPolicy> {
  const summary = facts.summary(policy);
  return { policy: summary, regions: regionsOf(facts, policy), counted: countedYear(summary.properties) };
}

/** Places that a policy applies to, by code. */
function regionsOf<K>(facts: Facts<K>, policy: K): NodeSummary[] {
  return nodesAlong(facts, policy, 'APPLIES_TO', 'out')
    .map((region) => facts.summary(region))
    .sort((a, b) => byCodePoint(a.id, b.id));
}
