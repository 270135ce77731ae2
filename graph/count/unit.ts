import type { UnitAnswer } from '../store/answers/unit.ts';
import type { UnitQuestion } from '../store/questions.ts';
import { type AssignmentFact, type Facts, nodesAlong } from './facts.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';
import { add, at, ranked, type Tally, tally, tallyOf, told } from './tally.ts';
import { type Selection, select } from './task-filter.ts';
import { taskRow } from './task-row.ts';
import { elsewhere } from './unit-elsewhere.ts';
import { above, beside, documentsOfPlace, lackingIn } from './unit-lacking.ts';

/**
 * One department's tasks, who shares them, what its line does elsewhere, and what the documents above ask of its line
 * that its own documents have no counterpart for. That says 未见对应表述, never 未落实.
 */
export function unit<K>(facts: Facts<K>, department: K, question: UnitQuestion): UnitAnswer {
  const selection = select(facts, question);
  const ofDepartment = (assignment: AssignmentFact<K>) =>
    selection.counts(assignment) && assignment.department === department;
  const own = tasksNaming(facts, selection, ofDepartment);
  const documents = new Set(own.keys());
  const here = new Set([...documents, ...documentsOfPlace(facts, department)]);
  const { lines } = selection.units(department);
  const ofLine = (assignment: AssignmentFact<K>) =>
    selection.counts(assignment) && selection.units(assignment.department).lines.some((line) => lines.includes(line));
  const policies = inPolicyOrder(facts, documents);
  const tasks = policies.flatMap((policy) => tasksInOrder(facts, policy).filter((task) => own.get(policy)!.has(task)));
  const rows = tasks
    .slice(0, question.limit)
    .map((task) => taskRow(facts, task, { units: selection.units, counts: ofDepartment }));
  const lacking = (policy: K) => lackingIn(facts, selection, policy, ofLine, here);
  return {
    unit: facts.summary(department),
    lines: lines.map((line) => facts.summary(line)),
    regions: nodesAlong(facts, department, 'IN_REGION', 'out').map((region) => facts.summary(region)),
    policies: policies.map((policy) => ({
      ...placed(facts, policy),
      ...told(tallyOf(facts, own.get(policy)!, question)),
      all: selection.policies.find((each) => each.policy === policy)!.tasks.length,
    })),
    figures: figuresOf(facts, tasks, ofDepartment, question),
    rows,
    together: companions(facts, selection, tasks, department),
    ...elsewhere(facts, selection, ofLine, documents, question),
    above: above(facts, documents, lacking),
    beside: lines.length === 0 ? [] : beside(facts, selection, documents, here, lacking),
  };
}

function tasksNaming<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  test: (assignment: AssignmentFact<K>) => boolean,
): Map<K, Set<K>> {
  const found = new Map<K, Set<K>>();
  for (const { policy, tasks } of selection.policies) {
    for (const task of tasks) {
      if (facts.assignments(task).some(test)) at(found, policy, () => new Set<K>()).add(task);
    }
  }
  return found;
}

function figuresOf<K>(
  facts: Facts<K>,
  tasks: readonly K[],
  test: (assignment: AssignmentFact<K>) => boolean,
  question: UnitQuestion,
): UnitAnswer['figures'] {
  const own = (task: K) => facts.assignments(task).filter(test);
  const targets = (task: K) => facts.links(task, 'SETS', 'out').map(({ node }) => facts.summary(node).properties);
  return {
    ...told(tallyOf(facts, tasks, question)),
    first: tasks.filter((task) => own(task).some(({ first }) => first)).length,
    leads: tasks.filter((task) => own(task).some(({ role }) => role === 'lead')).length,
    withDeadline: tasks.filter((task) => targets(task).some(hasDeadline)).length,
    targets: tasks.reduce((sum, task) => sum + targets(task).filter(isQuantified).length, 0),
  };
}

/** A deadline alone, and a direction without a value, are no figures. */
const isQuantified = ({ kind }: Readonly<Record<string, unknown>>) => kind !== 'milestone' && kind !== 'direction';

/** Also 年底前, which does not say of which year. */
const hasDeadline = ({ deadline, deadlineText }: Readonly<Record<string, unknown>>) =>
  deadline !== undefined || deadlineText !== undefined;

/** Departments named in the same tasks. */
function companions<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  tasks: readonly K[],
  department: K,
): UnitAnswer['together'] {
  const tallies = new Map<K, Tally>();
  for (const task of tasks) {
    for (const assignment of facts.assignments(task)) {
      if (!selection.counts(assignment) || assignment.department === department) continue;
      add(at(tallies, assignment.department, tally), task, false);
    }
  }
  return ranked(facts, tallies).map(([node, { tasks }]) => ({
    node: facts.summary(node),
    group: selection.units(node).group,
    tasks,
  }));
}
