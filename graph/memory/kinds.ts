import type { Label } from '../schema/labels.ts';
import { labelNames } from '../schema/labels.ts';
import {
  type DepartmentKind,
  departmentKinds,
  type Presence,
  presences,
  type TaskKind,
  taskKinds,
} from '../schema/words.ts';
import { nothing } from './adjacency.ts';
import type { Place } from './claims.ts';
import { absent } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';

/** The one word of a node's properties that counting and merging need without fetching them: see NodeColumns.kinds. */
const kindProperties: Readonly<Partial<Record<Label, { readonly name: string; readonly words: readonly string[] }>>> = {
  Task: { name: 'kind', words: taskKinds },
  Department: { name: 'kind', words: departmentKinds },
  Policy: { name: 'presence', words: presences },
};

/** Which of its label's kinds a contributed node is, by the place among them; `absent` where it does not say. */
export function kindPlace(label: Label, properties: Readonly<Record<string, unknown>>): number {
  const property = kindProperties[label];
  const place = property?.words.indexOf(properties[property.name] as string) ?? -1;
  return place < 0 ? absent : place;
}

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

/** How well a contributor knows the node: what `contributedNode` says of it, without its properties. */
export function standingOf(graph: MemoryGraph, { row, local }: Place): Presence {
  const kind = labelNames[graph.row(row).nodes.labels[local]!] === 'Policy' ? kindAt(graph, row, local) : absent;
  return presences[kind] ?? (graph.isCatalogue(row) ? 'catalogue' : 'held');
}

function kindAt({ row }: MemoryGraph, index: number, local: number): number {
  return row(index).nodes.kinds[local]!;
}
