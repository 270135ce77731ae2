import { type Label, labelNames } from '../../schema/labels.ts';
import { relationshipTypeNames } from '../../schema/relationships.ts';
import { type Statement, statement } from './statement.ts';

/** What an index is of, by the words with which the server lists it. */
interface IndexShape {
  readonly kind: 'RANGE' | 'TEXT' | 'FULLTEXT';
  /** Labels or types. */
  readonly of: readonly string[];
  readonly property: string;
  readonly isUnique: boolean;
  /** Of a full text alone. */
  readonly analyzer: string | null;
}

/** Makes the constraint or index that bears its name. */
export interface SchemaStatement extends Statement, IndexShape {}

/**
 * Constraints and indexes, made from the schema. Those of the model: the id of a node is unique by its label, that of a
 * relationship by its type. What `graph/neo4j/statements` asks for by another property has an index.
 */
export const schemaStatements: readonly SchemaStatement[] = [
  ...labelNames.map((label) => uniqueNode(label, 'id')),
  ...relationshipTypeNames.map((type) => uniqueRelationship(type, 'id')),
  uniqueNode('SourceDocument', 'id'),
  uniqueNode('RemovedDocument', 'id'),
  uniqueNode('FormerId', 'id'),
  uniqueNode('AtlasStore', 'name'),
  rangeOfNodes('SourceDocument', 'changed'),
  rangeOfNodes('SourceDocument', 'policy'),
  rangeOfNodes('RemovedDocument', 'changed'),
  rangeOfNodes('FormerId', 'now'),
  rangeOfNodes('Task', 'kind'),
  rangeOfRelationships('RESEMBLES', 'changed'),
  rangeOfRelationships('ASSIGNED_TO', 'basis'),
  ...labelNames.flatMap((label) => [trigrams(label, 'searchText'), trigrams(label, 'searchLatin')]),
  {
    ...statement(
      'names_cjk',
      `CREATE FULLTEXT INDEX names_cjk IF NOT EXISTS FOR (n:${labelNames.join('|')}) ON EACH [n.searchText]
       OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
    ),
    kind: 'FULLTEXT',
    of: labelNames,
    property: 'searchText',
    isUnique: false,
    analyzer: 'cjk',
  },
];

function uniqueNode(label: string, property: string): SchemaStatement {
  const name = nameOf(label, property);
  return {
    ...statement(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`),
    kind: 'RANGE',
    of: [label],
    property,
    isUnique: true,
    analyzer: null,
  };
}

function uniqueRelationship(type: string, property: string): SchemaStatement {
  const name = nameOf(type, property);
  return {
    ...statement(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.${property} IS UNIQUE`),
    kind: 'RANGE',
    of: [type],
    property,
    isUnique: true,
    analyzer: null,
  };
}

function rangeOfNodes(label: string, property: string): SchemaStatement {
  const name = nameOf(label, property);
  return {
    ...statement(name, `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
    kind: 'RANGE',
    of: [label],
    property,
    isUnique: false,
    analyzer: null,
  };
}

function rangeOfRelationships(type: string, property: string): SchemaStatement {
  const name = nameOf(type, property);
  return {
    ...statement(name, `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`),
    kind: 'RANGE',
    of: [type],
    property,
    isUnique: false,
    analyzer: null,
  };
}

function trigrams(label: Label, property: 'searchText' | 'searchLatin'): SchemaStatement {
  const name = nameOf(label, property === 'searchText' ? 'text' : 'latin');
  return {
    ...statement(name, `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
    kind: 'TEXT',
    of: [label],
    property,
    isUnique: false,
    analyzer: null,
  };
}

function nameOf(of: string, property: string): string {
  return `${of.toLowerCase()}_${property}`;
}

/** An index as `listSchema` lists it. */
export interface ListedIndex extends IndexShape {
  readonly name: string;
  /** Filled, and used in answers. */
  readonly isOnline: boolean;
}

/** A constraint counts as the index that it rests on. */
export const listSchema = statement(
  'list-schema',
  `SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties, options, owningConstraint
   RETURN name, state = 'ONLINE' AS isOnline, type AS kind, labelsOrTypes AS of, properties[0] AS property,
          owningConstraint IS NOT NULL AS isUnique, options.indexConfig.\`fulltext.analyzer\` AS analyzer`,
);

/** Whether an index is the one that a statement makes. */
export function isMadeBy(made: SchemaStatement, { kind, of, property, isUnique, analyzer }: ListedIndex): boolean {
  return (
    made.kind === kind &&
    made.property === property &&
    made.isUnique === isUnique &&
    made.analyzer === analyzer &&
    // An index that looks labels up has none of its own.
    [...made.of].sort().join() === [...(of ?? [])].sort().join()
  );
}

export const awaitIndexes = statement('await-indexes', 'CALL db.awaitIndexes(300)');
