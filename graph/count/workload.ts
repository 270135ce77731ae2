import { type Basis, bases, type Role, roles } from '../schema/words.ts';
import type { WorkloadAnswer, WorkloadRow } from '../store/answers/workload.ts';
import { limits } from '../store/limits.ts';
import type { WorkloadQuestion } from '../store/questions.ts';
import { type AssignmentFact, type Facts, nodesAlong } from './facts.ts';
import { inPolicyOrder, placed } from './policy-order.ts';
import { add, at, ranked, type Tally, tally, told } from './tally.ts';
import { endsOpen, type Selection, select } from './task-filter.ts';

/**
 * Who carries how many tasks. What is counted is distinct tasks, never relationships: a line counts a task once however
 * many of its departments stand on it. A department without a line stands for itself; groups and generic units are
 * ranked apart.
 */
export function workload<K>(facts: Facts<K>, question: WorkloadQuestion): WorkloadAnswer {
  const selection = select(facts, question);
  const counted = countAll(facts, selection, question);
  const { all, policies } = counted;
  const columns = policies.size > limits.columns ? [] : inPolicyOrder(facts, policies.keys());
  const places = new Map(columns.map((policy, place) => [policy, place]));
  const regions = new Map<K, readonly K[]>();
  for (const policy of policies.keys()) regions.set(policy, nodesAlong(facts, policy, 'APPLIES_TO', 'out'));
  const rows = (tallies: ReadonlyMap<K, RowTally<K>>) =>
    ranked(facts, totalsOf(tallies))
      .slice(0, question.limit)
      .map(([node]) => rowOf(facts, node, tallies.get(node)!, all, places, regions));
  return {
    ...told(all),
    withoutUnit: counted.withoutUnit,
    leadsWritten: counted.leadsWritten,
    policies: columns.map((policy) => {
      const own = policies.get(policy)!;
      return { ...placed(facts, policy), ...told(own.all), withoutUnit: own.withoutUnit };
    }),
    policiesTotal: policies.size,
    total: totalsOf(counted.rows).size,
    rows: rows(counted.rows),
    groups: rows(counted.groups),
  };
}

/** A unit that stands only on assignments of other bases than those asked for has a tally, but no row. */
function totalsOf<K>(tallies: ReadonlyMap<K, RowTally<K>>): Map<K, Tally> {
  const totals = new Map<K, Tally>();
  for (const [node, { total }] of tallies) if (total.tasks > 0) totals.set(node, total);
  return totals;
}

interface RowTally<K> {
  readonly total: Tally;
  readonly first: Tally;
  readonly byRole: Record<Role, Tally>;
  readonly byBasis: Record<Basis, Tally>;
  readonly more: Record<Basis, Tally>;
  /** One policy after the other, as they are counted. */
  readonly byPolicy: { readonly policy: K; readonly tasks: Tally }[];
}

interface Counted<K> {
  readonly all: Tally;
  readonly policies: ReadonlyMap<K, { readonly all: Tally; readonly withoutUnit: number }>;
  readonly withoutUnit: number;
  readonly leadsWritten: boolean;
  readonly rows: ReadonlyMap<K, RowTally<K>>;
  readonly groups: ReadonlyMap<K, RowTally<K>>;
}

function countAll<K>(facts: Facts<K>, selection: Selection<K>, question: WorkloadQuestion): Counted<K> {
  const all = tally();
  const policies = new Map<K, { all: Tally; withoutUnit: number }>();
  const { rows, groups, rowsOf } = createRows(selection, question.by);
  let withoutUnit = 0;
  let leadsWritten = false;
  for (const { policy, tasks } of selection.policies) {
    const own = { all: tally(), withoutUnit: 0 };
    policies.set(policy, own);
    for (const task of tasks) {
      const open = endsOpen(facts, task, question);
      add(all, task, open);
      add(own.all, task, open);
      if (facts.isWithoutUnit(task)) own.withoutUnit++;
      if (!selection.mayName(task)) continue;
      const assignments = facts.assignments(task);
      let otherBases = false;
      for (const assignment of assignments) {
        if (!selection.counts(assignment)) {
          otherBases ||= !question.bases.includes(assignment.basis);
          continue;
        }
        leadsWritten ||= assignment.role === 'lead';
        for (const row of rowsOf(assignment.department)) count(row, policy, task, open, assignment);
      }
      if (!otherBases) continue;
      // After those that count: more is only what these left out.
      for (const assignment of assignments) {
        if (question.bases.includes(assignment.basis) || !selection.countsInAnyBasis(assignment)) continue;
        for (const row of rowsOf(assignment.department)) {
          if (row.total.last !== task) add(row.more[assignment.basis], task, open);
        }
      }
    }
    withoutUnit += own.withoutUnit;
  }
  return { all, policies, withoutUnit, leadsWritten, rows, groups };
}

