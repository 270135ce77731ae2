import type { Asked } from '../../../graph/api/client.ts';
import type { ContextAnswer } from '../../../graph/store/answers/groups.ts';
import type { NodeSummary, RelationshipSummary } from '../../../graph/store/answers.ts';
import { limits } from '../../../graph/store/limits.ts';
import type { GraphData } from '../../view-model/data.ts';

/** What is known beside the picture: the documents of its tasks, their regions, their themes. */
export interface Further {
  readonly nodes: ReadonlyMap<string, NodeSummary>;
  readonly relationships: ReadonlyMap<string, RelationshipSummary>;
}

export function furtherOf(answers: readonly ContextAnswer[]): Further {
  const nodes = new Map<string, NodeSummary>();
  const relationships = new Map<string, RelationshipSummary>();
  for (const answer of answers) {
    for (const node of answer.nodes) nodes.set(node.id, node);
    for (const line of answer.relationships) relationships.set(line.id, line);
  }
  return { nodes, relationships };
}

/** The questions that bring it, with the themes of tasks where they are wanted. */
export const contextPortions = (data: GraphData, themes: boolean): Asked<'context'>[] =>
  [false, ...(themes ? [true] : [])].flatMap((withThemes) =>
    inPortions(data, withThemes).map((ids) => ({ ids, themes: withThemes })),
  );

const asking = new Set(['Policy', 'Task', 'Department', 'Institution']);

/** By what they came with, so that what comes later does not ask again for what stood. */
function inPortions({ nodes, arrival }: GraphData, tasksOnly: boolean): string[][] {
  const portions = new Map<number, string[][]>();
  for (const { id, label } of nodes.values()) {
    if (tasksOnly ? label !== 'Task' : !asking.has(label)) continue;
    const own = portions.get(arrival.get(id) ?? 0) ?? [[]];
    portions.set(arrival.get(id) ?? 0, own);
    if (own.at(-1)!.length === limits.page) own.push([]);
    own.at(-1)!.push(id);
  }
  return [...portions.values()].flat();
}
