import { countedYear } from '../schema/counted-year.ts';
import type { Role } from '../schema/words.ts';
import { fold } from '../search/fold.ts';
import type { TaskFilter } from '../store/questions.ts';
import { type AssignmentFact, type Facts, nodesAlong, nodesOf } from './facts.ts';
import { policyOf } from './policy-of.ts';
import { createUnits, type Units } from './units.ts';

/** Tasks of one policy that a question is about, in no order. */
export interface PolicyTasks<K> {
  readonly policy: K;
  readonly tasks: readonly K[];
}

/** Which tasks and which of their assignments a question is about. */
export interface Selection<K> {
  /** Tasks by what they and their documents are; those without a task are left out. */
  readonly policies: readonly PolicyTasks<K>[];
  /** Whether the question counts an assignment. */
  counts(assignment: AssignmentFact<K>): boolean;
  /** Whether it would if its basis were among those asked for. */
  countsInAnyBasis(assignment: AssignmentFact<K>): boolean;
  /** Whether an assignment of the task counts. */
  names(task: K): boolean;
  /** Whether one can count in any basis: where departments or lines are asked for, most tasks need no look. */
  mayName(task: K): boolean;
  readonly units: Units<K>;
}

type UnitFilter = Pick<TaskFilter, 'bases' | 'roles' | 'kinds' | 'lines' | 'departments' | 'without' | 'firstOnly'>;

/** Reads a filter against the facts. Units are not looked at yet: see `namingUnit`. */
export function select<K>(facts: Facts<K>, filter: TaskFilter): Selection<K> {
  const units = createUnits(facts);
  const countsInAnyBasis = unitTest(facts, filter, units);
  const counts = (assignment: AssignmentFact<K>) =>
    filter.bases.includes(assignment.basis) && countsInAnyBasis(assignment);
  const namesAll = filter.together && namesTogether(facts, filter.together, units, counts);
  const naming = tasksNaming(facts, filter);
  const mayName = (task: K) => naming === undefined || naming.has(task);
  const names = (task: K) => mayName(task) && facts.assignments(task).some(counts);
  return { policies: policiesInFilter(facts, filter, namesAll), countsInAnyBasis, counts, names, mayName, units };
}

/** Whether a filter asks for units at all: then a task without a unit that counts is not in a list of tasks. */
export const asksForUnits = ({ roles, kinds, lines, departments, without, firstOnly }: UnitFilter) =>
  Boolean(roles || kinds || lines || departments || without || firstOnly);

/** The tasks that name a department asked for, or one of a line asked for; undefined where neither is. */
function tasksNaming<K>(facts: Facts<K>, { departments, lines }: UnitFilter): Set<K> | undefined {
  if (!departments && !lines) return undefined;
  const asked = departments
    ? nodesOf(facts, departments)
    : [...nodesOf(facts, lines!)].flatMap((line) => nodesAlong(facts, line, 'IN_LINE', 'in'));
  const found = new Set<K>();
  for (const department of asked) for (const task of facts.tasksNaming(department)) found.add(task);
  return found;
}

function unitTest<K>(facts: Facts<K>, filter: UnitFilter, units: Units<K>) {
  const lines = filter.lines && nodesOf(facts, filter.lines);
  const departments = filter.departments && nodesOf(facts, filter.departments);
  const without = nodesOf(facts, filter.without ?? []);
  if (!asksForUnits(filter)) return () => true;
  return ({ department, role, first }: AssignmentFact<K>): boolean => {
    if (filter.roles && !(filter.roles as readonly Role[]).includes(role)) return false;
    if (filter.firstOnly && !first) return false;
    if (departments && !departments.has(department)) return false;
    if (without.has(department)) return false;
    const unit = units(department);
    if (unit.lines.some((line) => without.has(line))) return false;
    if (filter.kinds && !filter.kinds.includes(unit.kind)) return false;
    return !lines || unit.lines.some((line) => lines.has(line));
  };
}

