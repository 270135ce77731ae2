import type { Facts, Link } from '../../graph/count/facts.ts';
import { at } from '../../graph/count/tally.ts';
import type { Graph, GraphRelationship, PropertyValues } from '../../graph/graph.ts';
import { labels } from '../../graph/schema/labels.ts';
import type { Properties } from '../../graph/schema/property.ts';
import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { Basis, CitationForm, DepartmentKind, DrawMode, Role, TaskKind } from '../../graph/schema/words.ts';
import type { NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';

/** Facts from an exported graph, each looked up as plainly as can be: what counting over columns is held against. */
export function plainFacts({ nodes, relationships: told }: Graph): Facts<string> {
  const relationships = told.map(summaryOf);
  const byId = new Map<string, NodeSummary>();
  const summaries = new Map<string, NodeSummary>();
  for (const node of nodes) {
    byId.set(node.id, node);
    summaries.set(node.id, { ...node, properties: light(node) });
  }
  const links = new Map<string, RelationshipSummary>();
  const out = new Map<string, Link<string>[]>();
  const into = new Map<string, Link<string>[]>();
  for (const relationship of relationships) {
    const { id, type, from, to } = relationship;
    links.set(id, relationship);
    at(out, `${type} ${from}`, () => []).push({ relationship: id, node: to });
    at(into, `${type} ${to}`, () => []).push({ relationship: id, node: from });
  }
  const along = (node: string, type: RelationshipType, direction: 'out' | 'in'): readonly Link<string>[] =>
    (direction === 'out' ? out : into).get(`${type} ${node}`) ?? [];
  const properties = (id: string): PropertyValues => byId.get(id)!.properties;
  const assignments = (task: string) =>
    along(task, 'ASSIGNED_TO', 'out').map(({ relationship }) => links.get(relationship)!);
  /** What makes a citation, and the policies at both ends. */
  const citations = relationships
    .filter(({ type }) => type === 'CITES')
    .flatMap(({ id, from, to }) =>
      (byId.get(from)!.label === 'Policy' ? [from] : along(from, 'HAS_TASK', 'in').map(({ node }) => node))
        .filter((citing) => citing !== to)
        .map((citing) => ({ relationship: id, by: from, citing, cited: to })),
    );
  const policies = () => [...byId.values()].filter(({ label }) => label === 'Policy').map(({ id }) => id);
  return {
    nodeOf: (id) => (byId.has(id) ? id : undefined),
    id: (node) => node,
    label: (node) => byId.get(node)!.label,
    summary: (node) => summaries.get(node)!,
    whole: (node) => byId.get(node)!,
    policies,
    heldPolicies: () => policies().filter((id) => properties(id).presence === 'held'),
    citationsFrom: (policy) => citations.filter(({ citing }) => citing === policy),
    citationsTo: (policy) => citations.filter(({ cited }) => cited === policy),
    links: along,
    relationship: (id) => links.get(id)!,
    tasks: (policy) => [...new Set(along(policy, 'HAS_TASK', 'out').map(({ node }) => node))],
    tasksNaming: (department) => along(department, 'ASSIGNED_TO', 'in').map(({ node }) => node),
    isWithoutUnit: (task) => assignments(task).length === 0,
    openEnded: (task) =>
      assignments(task).flatMap(({ properties }) => (properties.openEnded === true ? [properties.basis as Basis] : [])),
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
          first: said.order === 1 && said.basis === 'stated',
          openEnded: said.openEnded === true,
        };
      }),
    themes: (task) =>
      along(task, 'ADDRESSES', 'out').map(({ relationship, node }) => ({
        relationship,
        theme: node,
        primary: links.get(relationship)!.properties.rank === 'primary',
      })),
    citationForm: (citation) => (links.get(citation)!.properties.form as CitationForm | undefined) ?? 'number',
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

function summaryOf({ evidence, sourceDetail, ...rest }: GraphRelationship): RelationshipSummary {
  const confidences = evidence.map(({ confidence }) => confidence);
  return { ...rest, ...(confidences.length > 0 ? { confidence: Math.min(...confidences) } : {}) };
}
