import { byCodePoint, type Graph } from '../graph.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { Ask } from './connection.ts';
import { everyNode, everyRelationship } from './statements/nodes.ts';
import { readNode, readWhole, type StoredProperties } from './stored-graph.ts';

/** The whole graph, ordered by id: what `assemble` makes of the same documents. */
export async function exportGraph(ask: Ask): Promise<Graph> {
  const nodes = [];
  for (const label of labelNames) {
    for (const { node } of await ask<{ node: StoredProperties }>(everyNode[label])) nodes.push(readNode(label, node));
  }
  const relationships = [];
  for (const type of relationshipTypeNames) {
    const rows = await ask<{ relationship: StoredProperties; from: string; to: string }>(everyRelationship[type]);
    for (const { relationship, from, to } of rows) relationships.push(readWhole(type, from, to, relationship));
  }
  const byId = <T extends { readonly id: string }>(a: T, b: T) => byCodePoint(a.id, b.id);
  return { nodes: nodes.sort(byId), relationships: relationships.sort(byId) };
}
