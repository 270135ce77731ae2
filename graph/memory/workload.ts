import { byCodePoint } from '../graph.ts';
import type { Basis, Role } from '../schema/words.ts';
import type { WorkloadAnswer } from '../store/answers.ts';
import type { WorkloadQuestion } from '../store/questions.ts';
import { type Assignment, assignmentsOf, noBases, noRoles } from './assignments.ts';
import { departmentKindOf } from './kinds.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';
import { neighbours } from './walk.ts';
import { tasksInFilter } from './workload-tasks.ts';

/**
 * Who carries how many tasks. What is counted is distinct tasks, never relationships: a line counts a task once however
 * many of its departments stand on it. A department without a line stands for itself; groups and generic units are
 * ranked apart.
 */
export function workload(graph: MemoryGraph, views: Views, question: WorkloadQuestion): WorkloadAnswer {
  const tasks = tasksInFilter(graph, views, question);
  const units = createUnits(graph, views, question);
  const rows = new Map<number, Tally>();
  const groups = new Map<number, Tally>();
  let openEnded = 0;
  let withoutUnit = 0;
  let leadsWritten = false;
  for (const task of tasks) {
    const all = assignmentsOf(graph, views, task);
    if (all.length === 0) withoutUnit++;
    const counted = all.filter(({ basis }) => question.bases.includes(basis));
    if (counted.some((assignment) => assignment.openEnded)) openEnded++;
    if (counted.some(({ role }) => role === 'lead')) leadsWritten = true;
    for (const assignment of counted) {
      const unit = units(assignment);
      if (unit) count(unit.group ? groups : rows, unit, task, assignment);
    }
  }
  const told = (tallies: Map<number, Tally>) =>
    ranked(graph, views, tallies, question.limit).map(([node, tally]) => ({
      node: views.node.summary(node),
      tasks: tally.tasks,
      first: tally.first,
      byRole: tally.byRole,
      byBasis: tally.byBasis,
      share: tally.tasks / tasks.length,
      regions: ranked(graph, views, tally.regions).map(([region, { tasks }]) => ({
        region: views.node.summary(region),
        tasks,
      })),
    }));
  return { tasks: tasks.length, openEnded, withoutUnit, leadsWritten, rows: told(rows), groups: told(groups) };
}

interface Unit {
  /** The line, or the department itself. */
  readonly node: number;
  readonly regions: readonly number[];
  readonly group: boolean;
}

/** What an assignment counts for; undefined for one that the question leaves out. */
function createUnits(graph: MemoryGraph, views: Views, question: WorkloadQuestion) {
  const known = new Map<number, Unit | undefined>();
  return ({ department, role }: Assignment): Unit | undefined => {
    if (question.roles && !question.roles.includes(role)) return undefined;
    if (!known.has(department)) known.set(department, unitOf(department));
    return known.get(department);
  };

  function unitOf(department: number): Unit | undefined {
    const kind = departmentKindOf(graph, views, department);
    if (question.kinds && !question.kinds.includes(kind)) return undefined;
    const group = kind === 'government-group' || kind === 'generic';
    const [line] = question.by === 'line' && !group ? neighbours(graph, department, 'IN_LINE', 'out') : [];
    return { node: line ?? department, regions: neighbours(graph, department, 'IN_REGION', 'out'), group };
  }
}

/** Distinct tasks of one row. Tasks come one after the other: the last one counted tells whether one is new. */
interface Tally {
  tasks: number;
  first: number;
  readonly byRole: Record<Role, number>;
  readonly byBasis: Record<Basis, number>;
  readonly regions: Map<number, { tasks: number; last: number }>;
  readonly last: Map<string, number>;
}

function count(rows: Map<number, Tally>, unit: Unit, task: number, { role, basis, first }: Assignment): void {
  let tally = rows.get(unit.node);
  if (!tally) {
    tally = { tasks: 0, first: 0, byRole: noRoles(), byBasis: noBases(), regions: new Map(), last: new Map() };
    rows.set(unit.node, tally);
  }
  const isNew = (what: string) => {
    if (tally.last.get(what) === task) return false;
    tally.last.set(what, task);
    return true;
  };
  if (isNew('task')) tally.tasks++;
  if (first && isNew('first')) tally.first++;
  if (isNew(role)) tally.byRole[role]++;
  if (isNew(basis)) tally.byBasis[basis]++;
  for (const region of unit.regions) {
    const counted = tally.regions.get(region) ?? { tasks: 0, last: -1 };
    if (counted.last === task) continue;
    tally.regions.set(region, { tasks: counted.tasks + 1, last: task });
  }
}

/** Most tasks first, then by name and id. */
function ranked<T extends { readonly tasks: number }>(
  graph: MemoryGraph,
  views: Views,
  tallies: ReadonlyMap<number, T>,
  limit = Infinity,
): [number, T][] {
  return [...tallies]
    .sort(
      ([a, x], [b, y]) =>
        y.tasks - x.tasks ||
        byCodePoint(views.node.name(a), views.node.name(b)) ||
        byCodePoint(graph.nodeId(a), graph.nodeId(b)),
    )
    .slice(0, limit);
}
