import type { TasksAnswer } from '../store/answers/tasks.ts';
import type { TasksQuestion } from '../store/questions.ts';
import type { Facts } from './facts.ts';
import { inPolicyOrder, tasksInOrder } from './policy-order.ts';
import { asksForUnits, endsOpen, select } from './task-filter.ts';
import { taskRow } from './task-row.ts';

/**
 * The list behind a number: document by document, each in printed order. Where the question asks for units, a task is
 * in the list when an assignment of it counts.
 */
export function tasks<K>(facts: Facts<K>, question: TasksQuestion): TasksAnswer {
  const selection = select(facts, question);
  const forUnits = asksForUnits(question);
  const inList = new Map<K, ReadonlySet<K>>();
  const answer = { total: 0, openEnded: 0, withoutUnit: 0 };
  for (const { policy, tasks } of selection.policies) {
    const own = new Set<K>();
    for (const task of tasks) {
      if (forUnits && !selection.names(task)) continue;
      own.add(task);
      answer.total++;
      if (endsOpen(facts, task, question)) answer.openEnded++;
      if (facts.isWithoutUnit(task)) answer.withoutUnit++;
    }
    if (own.size > 0) inList.set(policy, own);
  }
  const rows = page(facts, inList, question).map((task) => taskRow(facts, task, selection));
  return { ...answer, rows };
}

/** Only documents that the page reaches are put in printed order. */
function page<K>(
  facts: Facts<K>,
  inList: ReadonlyMap<K, ReadonlySet<K>>,
  { offset, limit }: Pick<TasksQuestion, 'offset' | 'limit'>,
): K[] {
  const found: K[] = [];
  let passed = 0;
  for (const policy of inPolicyOrder(facts, inList.keys())) {
    const own = inList.get(policy)!;
    if (found.length === limit) break;
    const from = Math.max(0, offset - passed);
    if (from < own.size) {
      const inOrder = tasksInOrder(facts, policy).filter((task) => own.has(task));
      found.push(...inOrder.slice(from, from + limit - found.length));
    }
    passed += own.size;
  }
  return found;
}
