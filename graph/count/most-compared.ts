import { noneComparable } from '../memory/not-found.ts';
import type { CounterpartsQuestion } from '../store/questions.ts';
import { hasCounterpart } from './corresponding.ts';
import type { Facts } from './facts.ts';
import { inPolicyOrder } from './policy-order.ts';

/**
 * The held policy most of whose tasks have a counterpart elsewhere; of several the first as lists have them.
 * @throws NotFound where no held policy has tasks
 */
export function mostCompared<K>(facts: Facts<K>, { taskKinds }: Pick<CounterpartsQuestion, 'taskKinds'>): K {
  let found: K | undefined;
  let most = -1;
  for (const policy of inPolicyOrder(facts, facts.heldPolicies())) {
    const tasks = facts.tasks(policy).filter((task) => taskKinds.includes(facts.taskKind(task)));
    const compared = tasks.filter((task) => hasCounterpart(facts, task)).length;
    if (tasks.length === 0 || compared <= most) continue;
    [found, most] = [policy, compared];
  }
  if (found === undefined) throw noneComparable();
  return found;
}