/** Whether a task names each of these lines or departments in an assignment that counts. */
function namesTogether<K>(
  facts: Facts<K>,
  ids: readonly string[],
  units: Units<K>,
  counts: (assignment: AssignmentFact<K>) => boolean,
): (task: K) => boolean {
  const wanted = ids.map((id) => facts.nodeOf(id));
  return (task) => {
    const counted = facts.assignments(task).filter(counts);
    return wanted.every(
      (unit) =>
        unit !== undefined &&
        counted.some(({ department }) => department === unit || units(department).lines.includes(unit)),
    );
  };
}

function policiesInFilter<K>(
  facts: Facts<K>,
  filter: TaskFilter,
  namesAll: ((task: K) => boolean) | undefined,
): PolicyTasks<K>[] {
  const regions = filter.regions && regionsAsked(facts, filter.regions, filter.regionsExactly);
  const fits = taskTest(facts, filter);
  const candidates = filter.policies ? policiesNamed(facts, filter.policies) : facts.heldPolicies();
  const found: PolicyTasks<K>[] = [];
  for (const policy of candidates) {
    if (!policyFits(facts, policy, filter, regions)) continue;
    const tasks = facts.tasks(policy).filter((task) => fits(task) && (namesAll === undefined || namesAll(task)));
    if (tasks.length > 0) found.push({ policy, tasks });
  }
  return found;
}

/** A task's id stands for its policy. */
function policiesNamed<K>(facts: Facts<K>, ids: readonly string[]): Set<K> {
  return new Set([...nodesOf(facts, ids)].flatMap((node) => policyOf(facts, node) ?? []));
}

function policyFits<K>(
  facts: Facts<K>,
  policy: K,
  { levels, years }: Pick<TaskFilter, 'levels' | 'years'>,
  regions: ReadonlySet<K> | undefined,
): boolean {
  if (regions && !nodesAlong(facts, policy, 'APPLIES_TO', 'out').some((region) => regions.has(region))) return false;
  if (!levels && !years) return true;
  const { properties } = facts.summary(policy);
  if (levels && !levels.some((level) => level === properties.level)) return false;
  return !years || years.includes(countedYear(properties).year ?? 'unknown');
}

function taskTest<K>(facts: Facts<K>, filter: TaskFilter): (task: K) => boolean {
  const themes = filter.themes && nodesOf(facts, filter.themes);
  const model = filter.reformModel === undefined ? undefined : facts.nodeOf(filter.reformModel);
  const text = fold(filter.text ?? '');
  return (task) => {
    if (!filter.taskKinds.includes(facts.taskKind(task))) return false;
    if (themes && !facts.themes(task).some((it) => themes.has(it.theme) && (it.primary || !filter.primaryTheme)))
      return false;
    if (filter.reformModel !== undefined || filter.modes) {
      const draws = facts.drawsOn(task).filter((draw) => filter.reformModel === undefined || draw.model === model);
      if (!draws.some(({ mode }) => !filter.modes || filter.modes.includes(mode))) return false;
    }
    if (filter.withoutUnit && !facts.isWithoutUnit(task)) return false;
    if (filter.openEnded && !endsOpen(facts, task, filter)) return false;
    return text === '' || holdsText(facts, task, text);
  };
}

/** Whether a list of a task's units, of the bases asked for, ends with 等. */
export const endsOpen = <K>(facts: Facts<K>, task: K, { bases }: Pick<TaskFilter, 'bases'>): boolean =>
  facts.openEnded(task).some((basis) => bases.includes(basis));

function holdsText<K>(facts: Facts<K>, task: K, folded: string): boolean {
  if (fold(String(facts.summary(task).properties.title ?? '')).includes(folded)) return true;
  return fold(String(facts.whole(task).properties.text ?? '')).includes(folded);
}

/** These regions and, unless only they are asked for, all that lie in them: a province's tasks are also its cities'. */
export function regionsAsked<K>(facts: Facts<K>, ids: readonly string[], exactly = false): Set<K> {
  const found = nodesOf(facts, ids);
  if (exactly) return found;
  for (const region of found) for (const part of nodesAlong(facts, region, 'PART_OF', 'in')) found.add(part);
  return found;
}
