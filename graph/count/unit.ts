import { byCodePoint } from '../graph.ts';
import { levels } from '../schema/words.ts';
import type { TaskRow } from '../store/answers/tasks.ts';
import type { UnitAnswer } from '../store/answers/unit.ts';
import { limits, type UnitQuestion } from '../store/questions.ts';
import { hasCounterpartIn } from './corresponding.ts';
import { type AssignmentFact, type Citation, type Facts, nodesAlong } from './facts.ts';
import { inPolicyOrder, placed, tasksInOrder } from './policy-order.ts';
import { add, at, ranked, type Tally, tally, told } from './tally.ts';
import { endsOpen, type Selection, select } from './task-filter.ts';
import { taskRow } from './task-row.ts';

/** So many documents above are told, and of each so many tasks that are lacking. */
const aboveTold = 30;
const lackingTold = 20;

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
      ...told(countOf(facts, own.get(policy)!, question)),
      all: selection.policies.find((each) => each.policy === policy)!.tasks.length,
    })),
    figures: figuresOf(facts, tasks, ofDepartment, question),
    rows,
    together: companions(facts, selection, tasks, department),
    ...elsewhere(facts, selection, ofLine, documents, question),
    above: citedBy(facts, documents)
      .slice(0, aboveTold)
      .map(([policy, citations]) => ({
        ...placed(facts, policy),
        held: facts.summary(policy).properties.presence === 'held',
        citations: citations
          .map(({ relationship }) => facts.relationship(relationship))
          .sort((a, b) => byCodePoint(a.id, b.id)),
        lacking: lacking(policy),
      })),
    beside: lines.length === 0 ? [] : beside(facts, selection, documents, here, lacking),
  };
}

type Test<K> = (assignment: AssignmentFact<K>) => boolean;

function tasksNaming<K>(facts: Facts<K>, selection: Selection<K>, test: Test<K>): Map<K, Set<K>> {
  const found = new Map<K, Set<K>>();
  for (const { policy, tasks } of selection.policies) {
    for (const task of tasks) {
      if (facts.assignments(task).some(test)) at(found, policy, () => new Set<K>()).add(task);
    }
  }
  return found;
}

function countOf<K>(facts: Facts<K>, tasks: Iterable<K>, question: UnitQuestion): Tally {
  const counted = tally();
  for (const task of tasks) add(counted, task, endsOpen(facts, task, question));
  return counted;
}

function figuresOf<K>(
  facts: Facts<K>,
  tasks: readonly K[],
  test: Test<K>,
  question: UnitQuestion,
): UnitAnswer['figures'] {
  const own = (task: K) => facts.assignments(task).filter(test);
  const targets = (task: K) => facts.links(task, 'SETS', 'out').map(({ node }) => facts.summary(node).properties);
  return {
    ...told(countOf(facts, tasks, question)),
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

/** The line in each document: those of the department, others that name it, then documents that do not. */
function elsewhere<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  ofLine: Test<K>,
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
      ...told(countOf(facts, named, question)),
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

function citedBy<K>(facts: Facts<K>, documents: ReadonlySet<K>): [K, Citation<K>[]][] {
  const cited = new Map<K, Citation<K>[]>();
  for (const policy of documents) {
    for (const citation of facts.citationsFrom(policy)) {
      if (!documents.has(citation.cited)) at(cited, citation.cited, () => []).push(citation);
    }
  }
  return inPolicyOrder(facts, cited.keys()).map((policy) => [policy, cited.get(policy)!]);
}

/** Held documents that apply to the department's own place. */
function documentsOfPlace<K>(facts: Facts<K>, department: K): K[] {
  return nodesAlong(facts, department, 'IN_REGION', 'out')
    .flatMap((region) => nodesAlong(facts, region, 'APPLIES_TO', 'in'))
    .filter((policy) => facts.summary(policy).properties.presence === 'held');
}

/** Tasks of a document for the line that have no counterpart in the documents of the place, in printed order. */
function lackingIn<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  policy: K,
  ofLine: Test<K>,
  here: ReadonlySet<K>,
): TaskRow[] {
  const inFilter = new Set(selection.policies.find((each) => each.policy === policy)?.tasks ?? []);
  return tasksInOrder(facts, policy)
    .filter((task) => inFilter.has(task) && facts.assignments(task).some(ofLine))
    .filter((task) => !hasCounterpartIn(facts, task, here))
    .slice(0, lackingTold)
    .map((task) => taskRow(facts, task, { units: selection.units, counts: ofLine }));
}

/**
 * Held documents that neither are the department's nor stand above them: of the same level, or, where none of it is
 * held, of the higher levels.
 */
function beside<K>(
  facts: Facts<K>,
  selection: Selection<K>,
  documents: ReadonlySet<K>,
  here: ReadonlySet<K>,
  lacking: (policy: K) => TaskRow[],
): UnitAnswer['beside'] {
  const rankOf = (policy: K) => (levels as readonly unknown[]).indexOf(facts.summary(policy).properties.level);
  const own = new Set([...documents].map(rankOf));
  const above = new Set(citedBy(facts, documents).map(([policy]) => policy));
  const others = selection.policies
    .map(({ policy }) => policy)
    .filter((policy) => !here.has(policy) && !above.has(policy));
  const ofLevel = others.filter((policy) => own.has(rankOf(policy)));
  const higher = () => others.filter((policy) => rankOf(policy) >= 0 && rankOf(policy) < Math.min(...own));
  return inPolicyOrder(facts, ofLevel.length > 0 ? ofLevel : higher())
    .slice(0, limits.sideBySide)
    .flatMap((policy) => {
      const rows = lacking(policy);
      return rows.length === 0 ? [] : [{ ...placed(facts, policy), lacking: rows }];
    });
}
