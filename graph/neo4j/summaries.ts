import { groupBy } from '../group-by.ts';
import { idsByLabel } from '../schema/label-of-id.ts';
import type { NodeSummary, RelationshipSummary } from '../store/answers.ts';
import { typeOfId } from './changes.ts';
import type { Ask } from './connection.ts';
import { relationshipSummaries, summaries } from './statements/nodes.ts';
import { readNode, readRelationship, type StoredProperties } from './stored-graph.ts';

/** Many nodes, each label's by one statement. */
export async function summariesOf(ask: Ask, ids: Iterable<string>): Promise<Map<string, NodeSummary>> {
  const asked = [...idsByLabel(ids)].map(async ([label, some]) => {
    const rows = await ask<{ node: StoredProperties }>(summaries[label], { ids: some });
    return rows.map(({ node }) => readNode(label, node));
  });
  return new Map((await Promise.all(asked)).flat().map((node) => [node.id, node]));
}

/** Many relationships, each type's by one statement. */
export async function relationshipSummariesOf(
  ask: Ask,
  ids: Iterable<string>,
): Promise<Map<string, RelationshipSummary>> {
  const byType = groupBy(ids, typeOfId);
  const asked = [...byType].map(async ([type, some]) => {
    const rows = await ask<{ relationship: StoredProperties; from: string; to: string }>(relationshipSummaries[type], {
      ids: some,
    });
    return rows.map(({ relationship, from, to }) => readRelationship(type, from, to, relationship));
  });
  return new Map((await Promise.all(asked)).flat().map((r) => [r.id, r]));
}
