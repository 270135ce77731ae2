import {
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type PropertyValues,
  relationshipId,
} from '../../graph/graph.ts';
import { labels } from '../../graph/schema/labels.ts';
import type { Properties } from '../../graph/schema/property.ts';
import { type RelationshipDeclaration, relationshipTypes } from '../../graph/schema/relationships.ts';

/** One thing that is wrong with a graph: where, and what. */
export interface Problem {
  /** Id of the node or relationship. */
  readonly id: string;
  readonly problem: string;
}

/** Everything in which a graph breaks the schema; an empty list means it is sound. */
export function integrityProblems(graph: Graph): readonly Problem[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return [
    ...repeated(graph.nodes.map((node) => node.id)),
    ...repeated(graph.relationships.map((relationship) => relationship.id)),
    ...graph.nodes.flatMap(nodeProblems),
    ...graph.relationships.flatMap((relationship) => relationshipProblems(relationship, nodes)),
  ];
}

function repeated(ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ id, problem: 'the id stands twice' }] : [];
  });
}

function nodeProblems({ id, label, properties }: GraphNode): Problem[] {
  const problems = propertyProblems(labels[label].properties, properties);
  if (properties.name === undefined) problems.push('has no name');
  if (id.includes(':@')) problems.push('the id still holds a reference instead of a policy');
  return problems.map((problem) => ({ id, problem }));
}

function relationshipProblems(r: GraphRelationship, nodes: ReadonlyMap<string, GraphNode>): Problem[] {
  const declared: RelationshipDeclaration = relationshipTypes[r.type];
  const problems = propertyProblems(declared.properties, r.properties);
  for (const side of ['from', 'to'] as const) {
    const label = nodes.get(r[side])?.label;
    if (label === undefined) problems.push(`${side} does not exist: ${r[side]}`);
    else if (!declared[side].includes(label)) problems.push(`${side} is a ${label}`);
  }
  for (const name of declared.discriminator) {
    if (r.properties[name] === undefined) problems.push(`lacks ${name}, which tells it from others`);
  }
  if (r.id !== relationshipId(r.type, r.from, r.to, r.properties)) problems.push('the id does not fit');
  if (r.source === 'text' && r.evidence.length === 0) problems.push('is said to stand in a text, but has no evidence');
  if (r.source !== 'text' && r.evidence.length > 0) problems.push(`has evidence, but comes from ${r.source}`);
  if (r.source !== 'text' && r.sourceDetail === undefined)
    problems.push(`does not say where in ${r.source} it is from`);
  return problems.map((problem) => ({ id: r.id, problem }));
}

function propertyProblems(declared: Properties, properties: PropertyValues): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const checked = declared[name]?.value.safeParse(value);
    if (checked === undefined) return [`property ${name} is not declared`];
    return checked.success ? [] : [`property ${name}: ${checked.error.issues[0]!.message}`];
  });
}
