import { byCodePoint } from '../graph.ts';
import { type Basis, bases, type Role, roles } from '../schema/words.ts';
import type { WorkloadAnswer } from '../store/answers.ts';
import type { WorkloadQuestion } from '../store/questions.ts';
import { nothing } from './adjacency.ts';
import { type Assignment, assignmentsOf } from './assignments.ts';
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
    const assignments = assignmentsOf(graph, views, task);
    if (assignments.length === 0) withoutUnit++;
    let endsOpen = false;
    for (const assignment of assignments) {
      if (!question.bases.includes(assignment.basis)) continue;
      endsOpen ||= assignment.openEnded;
      leadsWritten ||= assignment.role === 'lead';
      const unit = units(assignment);
      for (const node of unit?.nodes ?? []) count(unit!.group ? groups : rows, node, unit!.regions, task, assignment);
    }
    if (endsOpen) openEnded++;
  }
  const told = (tallies: Map<number, Tally>) =>
    ranked(graph, views, tallies, question.limit).map(([node, tally]) => ({
      node: views.node.summary(node),
      tasks: tally.tasks,
      first: tally.first.tasks,
      byRole: numbersOf(tally.byRole),
      byBasis: numbersOf(tally.byBasis),
      share: tally.tasks / tasks.length,
      regions: ranked(graph, views, tally.regions).map(([region, { tasks }]) => ({
        region: views.node.summary(region),
        tasks,
      })),
    }));
  return { tasks: tasks.length, openEnded, withoutUnit, leadsWritten, rows: told(rows), groups: told(groups) };
}

interface Unit {
  /** Its line (of several each), or the department itself. */
  readonly nodes: readonly number[];
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
    const lines = question.by === 'line' && !group ? neighbours(graph, department, 'IN_LINE', 'out') : [];
    return {
      nodes: lines.length > 0 ? lines : [department],
      regions: neighbours(graph, department, 'IN_REGION', 'out'),
      group,
    };
  }
}

/** Distinct tasks: those of one task come one after the other, so the last one counted tells whether one is new. */
interface Count {
  tasks: number;
  last: number;
}

interface Tally extends Count {
  readonly first: Count;
  readonly byRole: Record<Role, Count>;
  readonly byBasis: Record<Basis, Count>;
  readonly regions: Map<number, Count>;
}

const noCount = (): Count => ({ tasks: 0, last: nothing });

function countsOf<Key extends string>(keys: readonly Key[]): Record<Key, Count> {
  return Object.fromEntries(keys.map((key) => [key, noCount()])) as Record<Key, Count>;
}

function numbersOf<Key extends string>(counts: Record<Key, Count>): Record<Key, number> {
  const entries = Object.entries<Count>(counts).map(([key, { tasks }]) => [key, tasks]);
  return Object.fromEntries(entries) as Record<Key, number>;
}

function add(count: Count, task: number): void {
  if (count.last === task) return;
  count.tasks++;
  count.last = task;
}

function count(
  rows: Map<number, Tally>,
  node: number,
  regions: readonly number[],
  task: number,
  { role, basis, first }: Assignment,
): void {
  let tally = rows.get(node);
  if (!tally) {
    tally = {
      ...noCount(),
      first: noCount(),
      byRole: countsOf(roles),
      byBasis: countsOf(bases),
      regions: new Map(),
    };
    rows.set(node, tally);
  }
  add(tally, task);
  if (first) add(tally.first, task);
  add(tally.byRole[role], task);
  add(tally.byBasis[basis], task);
  for (const region of regions) {
    let inRegion = tally.regions.get(region);
    if (!inRegion) {
      inRegion = noCount();
      tally.regions.set(region, inRegion);
    }
    add(inRegion, task);
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
