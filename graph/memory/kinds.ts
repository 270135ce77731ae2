import { type DepartmentKind, departmentKinds, type TaskKind, taskKinds } from '../schema/words.ts';
import { nothing } from './adjacency.ts';
import { kindAt } from './contributed-kinds.ts';
import { absent } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';

/** Of a task as it is merged. */
export function taskKindOf(graph: MemoryGraph, views: Views, task: number): TaskKind {
  return kindIn(graph, views, task, taskKinds) ?? 'task';
}

/** Of a department as it is merged. */
export function departmentKindOf(graph: MemoryGraph, views: Views, department: number): DepartmentKind {
  return kindIn(graph, views, department, departmentKinds) ?? 'department';
}

/** Where all contributors say the same, that is what merging gives. */
function kindIn<Kind extends string>(graph: MemoryGraph, views: Views, node: number, kinds: readonly Kind[]) {
  const { nodeClaims } = graph;
  const first = nodeClaims.first(node);
  const place = kindAt(graph, nodeClaims.row(first), nodeClaims.local(first));
  for (let claim = nodeClaims.next(first); claim !== nothing; claim = nodeClaims.next(claim)) {
    if (kindAt(graph, nodeClaims.row(claim), nodeClaims.local(claim)) !== place) {
      return views.node.properties(node).kind as Kind | undefined;
    }
  }
  return place === absent ? undefined : kinds[place];
}
