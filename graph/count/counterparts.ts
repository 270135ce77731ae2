import { byCodePoint } from '../graph.ts';
import type { Counterpart, CounterpartsAnswer } from '../store/answers/correspondences.ts';
import type { CounterpartsQuestion } from '../store/questions.ts';
import { counterpartsOf, hasCounterpartIn } from './corresponding.ts';
import { type Facts, nodesOf } from './facts.ts';
import { lineageOf } from './lineage-of.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';

/**
 * The tasks of one document beside those of others: what their texts have alike. A document of its lineage that is not
 * held has a column as well, of which nothing can be said.
 * @param policy the document asked about
 * @param task where only one of its tasks is asked about
 */
export function counterparts<K>(
  facts: Facts<K>,
  policy: K,
  task: K | undefined,
  question: CounterpartsQuestion,
): CounterpartsAnswer {
  const all = tasksInOrder(facts, policy);
  const tasks = task === undefined ? all.filter((each) => question.taskKinds.includes(facts.taskKind(each))) : [task];
  const found = new Map(tasks.map((each) => [each, counterpartsOf(facts, each)]));
  const columns = columnsOf(facts, policy, found.values(), question);
  const sent = inPolicyOrder(facts, columns.slice(0, question.columnLimit));
  const own = new Set([policy]);
  return {
    policy: placed(facts, policy),
    columns: sent.map((other) => {
      const held = facts.summary(other).properties.presence === 'held';
      const cells = [...found.values()].map((byPolicy) => byPolicy.get(other) ?? []);
      const kind = (is: Counterpart['kind'] | undefined) => cells.filter(([best]) => best?.kind === is).length;
      return {
        ...placed(facts, other),
        held,
        citations: citationsBetween(facts, policy, other),
        same: kind('same'),
        partOf: kind('part-of'),
        none: held ? kind(undefined) : 0,
        only: tasksInOrder(facts, other)
          .filter((each) => question.taskKinds.includes(facts.taskKind(each)) && !hasCounterpartIn(facts, each, own))
          .map((each) => facts.summary(each)),
      };
    }),
    columnsTotal: columns.length,
    rows: tasks.map((each) => ({
      task: facts.summary(each),
      cells: sent.flatMap((other) => {
        const counterparts = found.get(each)!.get(other);
        return counterparts ? [{ policy: facts.id(other), counterparts }] : [];
      }),
    })),
  };
}

/**
 * The other documents: those asked for; else those of the lineage, held or not, and then the held ones, those with most
 * counterparts first.
 */
function columnsOf<K>(
  facts: Facts<K>,
  policy: K,
  found: Iterable<ReadonlyMap<K, readonly Counterpart[]>>,
  { others }: CounterpartsQuestion,
): K[] {
  if (others) return [...nodesOf(facts, others)].filter((other) => other !== policy && facts.label(other) === 'Policy');
  const alike = new Map<K, number>();
  for (const byPolicy of found) for (const other of byPolicy.keys()) alike.set(other, (alike.get(other) ?? 0) + 1);
  const lineage = lineageOf(facts, policy);
  const rank = (other: K) => (lineage.has(other) ? 1 : 0);
  const candidates = new Set([...lineage, ...facts.heldPolicies()]);
  candidates.delete(policy);
  return [...candidates].sort(
    (a, b) => rank(b) - rank(a) || (alike.get(b) ?? 0) - (alike.get(a) ?? 0) || byCodePoint(facts.id(a), facts.id(b)),
  );
}

function citationsBetween<K>(facts: Facts<K>, policy: K, other: K) {
  const both = [
    ...facts.citationsFrom(policy).filter(({ cited }) => cited === other),
    ...facts.citationsTo(policy).filter(({ citing }) => citing === other),
  ];
  return both.map(({ relationship }) => facts.relationship(relationship)).sort((a, b) => byCodePoint(a.id, b.id));
}
