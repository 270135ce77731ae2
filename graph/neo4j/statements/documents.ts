import { lightNode } from './projections.ts';
import { statement } from './statement.ts';

/** What is asked of the documents themselves, and of the store as a whole. */

export const storeState = statement(
  'store-state',
  `OPTIONAL MATCH (s:AtlasStore {name: 'atlas'})
   RETURN s.model AS model, s.layout AS layout, s.version AS version, s.catalogue AS catalogue`,
);

export const changedSince = statement(
  'changed-since',
  `MATCH (d:SourceDocument)
   WHERE d.changed > $version
   RETURN d.id AS id
   ORDER BY d.id`,
);

export const readingsOf = statement(
  'readings-of',
  `UNWIND $ids AS id
   MATCH (d:SourceDocument {id: id})
   RETURN d.id AS id, d.reading AS reading, CASE d.rowLayout WHEN $rowLayout THEN d.row END AS row`,
);

export const removedSince = statement(
  'removed-since',
  `MATCH (g:RemovedDocument)
   WHERE g.changed > $version AND NOT EXISTS { MATCH (:SourceDocument {id: g.id}) }
   RETURN g.id AS id
   ORDER BY g.id`,
);

export const resemblancesSince = statement(
  'resemblances-since',
  `MATCH (:SourceDocument)-[r:RESEMBLES]->(:SourceDocument)
   WHERE r.changed > $version
   RETURN r.pairs AS pairs`,
);

export const everHeldOf = statement(
  'ever-held',
  `UNWIND $ids AS id
   OPTIONAL MATCH (d:SourceDocument {id: id})
   OPTIONAL MATCH (g:RemovedDocument {id: id})
   WITH id, d, g
   WHERE d IS NOT NULL OR g IS NOT NULL
   RETURN id`,
);

export const allDocuments = statement(
  'all-documents',
  `MATCH (d:SourceDocument)
   OPTIONAL MATCH (p:Policy {id: d.policy})
   RETURN d {.id, .file, .format, .title, .length, .reader, .tasks, .assignments, .targets, .citations, .findings, .fingerprint, .rules} AS document,
          ${lightNode('p', ['Policy'])} AS policy
   ORDER BY d.file, d.id`,
);

/** A document by its own id, else the first of those that are a policy. */
export const oneDocument = statement(
  'one-document',
  `MATCH (d:SourceDocument {id: $id})
   OPTIONAL MATCH (p:Policy {id: d.policy})
   RETURN d {.id, .file, .format, .title, .length, .reader, .reading, .policyIds, .doubts} AS document,
          ${lightNode('p', ['Policy'])} AS policy`,
);

export const documentOfPolicy = statement(
  'document-of-policy',
  `MATCH (d:SourceDocument {policy: $policy})
   RETURN d.id AS id
   ORDER BY d.id
   LIMIT 1`,
);

/** Every node, ours or not: the count is kept by the server. */
export const countNodes = statement('count-nodes', 'MATCH (n) RETURN count(n) AS count');
