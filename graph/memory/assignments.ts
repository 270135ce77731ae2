import { relationshipTypeNames } from '../schema/relationships.ts';
import type { Basis, Role } from '../schema/words.ts';
import { nothing } from './adjacency.ts';
import { assignmentOf } from './discriminator.ts';
import { relationshipFlags, relationshipFlagsOf } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';

/** A task's ASSIGNED_TO, as counting needs it. */
export interface Assignment {
  readonly department: number;
  readonly role: Role;
  readonly basis: Basis;
  /** Stands first in its list. */
  readonly first: boolean;
  /** Its list ends with 等. */
  readonly openEnded: boolean;
}

export function assignmentsOf(graph: MemoryGraph, views: Views, task: number): Assignment[] {
  const { adjacency } = graph;
  const found: Assignment[] = [];
  for (let r = adjacency.firstOut(task); r !== nothing; r = adjacency.nextOut(r)) {
    if (adjacency.type(r) !== assignedTo) continue;
    const { role, basis } = assignmentOf(adjacency.code(r));
    const flags = flagsOf(graph, views, r);
    found.push({
      department: adjacency.to(r),
      role,
      basis,
      first: (flags & relationshipFlags.first) !== 0,
      openEnded: (flags & relationshipFlags.openEnded) !== 0,
    });
  }
  return found;
}

const assignedTo = relationshipTypeNames.indexOf('ASSIGNED_TO');

/** Those that its document was stored with; where several contribute, those of the merged properties. */
function flagsOf(graph: MemoryGraph, views: Views, relationship: number): number {
  const { relationshipClaims } = graph;
  if (!relationshipClaims.isSingle(relationship)) {
    return relationshipFlagsOf(views.relationship.summary(relationship).properties);
  }
  const claim = relationshipClaims.first(relationship);
  return graph.row(relationshipClaims.row(claim)).relationships.flags[relationshipClaims.local(claim)]!;
}
