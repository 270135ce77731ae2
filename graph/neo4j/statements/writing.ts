import { type Label, labelNames } from '../../schema/labels.ts';
import { type RelationshipType, relationshipTypeNames, relationshipTypes } from '../../schema/relationships.ts';
import { type Statement, statement, statementsFor } from './statement.ts';

/** Everything that a write runs. All of a document's statements stand in one transaction. */

/** Holds every other writer off until the transaction ends. */
export const lockStore = statement(
  'lock-store',
  `MATCH (s:AtlasStore {name: 'atlas'})
   SET s.locked = true
   WITH s
   RETURN s.version AS version, s.mark AS mark`,
);

export const raiseVersion = statement(
  'raise-version',
  `MATCH (s:AtlasStore {name: 'atlas'})
   SET s.formerMarks = CASE WHEN s.mark IS NULL THEN [] ELSE [s.mark] + coalesce(s.formerMarks, [])[..$kept] END,
       s.mark = $mark,
       s.version = $version`,
);

export const mergeNodes = statementsFor(labelNames, (label) =>
  statement(
    `merge-nodes-${label}`,
    `UNWIND $rows AS row
     MERGE (n:${label} {id: row.id})
     SET n = row`,
  ),
);

export const deleteNodes = statementsFor(labelNames, (label) =>
  statement(
    `delete-nodes-${label}`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     DETACH DELETE n`,
  ),
);

/** By type and the labels of both ends, which find the nodes. */
export const mergeRelationships: Readonly<Record<string, Statement>> = Object.fromEntries(
  relationshipTypeNames.flatMap((type) =>
    relationshipTypes[type].from.flatMap((from) =>
      relationshipTypes[type].to.map((to): [string, Statement] => [
        betweenKey(type, from, to),
        statement(
          `merge-relationships-${type}-${from}-${to}`,
          `UNWIND $rows AS row
           MATCH (a:${from} {id: row.from})
           CALL {
             WITH row, a
             MATCH (b:${to} {id: row.to})
             MERGE (a)-[r:${type} {id: row.properties.id}]->(b)
             SET r = row.properties
           }`,
        ),
      ]),
    ),
  ),
);

/** Which of the statements that write relationships a row belongs to. */
export function betweenKey(type: RelationshipType, from: Label | undefined, to: Label | undefined): string {
  return `${from} ${type} ${to}`;
}

export const deleteRelationships = statementsFor(relationshipTypeNames, (type) =>
  statement(
    `delete-relationships-${type}`,
    `UNWIND $ids AS id
     MATCH ()-[r:${type} {id: id}]->()
     DELETE r`,
  ),
);

export const mergeDocuments = statement(
  'merge-documents',
  `UNWIND $rows AS row
   MERGE (d:SourceDocument {id: row.id})
   SET d += row.properties`,
);

export const updateDocuments = statement(
  'update-documents',
  `UNWIND $rows AS row
   MATCH (d:SourceDocument {id: row.id})
   SET d.policy = row.policy, d += row.properties`,
);

export const deleteDocument = statement(
  'delete-document',
  `MATCH (d:SourceDocument {id: $id})
   DETACH DELETE d
   WITH 1 AS done
   MERGE (g:RemovedDocument {id: $id})
   SET g.changed = $version`,
);

export const speakOf = statementsFor(labelNames, (label) =>
  statement(
    `speak-of-${label}`,
    `MATCH (d:SourceDocument {id: $id})
     UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     MERGE (d)-[:SPEAKS_OF]->(n)`,
  ),
);

export const speakNoMoreOf = statement(
  'speak-no-more-of',
  `MATCH (d:SourceDocument {id: $id})-[s:SPEAKS_OF]->(n)
   WHERE n.id IN $ids
   DELETE s`,
);

export const forgetResemblances = statement(
  'forget-resemblances',
  `UNWIND $ids AS id
   MATCH (d:SourceDocument {id: id})
   SET d.changed = $version
   WITH d
   MATCH (d)-[r:RESEMBLES]-(:SourceDocument)
   DELETE r`,
);

export const rememberResemblances = statement(
  'remember-resemblances',
  `UNWIND $rows AS row
   MATCH (a:SourceDocument {id: row.from})
   CALL {
     WITH row, a
     MATCH (b:SourceDocument {id: row.to})
     CREATE (a)-[:RESEMBLES {pairs: row.pairs, changed: $version}]->(b)
   }`,
);

export const forgetFormerIds = statement(
  'forget-former-ids',
  `UNWIND $policies AS policy
   MATCH (f:FormerId {now: policy})
   DELETE f`,
);

export const rememberFormerIds = statement(
  'remember-former-ids',
  `UNWIND $rows AS row
   MERGE (f:FormerId {id: row.id})
   SET f.now = row.now`,
);

export const createStore = statement(
  'create-store',
  `MERGE (s:AtlasStore {name: 'atlas'})
   ON CREATE SET s.model = $model, s.layout = $layout, s.version = 0, s.mark = $mark, s.catalogue = ''`,
);

export const setCatalogue = statement(
  'set-catalogue',
  `MATCH (s:AtlasStore {name: 'atlas'})
   SET s.catalogue = $fingerprint`,
);

/** In batches that commit one by one: see lay-out. */
export const emptyLabel = statementsFor(labelNames, (label) =>
  statement(
    `empty-${label}`,
    `MATCH (n:${label})
     CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`,
  ),
);

export const emptyFormerIds = statement('empty-former-ids', 'MATCH (f:FormerId) DELETE f');
