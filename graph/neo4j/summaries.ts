import { idsByLabel } from '../schema/label-of-id.ts';
import type { NodeSummary } from '../store/answers.ts';
import type { Ask } from './connection.ts';
import { summaries } from './statements/nodes.ts';
import { readNode, type StoredProperties } from './stored-graph.ts';

/** Many nodes, each label's by one statement. */
export async function summariesOf(ask: Ask, ids: Iterable<string>): Promise<Map<string, NodeSummary>> {
  const asked = [...idsByLabel(ids)].map(async ([label, some]) => {
    const rows = await ask<{ node: StoredProperties }>(summaries[label], { ids: some });
    return rows.map(({ node }) => readNode(label, node));
  });
  return new Map((await Promise.all(asked)).flat().map((node) => [node.id, node]));
}
