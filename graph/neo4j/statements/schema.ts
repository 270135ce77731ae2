import { type Label, labelNames } from '../../schema/labels.ts';
import { type RelationshipType, relationshipTypeNames } from '../../schema/relationships.ts';
import { type Statement, statement } from './statement.ts';

/**
 * Constraints and indexes, made from the schema. Those of the model: the id of a node is unique by its label, that of a
 * relationship by its type. What `graph/neo4j/statements` asks for by another property has an index.
 */
export const schemaStatements: readonly Statement[] = [
  ...labelNames.map(nodeIds),
  ...relationshipTypeNames.map(relationshipIds),
  unique('SourceDocument', 'id'),
  unique('RemovedDocument', 'id'),
  unique('FormerId', 'id'),
  unique('AtlasStore', 'name'),
  ...range('SourceDocument', 'changed'),
  ...range('SourceDocument', 'policy'),
  ...range('RemovedDocument', 'changed'),
  ...range('FormerId', 'now'),
  ...range('Task', 'kind'),
  statement(
    'resembles_changed',
    'CREATE RANGE INDEX resembles_changed IF NOT EXISTS FOR ()-[r:RESEMBLES]-() ON (r.changed)',
  ),
  statement(
    'assigned_to_basis',
    'CREATE RANGE INDEX assigned_to_basis IF NOT EXISTS FOR ()-[r:ASSIGNED_TO]-() ON (r.basis)',
  ),
  ...labelNames.flatMap((label) => [trigrams(label, 'searchText'), trigrams(label, 'searchLatin')]),
  statement(
    'names_cjk',
    `CREATE FULLTEXT INDEX names_cjk IF NOT EXISTS FOR (n:${labelNames.join('|')}) ON EACH [n.searchText]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  ),
];

export const namesIndex = 'names_cjk';

function nodeIds(label: Label): Statement {
  return unique(label, 'id');
}

function relationshipIds(type: RelationshipType): Statement {
  const name = `${type.toLowerCase()}_id`;
  return statement(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`);
}

function unique(label: string, property: string): Statement {
  const name = `${label.toLowerCase()}_${property}`;
  return statement(name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`);
}

function range(label: string, property: string): Statement[] {
  const name = `${label.toLowerCase()}_${property}`;
  return [statement(name, `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)];
}

function trigrams(label: Label, property: 'searchText' | 'searchLatin'): Statement {
  const name = `${label.toLowerCase()}_${property === 'searchText' ? 'text' : 'latin'}`;
  return statement(name, `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
}

export const listSchema = statement(
  'list-schema',
  `SHOW INDEXES YIELD name
   RETURN name`,
);

export const awaitIndexes = statement('await-indexes', 'CALL db.awaitIndexes(300)');
