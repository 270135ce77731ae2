import type { Label } from '../schema/labels.ts';
import { labelNames } from '../schema/labels.ts';
import { departmentKinds, type Presence, presences, taskKinds } from '../schema/words.ts';
import type { Place } from './claims.ts';
import { absent } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';

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

/** How well a contributor knows the node: what `contributedNode` says of it, without its properties. */
export function standingOf(graph: MemoryGraph, { row, local }: Place): Presence {
  const kind = labelNames[graph.row(row).nodes.labels[local]!] === 'Policy' ? kindAt(graph, row, local) : absent;
  return presences[kind] ?? (graph.isCatalogue(row) ? 'catalogue' : 'held');
}

/** The kind that a row says of its node, as `kindPlace` gave it. */
export function kindAt({ row }: MemoryGraph, index: number, local: number): number {
  return row(index).nodes.kinds[local]!;
}
