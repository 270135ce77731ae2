import { lightNode } from './projections.ts';
import { statement } from './statement.ts';

/** What is asked of the documents themselves, and of the store as a whole. */

export const storeState = statement(
  'store-state',
  `OPTIONAL MATCH (s:AtlasStore {name: 'atlas'})
   RETURN s.model AS model, s.layout AS layout, s.version AS version, s.catalogue AS catalogue`,
);

/**
 * What was last written, and whether it follows on the write with a given mark: of two databases that were written
 * equally often only one does.
 */
export const lastWrite = statement(
  'last-write',
  `OPTIONAL MATCH (s:AtlasStore {name: 'atlas'})
   RETURN s.version AS version, s.mark AS mark,
          CASE WHEN s.mark = $mark THEN true ELSE $mark IN coalesce(s.formerMarks, []) END AS follows`,
);

export const changedSince = statement(
  'changed-since',
  `MATCH (d:SourceDocument)
   WHERE d.changed > $version
   RETURN d.id AS id
   ORDER BY d.id`,
);

/** Rows as this version of the program lays them out; of the others the readings, to make them from. */
export const rowsOf = statement(
  'rows-of',
  `UNWIND $ids AS id
   MATCH (d:SourceDocument {id: id})
   WITH d, coalesce(d.rowLayout, 0) = $rowLayout AS isOurs
   RETURN d.id AS id, CASE WHEN isOurs THEN d.row END AS row, CASE WHEN NOT isOurs THEN d.reading END AS reading`,
);

/** Readings that are no younger than a version of the store. */
export const readingsOf = statement(
  'readings-of',
  `UNWIND $ids AS id
   MATCH (d:SourceDocument {id: id})
   WHERE d.changed <= $version
   RETURN d.id AS id, d.reading AS reading`,
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
