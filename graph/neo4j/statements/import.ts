import { type Label, labelNames, labels } from '../../schema/labels.ts';
import type { Properties } from '../../schema/property.ts';
import { type Statement, statement } from './statement.ts';

/** What completes a database that neo4j-admin import has filled: its files cannot say that a list is empty. */

export const isIncomplete = statement(
  'is-incomplete',
  `MATCH (s:AtlasStore {name: 'atlas'})
   RETURN s.incomplete AS incomplete`,
);

const listsOf = (label: Label) =>
  Object.entries(labels[label].properties as Properties).flatMap(([name, { merge }]) =>
    merge === 'union' ? name : [],
  );

/** In batches that commit one by one; run again they do what is left. */
export const fillEmptyLists: readonly Statement[] = labelNames.flatMap((label) =>
  listsOf(label).map((name) =>
    statement(
      `fill-empty-${label}-${name}`,
      `MATCH (n:${label})
       WHERE '${name}' IN n.emptyLists
       CALL { WITH n SET n.${name} = [], n.emptyLists = [each IN n.emptyLists WHERE each <> '${name}'] } IN TRANSACTIONS OF 5000 ROWS`,
    ),
  ),
);

export const forgetEmptyLists: readonly Statement[] = labelNames
  .filter((label) => listsOf(label).length > 0)
  .map((label) =>
    statement(
      `forget-empty-lists-${label}`,
      `MATCH (n:${label})
       WHERE n.emptyLists IS NOT NULL
       CALL { WITH n REMOVE n.emptyLists } IN TRANSACTIONS OF 5000 ROWS`,
    ),
  );

export const setComplete = statement(
  'set-complete',
  `MATCH (s:AtlasStore {name: 'atlas'})
   REMOVE s.incomplete`,
);
