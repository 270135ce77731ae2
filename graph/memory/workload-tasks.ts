import type { WorkloadQuestion } from '../store/questions.ts';
import { taskKindOf } from './kinds.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';
import { along, neighbours } from './walk.ts';

/** The tasks that a workload question is about, each once. */
export function tasksInFilter(graph: MemoryGraph, views: Views, question: WorkloadQuestion): number[] {
  const regions = question.regions && regionsWithin(graph, question.regions);
  const themes = question.themes && nodesOf(graph, question.themes);
  const policies = question.policies && nodesOf(graph, question.policies);
  const tasks = new Set<number>();
  for (const policy of policies ?? policiesWithTasks(graph)) {
    if (!policyFits(graph, views, policy, question, regions)) continue;
    for (const has of along(graph, policy, 'HAS_TASK', 'out')) {
      const task = graph.adjacency.to(has);
      if (!question.taskKinds.includes(taskKindOf(graph, views, task))) continue;
      if (themes && !neighbours(graph, task, 'ADDRESSES', 'out').some((theme) => themes.has(theme))) continue;
      tasks.add(task);
    }
  }
  return [...tasks];
}

function policyFits(
  graph: MemoryGraph,
  views: Views,
  policy: number,
  { levels, years }: WorkloadQuestion,
  regions: ReadonlySet<number> | undefined,
): boolean {
  if (labelOf(graph, policy) !== 'Policy') return false;
  if (regions && !neighbours(graph, policy, 'APPLIES_TO', 'out').some((region) => regions.has(region))) return false;
  if (!levels && !years) return true;
  const { level, year, issuedOn } = views.node.properties(policy);
  if (levels && !levels.some((each) => each === level)) return false;
  return !years || years.includes(countedYear(year, issuedOn) ?? Number.NaN);
}

/** The year it plans for, else the year of signing; undefined where neither is told. */
function countedYear(year: unknown, issuedOn: unknown): number | undefined {
  if (typeof year === 'number') return year;
  return typeof issuedOn === 'string' ? Number(issuedOn.slice(0, 4)) : undefined;
}

function policiesWithTasks(graph: MemoryGraph): Set<number> {
  const policies = new Set<number>();
  for (const row of graph.documentRows()) {
    const policy = graph.policyOf(row);
    if (policy !== undefined) policies.add(policy);
  }
  return policies;
}

/** Ids that nothing has are left out: a filter of a shared link may name what is gone. */
function nodesOf(graph: MemoryGraph, ids: readonly string[]): Set<number> {
  return new Set(ids.flatMap((id) => graph.nodeOf(id) ?? []));
}

/** These regions and all that lie in them: a province's workload is also that of its cities. */
function regionsWithin(graph: MemoryGraph, ids: readonly string[]): Set<number> {
  const found = nodesOf(graph, ids);
  for (const region of found) for (const part of neighbours(graph, region, 'PART_OF', 'in')) found.add(part);
  return found;
}
