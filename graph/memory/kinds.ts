import { type DepartmentKind, departmentKinds, type TaskKind, taskKinds } from '../schema/words.ts';
import { absent } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';

/** Kinds of tasks and departments without parsing the properties of those that only one document speaks of. */

export function taskKindOf(graph: MemoryGraph, views: Views, task: number): TaskKind {
  return kindIn(graph, views, task, taskKinds) ?? 'task';
}

export function departmentKindOf(graph: MemoryGraph, views: Views, department: number): DepartmentKind {
  return kindIn(graph, views, department, departmentKinds) ?? 'department';
}

function kindIn<Kind extends string>(graph: MemoryGraph, views: Views, node: number, kinds: readonly Kind[]) {
  const { nodeClaims } = graph;
  if (!nodeClaims.isSingle(node)) return views.node.properties(node).kind as Kind | undefined;
  const claim = nodeClaims.first(node);
  const place = graph.row(nodeClaims.row(claim)).nodes.kinds[nodeClaims.local(claim)]!;
  return place === absent ? undefined : kinds[place];
}
