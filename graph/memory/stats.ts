import { byCodePoint } from '../graph.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import { levels } from '../schema/words.ts';
import type { StatsAnswer } from '../store/answers.ts';
import { assignmentOf } from './discriminator.ts';
import { documents } from './documents.ts';
import { fingerprintOf } from './fingerprint.ts';
import { taskKindOf } from './kinds.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';
import { neighbours } from './walk.ts';

/** The overview: what is held, counted by label, by type and by level. */
export function stats(graph: MemoryGraph, views: Views): StatsAnswer {
  const { adjacency } = graph;
  const nodes = labelNames.map(() => 0);
  const coverage = levels.map((level) => ({ level, held: 0, cited: 0 }));
  let tasks = 0;
  let tasksWithoutUnit = 0;
  for (let node = 0; node < adjacency.nodeBound; node++) {
    const label = labelNames[adjacency.label(node)];
    if (label === undefined) continue;
    nodes[adjacency.label(node)]!++;
    if (label === 'Policy') {
      const { level, presence } = views.node.properties(node);
      const counted = coverage.find((each) => each.level === level);
      if (counted && (presence === 'held' || presence === 'cited')) counted[presence]++;
    }
    if (label === 'Task' && taskKindOf(graph, views, node) === 'task') {
      tasks++;
      if (neighbours(graph, node, 'ASSIGNED_TO', 'out').length === 0) tasksWithoutUnit++;
    }
  }
  const relationships = relationshipTypeNames.map(() => 0);
  let carriedForward = 0;
  for (let r = 0; r < adjacency.relationshipBound; r++) {
    const type = relationshipTypeNames[adjacency.type(r)];
    if (type === undefined) continue;
    relationships[adjacency.type(r)]!++;
    if (type === 'ASSIGNED_TO' && assignmentOf(adjacency.code(r)).basis === 'carried-forward') carriedForward++;
  }
  return {
    documents: documents(graph, views),
    tasks,
    nodes: labelNames.map((label, i) => ({ label, count: nodes[i]! })),
    relationships: relationshipTypeNames.map((type, i) => ({ type, count: relationships[i]! })),
    coverage,
    carriedForward,
    tasksWithoutUnit,
    findings: findingsByRule(graph),
    version: contentVersion(graph),
  };
}

/** The most frequent rule first. */
function findingsByRule(graph: MemoryGraph): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  const add = (rule: string, count: number) => counts.set(rule, (counts.get(rule) ?? 0) + count);
  for (const row of graph.documentRows()) {
    const { info, findings } = graph.row(row);
    for (const [rule, count] of Object.entries(findings)) add(rule, count);
    for (const { rule } of graph.resolver.findings(info.id)) add(rule, 1);
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.rule, b.rule));
}

/** The same for the same readings and catalogue, in whatever order they came. */
function contentVersion(graph: MemoryGraph): string {
  const readings = [...graph.documentRows()].map((row) => graph.row(row).fingerprint).sort(byCodePoint);
  return fingerprintOf([graph.catalogueFingerprint, ...readings]);
}
