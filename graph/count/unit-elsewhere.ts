import type { UnitAnswer } from '../store/answers/unit.ts';
import { limits } from '../store/limits.ts';
import type { UnitQuestion } from '../store/questions.ts';
import type { AssignmentFact, Facts } from './facts.ts';
import { inPolicyOrder, placed } from './policy-order.ts';
import { tallyOf, told } from './tally.ts';
import type { Selection } from './task-filter.ts';

/** The line in each document: those of the department, others that name it, then documents that do not. */
export function elsewhere<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  ofLine: (assignment: AssignmentFact<K>) => boolean,
  own: ReadonlySet<K>,
  question: UnitQuestion,
): Pick<UnitAnswer, 'elsewhere' | 'elsewhereTotal'> {
  const byPolicy = new Map(selection.policies.map(({ policy, tasks }) => [policy, tasks]));
  const naming = new Map(
    [...byPolicy].map(([policy, tasks]) => [policy, tasks.filter((task) => facts.assignments(task).some(ofLine))]),
  );
  const rank = (policy: K) => (own.has(policy) ? 0 : naming.get(policy)!.length > 0 ? 1 : 2);
  const ordered = inPolicyOrder(facts, byPolicy.keys()).sort((a, b) => rank(a) - rank(b));
  const inDocument = (policy: K) => {
    const tasks = byPolicy.get(policy)!;
    const named = naming.get(policy)!;
    return {
      ...placed(facts, policy),
      ...told(tallyOf(facts, named, question)),
      first: named.filter((task) => facts.assignments(task).some((each) => each.first && ofLine(each))).length,
      all: tasks.length,
      withoutUnit: tasks.filter(facts.isWithoutUnit).length,
      own: own.has(policy),
    };
  };
  const counts = [...naming.values()].map(({ length }) => length).filter((tasks) => tasks > 0);
  return {
    elsewhere: ordered.slice(0, limits.columns).map(inDocument),
    elsewhereTotal: { documents: counts.length, tasks: counts.reduce((all, tasks) => all + tasks, 0) },
  };
}
