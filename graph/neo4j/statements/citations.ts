import { lightRelationship } from './projections.ts';
import { statement } from './statement.ts';

/** Citations between policies; those that a task makes belong to its policy. */

export const policyOfTask = statement(
  'policy-of-task',
  `MATCH (:Task {id: $id})<-[:HAS_TASK]-(p:Policy)
   RETURN p.id AS id
   ORDER BY p.id
   LIMIT 1`,
);

const found = `p.id AS citing, u.id AS unit, ${lightRelationship('r', ['CITES'])} AS relationship, q.id AS cited`;

export const citationsFrom = statement(
  'citations-from',
  `UNWIND $ids AS id
   MATCH (p:Policy {id: id})-[:HAS_TASK*0..1]->(u)-[r:CITES]->(q)
   RETURN ${found}`,
);

export const citationsTo = statement(
  'citations-to',
  `UNWIND $ids AS id
   MATCH (q:Policy {id: id})<-[r:CITES]-(u)<-[:HAS_TASK*0..1]-(p:Policy)
   RETURN ${found}`,
);