function count<K>(
  row: RowTally<K>,
  policy: K,
  task: K,
  open: boolean,
  { role, basis, first }: AssignmentFact<K>,
): void {
  if (add(row.total, task, open)) {
    let ofPolicy = row.byPolicy.at(-1);
    if (ofPolicy?.policy !== policy) {
      ofPolicy = { policy, tasks: tally() };
      row.byPolicy.push(ofPolicy);
    }
    add(ofPolicy.tasks, task, open);
  }
  if (first) add(row.first, task, open);
  add(row.byRole[role], task, open);
  add(row.byBasis[basis], task, open);
}

/** The rows a department counts for, each department looked up once. */
function createRows<K>(selection: Selection<K>, by: WorkloadQuestion['by']) {
  const rows = new Map<K, RowTally<K>>();
  const groups = new Map<K, RowTally<K>>();
  const known = new Map<K, readonly RowTally<K>[]>();
  const rowsOf = (department: K) =>
    at(known, department, () => {
      const { group, byLine, byDepartment } = selection.units(department);
      return (by === 'line' ? byLine : byDepartment).map((node) => at(group ? groups : rows, node, rowTally<K>));
    });
  return { rows, groups, rowsOf };
}

const rowTally = <K>(): RowTally<K> => ({
  total: tally(),
  first: tally(),
  byRole: talliesOf(roles),
  byBasis: talliesOf(bases),
  more: talliesOf(bases),
  byPolicy: [],
});

function talliesOf<Key extends string>(keys: readonly Key[]): Record<Key, Tally> {
  return Object.fromEntries(keys.map((key) => [key, tally()])) as Record<Key, Tally>;
}

function numbersOf<Key extends string>(tallies: Record<Key, Tally>): Record<Key, number> {
  const entries = Object.entries<Tally>(tallies).map(([key, { tasks }]) => [key, tasks]);
  return Object.fromEntries(entries) as Record<Key, number>;
}

function rowOf<K>(
  facts: Facts<K>,
  node: K,
  row: RowTally<K>,
  all: Tally,
  columns: ReadonlyMap<K, number>,
  regions: ReadonlyMap<K, readonly K[]>,
): WorkloadRow {
  return {
    node: facts.summary(node),
    ...told(row.total),
    first: row.first.tasks,
    after: row.total.tasks - row.first.tasks,
    byRole: numbersOf(row.byRole),
    byBasis: numbersOf(row.byBasis),
    more: numbersOf(row.more),
    share: row.total.tasks / all.tasks,
    atLeast: all.openEnded > row.total.openEnded,
    regions: byRegion(facts, row.byPolicy, regions),
    policies: row.byPolicy
      .filter(({ policy }) => columns.has(policy))
      .sort((a, b) => columns.get(a.policy)! - columns.get(b.policy)!)
      .map(({ policy, tasks }) => ({ policy: facts.id(policy), ...told(tasks) })),
  };
}

/** A task belongs to one document, so those of several documents of a place add up. */
function byRegion<K>(
  facts: Facts<K>,
  byPolicy: RowTally<K>['byPolicy'],
  regions: ReadonlyMap<K, readonly K[]>,
): WorkloadRow['regions'] {
  const sums = new Map<K, Tally>();
  for (const { policy, tasks } of byPolicy) {
    for (const region of regions.get(policy)!) {
      const sum = at(sums, region, tally);
      sum.tasks += tasks.tasks;
      sum.openEnded += tasks.openEnded;
    }
  }
  return ranked(facts, sums).map(([region, sum]) => ({ region: facts.summary(region), ...told(sum) }));
}
