import { standsIn } from '../../memory/search.ts';
import { type Label, labelNames } from '../../schema/labels.ts';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../schema/relationships.ts';
import { lightNode, lightRelationship } from './projections.ts';
import { type Statement, statement, statementsFor } from './statement.ts';

/** Nodes, relationships and what hangs on a node. */

export type Direction = 'out' | 'in';

/** A type of relationship in one direction, as a label has it by the schema. */
export interface Way {
  readonly type: RelationshipType;
  readonly direction: Direction;
}

/** By type as the schema lists them, those that leave before those that reach. */
export function waysOf(label: Label): readonly Way[] {
  return relationshipTypeNames.flatMap((type): Way[] => {
    const { from, to }: { from: readonly Label[]; to: readonly Label[] } = relationshipTypes[type];
    return [
      ...(from.includes(label) ? [{ type, direction: 'out' } as const] : []),
      ...(to.includes(label) ? [{ type, direction: 'in' } as const] : []),
    ];
  });
}

const arrow = ({ type, direction }: Way, variable = '') =>
  direction === 'out' ? `-[${variable}:${type}]->` : `<-[${variable}:${type}]-`;

/** How many relationships of each way: the server keeps these numbers. In the order of `waysOf`. */
const counts = (label: Label) =>
  `[${waysOf(label)
    .map((way) => `COUNT { (n)${arrow(way)}() }`)
    .join(', ')}]`;

export const oneNode = statementsFor(labelNames, (label) =>
  statement(
    `one-node-${label}`,
    `MATCH (n:${label} {id: $id})
     RETURN properties(n) AS node,
            ${counts(label)} AS counts,
            [(d:SourceDocument)-[:SPEAKS_OF]->(n) | d {.id, .file, .format, .title, .length, .reader}] AS documents`,
  ),
);

export const degrees = statementsFor(labelNames, (label) =>
  statement(
    `degrees-${label}`,
    `MATCH (n:${label} {id: $id})
     RETURN ${lightNode('n', [label])} AS node, ${counts(label)} AS counts`,
  ),
);

export const summaries = statementsFor(labelNames, (label) =>
  statement(
    `summaries-${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     RETURN ${lightNode('n', [label])} AS node`,
  ),
);

export const namesOf = statementsFor(labelNames, (label) =>
  statement(
    `names-${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     RETURN n.id AS id, n.name AS name`,
  ),
);

export const nowCalled = statement(
  'now-called',
  `UNWIND $ids AS id
   MATCH (f:FormerId {id: id})
   RETURN f.id AS id, f.now AS now`,
);

const otherEnd = ({ type, direction }: Way): readonly Label[] =>
  direction === 'out' ? relationshipTypes[type].to : relationshipTypes[type].from;

export const wayKey = (label: Label, { type, direction }: Way) => `${label} ${direction} ${type}`;

const forWays = (make: (label: Label, way: Way) => Statement): Readonly<Record<string, Statement>> =>
  Object.fromEntries(
    labelNames.flatMap((label) => waysOf(label).map((way) => [wayKey(label, way), make(label, way)] as const)),
  );

/**
 * A page of the relationships of one way at a node, by the other node's name and id. Of many other nodes only the first
 * can be on it, `most` of them (those that are skipped, and the page): an id of a relationship is read of these alone.
 */
export const neighbours = forWays((label, way) =>
  statement(
    `neighbours-${label}-${way.direction}-${way.type}`,
    `MATCH (n:${label} {id: $id})${arrow(way, 'r')}(m)
     WITH m, collect(r) AS own
     WITH m, own, coalesce(m.orderName, m.name, '') AS name, coalesce(m.orderId, m.id) AS place
     ORDER BY name, place
     LIMIT $most
     UNWIND own AS r
     WITH r, m, name, place
     ORDER BY name, place, r.id
     SKIP $skip LIMIT $limit
     RETURN ${lightRelationship('r', [way.type])} AS relationship, ${lightNode('m', otherEnd(way))} AS other`,
  ),
);

/** From many nodes at once, ids alone: one step of a search for paths. */
export const steps = forWays((label, way) =>
  statement(
    `step-${label}-${way.direction}-${way.type}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})${arrow(way, 'r')}(m)
     RETURN id AS near, collect([r.id, m.id]) AS found`,
  ),
);

export const oneRelationship = statementsFor(relationshipTypeNames, (type) =>
  statement(
    `one-relationship-${type}`,
    `MATCH (a)-[r:${type} {id: $id}]->(b)
     RETURN properties(r) AS relationship,
            ${lightNode('a', relationshipTypes[type].from)} AS from,
            ${lightNode('b', relationshipTypes[type].to)} AS to`,
  ),
);

/** Everything, for the graph file. */
export const everyNode = statementsFor(labelNames, (label) =>
  statement(`every-${label}`, `MATCH (n:${label}) RETURN properties(n) AS node`),
);

export const everyRelationship = statementsFor(relationshipTypeNames, (type) =>
  statement(
    `every-${type}`,
    `MATCH (a)-[r:${type}]->(b)
     RETURN properties(r) AS relationship, a.id AS from, b.id AS to`,
  ),
);

/** Names of the nodes that a node stands in. */
export const standing = statementsFor(Object.keys(standsIn) as (keyof typeof standsIn)[], (label) =>
  statement(
    `standing-${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})${arrow(standsIn[label])}(m)
     RETURN id, collect(coalesce(m.name, '')) AS names`,
  ),
);
