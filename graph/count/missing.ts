import { byCodePoint } from '../graph.ts';
import { citationForms } from '../schema/words.ts';
import type { MissingAnswer } from '../store/answers/lineage.ts';
import { limits } from '../store/limits.ts';
import type { MissingQuestion } from '../store/questions.ts';
import { dateOf } from './dates.ts';
import type { Citation, Facts } from './facts.ts';

/** What to collect next: policies that held documents cite and whose full text is not held, the most wanted first. */
export function missing<K>(facts: Facts<K>, question: MissingQuestion): MissingAnswer {
  const wanted: Wanted<K>[] = [];
  const byForm = Object.fromEntries(citationForms.map((form) => [form, 0])) as MissingAnswer['citations']['byForm'];
  let [total, toHeld, planned] = [0, 0, 0];
  for (const policy of facts.policies()) {
    const { presence } = facts.summary(policy).properties;
    if (presence === 'planned') planned++;
    const citations = facts.citationsTo(policy);
    total += citations.length;
    if (presence === 'held') toHeld += citations.length;
    for (const { relationship } of citations) byForm[facts.citationForm(relationship)]++;
    if (presence !== 'held' && citations.length > 0) wanted.push(wantedOf(facts, policy, citations));
  }
  wanted.sort(
    (a, b) =>
      b.citedBy - a.citedBy || b.comparable - a.comparable || byCodePoint(facts.id(a.policy), facts.id(b.policy)),
  );
  return {
    total: wanted.length,
    citations: { total, toHeld, byForm, planned },
    rows: wanted.slice(question.offset, question.offset + question.limit).map((row) => rowOf(facts, row)),
  };
}

interface Wanted<K> {
  readonly policy: K;
  readonly citations: readonly Citation<K>[];
  readonly citedBy: number;
  readonly comparable: number;
}

function wantedOf<K>(facts: Facts<K>, policy: K, citations: readonly Citation<K>[]): Wanted<K> {
  const comparable = new Set<K>();
  for (const { by, citing } of citations) {
    const setBeside = by === citing ? facts.tasks(citing) : [by];
    for (const task of setBeside) if (facts.taskKind(task) === 'task') comparable.add(task);
  }
  const citedBy = new Set(citations.map(({ citing }) => citing)).size;
  return { policy, citations, citedBy, comparable: comparable.size };
}

function rowOf<K>(
  facts: Facts<K>,
  { policy, citations, citedBy, comparable }: Wanted<K>,
): MissingAnswer['rows'][number] {
  const summary = facts.summary(policy);
  const date = dateOf(summary.properties);
  return {
    policy: summary,
    ...(date ? { date } : {}),
    citedBy,
    comparable,
    citing: citations
      .map(({ by, citing, relationship }) => ({
        node: facts.summary(by),
        policy: facts.summary(citing),
        relationship: facts.relationship(relationship),
      }))
      .sort((a, b) => byCodePoint(a.relationship.id, b.relationship.id))
      .slice(0, limits.columns),
  };
}
