import { labelNames } from '../../schema/labels.ts';
import { relationshipTypeNames } from '../../schema/relationships.ts';
import { statement, statementsFor } from './statement.ts';

/** What statistics count. How many nodes of a label and relationships of a type there are the server knows. */

export const countOf = statementsFor(labelNames, (label) =>
  statement(`count-${label}`, `MATCH (n:${label}) RETURN count(n) AS count`),
);

export const countOfType = statementsFor(relationshipTypeNames, (type) =>
  statement(`count-${type}`, `MATCH ()-[r:${type}]->() RETURN count(r) AS count`),
);

export const coverage = statement(
  'coverage',
  `MATCH (p:Policy)
   RETURN p.level AS level, p.presence AS presence, count(p) AS count`,
);

export const tasksWithoutUnit = statement(
  'tasks-without-unit',
  `MATCH (t:Task)
   RETURN coalesce(t.kind, 'task') AS kind, count(t) AS tasks,
          sum(CASE WHEN COUNT { (t)-[:ASSIGNED_TO]->() } = 0 THEN 1 ELSE 0 END) AS withoutUnit`,
);

export const carriedForward = statement(
  'carried-forward',
  `MATCH ()-[r:ASSIGNED_TO]->()
   WHERE r.basis = 'carried-forward'
   RETURN count(r) AS count`,
);
