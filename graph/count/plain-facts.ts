import type { PropertyValues } from '../graph.ts';
import { labels } from '../schema/labels.ts';
import type { Properties } from '../schema/property.ts';
import type { RelationshipType } from '../schema/relationships.ts';
import type { Basis, DepartmentKind, DrawMode, Role, TaskKind } from '../schema/words.ts';
import type { NodeSummary, RelationshipSummary } from '../store/answers.ts';
import type { Facts, Link } from './facts.ts';
import { at } from './tally.ts';

interface Linked {
  readonly relationship: string;
  readonly type: RelationshipType;
  readonly node: string;
}

/**
 * Facts from nodes and relationships as values: all that a question can reach, at least. Relationships of which one end
 * is not among the nodes are left out.
 * @param nodes with their heavy properties where a question looks into texts
 * @param currentId the id that took a former one's place
 */
export function plainFacts(
  nodes: Iterable<NodeSummary>,
  relationships: Iterable<RelationshipSummary>,
  currentId: (id: string) => string | undefined = () => undefined,
): Facts<string> {
  const byId = new Map<string, NodeSummary>();
  const summaries = new Map<string, NodeSummary>();
  for (const node of nodes) {
    byId.set(node.id, node);
    summaries.set(node.id, { ...node, properties: light(node) });
  }
  const links = new Map<string, RelationshipSummary>();
  const out = new Map<string, Linked[]>();
  const into = new Map<string, Linked[]>();
  for (const relationship of relationships) {
    const { id, type, from, to } = relationship;
    if (links.has(id) || !byId.has(from) || !byId.has(to)) continue;
    links.set(id, relationship);
    at(out, from, () => []).push({ relationship: id, type, node: to });
    at(into, to, () => []).push({ relationship: id, type, node: from });
  }
  const along = (node: string, type: RelationshipType, direction: 'out' | 'in'): Link<string>[] =>
    ((direction === 'out' ? out : into).get(node) ?? []).filter((link) => link.type === type);
  const properties = (id: string): PropertyValues => byId.get(id)!.properties;
  const policies = () => [...byId.values()].filter(({ label }) => label === 'Policy').map(({ id }) => id);
  return {
    nodeOf(id) {
      if (byId.has(id)) return id;
      const current = currentId(id);
      return current !== undefined && byId.has(current) ? current : undefined;
    },
    id: (node) => node,
    label: (node) => byId.get(node)!.label,
    summary: (node) => summaries.get(node)!,
    whole: (node) => byId.get(node)!,
    policies,
    heldPolicies: () => policies().filter((id) => properties(id).presence === 'held'),
    links: along,
    relationship: (id) => links.get(id)!,
    taskKind: (task) => (properties(task).kind as TaskKind | undefined) ?? 'task',
    departmentKind: (department) => (properties(department).kind as DepartmentKind | undefined) ?? 'department',
    assignments: (task) =>
      along(task, 'ASSIGNED_TO', 'out').map(({ relationship, node }) => {
        const said = links.get(relationship)!.properties;
        return {
          relationship,
          department: node,
          role: said.role as Role,
          basis: said.basis as Basis,
          first: said.order === 1,
          openEnded: said.openEnded === true,
        };
      }),
    themes: (task) =>
      along(task, 'ADDRESSES', 'out').map(({ relationship, node }) => ({
        relationship,
        theme: node,
        primary: links.get(relationship)!.properties.rank === 'primary',
      })),
    drawsOn: (node) =>
      along(node, 'DRAWS_ON', 'out').map(({ relationship, node: model }) => ({
        relationship,
        model,
        mode: links.get(relationship)!.properties.mode as DrawMode,
      })),
  };
}

function light({ label, properties }: NodeSummary): PropertyValues {
  const declared = labels[label].properties as Properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !declared[name]?.heavy));
}
