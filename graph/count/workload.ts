import { type Basis, bases, type Role, roles } from '../schema/words.ts';
import type { WorkloadAnswer, WorkloadRow } from '../store/count-answers.ts';
import { limits, type WorkloadQuestion } from '../store/questions.ts';
import type { Facts } from './facts.ts';
import { inPolicyOrder, placed, regionsOf } from './policy-order.ts';
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
  const policies = inPolicyOrder(facts, counted.policies.keys());
  const columns = policies.slice(0, limits.columns);
  const rows = (tallies: ReadonlyMap<K, RowTally<K>>) =>
    ranked(facts, countedRows(tallies))
      .slice(0, question.limit)
      .map(([node, row]) => rowOf(facts, node, row, counted, columns));
  return {
    ...told(counted.all),
    withoutUnit: counted.withoutUnit,
    leadsWritten: counted.leadsWritten,
    policies: columns.map((policy) => {
      const { all, withoutUnit } = counted.policies.get(policy)!;
      return { ...placed(facts, policy), ...told(all), withoutUnit };
    }),
    policiesTotal: policies.length,
    total: countedRows(counted.rows).size,
    rows: rows(counted.rows),
    groups: rows(counted.groups),
  };
}

/** A unit that stands only on assignments of other bases than those asked for has a tally, but no row. */
function countedRows<K>(tallies: ReadonlyMap<K, RowTally<K>>): ReadonlyMap<K, RowTally<K>> {
  return new Map([...tallies].filter(([, { tasks }]) => tasks > 0));
}

interface RowTally<K> extends Tally {
  readonly first: Tally;
  readonly byRole: Record<Role, Tally>;
  readonly byBasis: Record<Basis, Tally>;
  readonly more: Record<Basis, Tally>;
  readonly byPolicy: Map<K, Tally>;
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
  const rows = new Map<K, RowTally<K>>();
  const groups = new Map<K, RowTally<K>>();
  let withoutUnit = 0;
  let leadsWritten = false;
  for (const { policy, tasks } of selection.policies) {
    const own = { all: tally(), withoutUnit: 0 };
    policies.set(policy, own);
    for (const task of tasks) {
      const assignments = facts.assignments(task);
      const open = endsOpen(assignments, question);
      add(all, task, open);
      add(own.all, task, open);
      if (assignments.length === 0) own.withoutUnit++;
      // Of one task those that count come first: what is left adds to `more` only where nothing was counted.
      for (const assignment of assignments) {
        if (!selection.counts(assignment)) continue;
        leadsWritten ||= assignment.role === 'lead';
        const unit = selection.units(assignment.department);
        for (const node of question.by === 'line' ? unit.byLine : unit.byDepartment) {
          const row = at(unit.group ? groups : rows, node, rowTally<K>);
          add(at(row.byPolicy, policy, tally), task, open);
          add(row, task, open);
          if (assignment.first) add(row.first, task, open);
          add(row.byRole[assignment.role], task, open);
          add(row.byBasis[assignment.basis], task, open);
        }
      }
      for (const assignment of assignments) {
        if (question.bases.includes(assignment.basis) || !selection.countsInAnyBasis(assignment)) continue;
        const unit = selection.units(assignment.department);
        for (const node of question.by === 'line' ? unit.byLine : unit.byDepartment) {
          const row = at(unit.group ? groups : rows, node, rowTally<K>);
          if (row.last !== task) add(row.more[assignment.basis], task, open);
        }
      }
    }
    withoutUnit += own.withoutUnit;
  }
  return { all, policies, withoutUnit, leadsWritten, rows, groups };
}

const rowTally = <K>(): RowTally<K> => ({
  ...tally(),
  first: tally(),
  byRole: talliesOf(roles),
  byBasis: talliesOf(bases),
  more: talliesOf(bases),
  byPolicy: new Map(),
});

function talliesOf<Key extends string>(keys: readonly Key[]): Record<Key, Tally> {
  return Object.fromEntries(keys.map((key) => [key, tally()])) as Record<Key, Tally>;
}

function numbersOf<Key extends string>(tallies: Record<Key, Tally>): Record<Key, number> {
  const entries = Object.entries<Tally>(tallies).map(([key, { tasks }]) => [key, tasks]);
  return Object.fromEntries(entries) as Record<Key, number>;
}

function rowOf<K>(facts: Facts<K>, node: K, row: RowTally<K>, { all }: Counted<K>, columns: readonly K[]): WorkloadRow {
  return {
    node: facts.summary(node),
    ...told(row),
    first: row.first.tasks,
    after: row.tasks - row.first.tasks,
    byRole: numbersOf(row.byRole),
    byBasis: numbersOf(row.byBasis),
    more: numbersOf(row.more),
    share: row.tasks / all.tasks,
    atLeast: all.openEnded > row.openEnded,
    regions: byRegion(facts, row.byPolicy),
    policies: columns.flatMap((policy) => {
      const own = row.byPolicy.get(policy);
      return own ? [{ policy: facts.id(policy), ...told(own) }] : [];
    }),
  };
}

/** A task belongs to one document, so those of several documents of a place add up. */
function byRegion<K>(facts: Facts<K>, byPolicy: ReadonlyMap<K, Tally>): WorkloadRow['regions'] {
  const regions = new Map<K, { tasks: number; openEnded: number }>();
  for (const [policy, { tasks, openEnded }] of byPolicy) {
    for (const { id } of regionsOf(facts, policy)) {
      const sum = at(regions, facts.nodeOf(id)!, () => ({ tasks: 0, openEnded: 0 }));
      sum.tasks += tasks;
      sum.openEnded += openEnded;
    }
  }
  return ranked(facts, regions).map(([region, sum]) => ({ region: facts.summary(region), ...sum }));
}
