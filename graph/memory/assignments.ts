import { type Basis, bases, type Role, roles } from '../schema/words.ts';
import { assignmentOf } from './discriminator.ts';
import { relationshipFlags } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';
import { along } from './walk.ts';

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
  return Array.from(along(graph, task, 'ASSIGNED_TO', 'out'), (relationship) => ({
    department: graph.adjacency.to(relationship),
    ...assignmentOf(graph.adjacency.code(relationship)),
    ...listPlace(graph, views, relationship),
  }));
}

function listPlace(graph: MemoryGraph, views: Views, relationship: number): { first: boolean; openEnded: boolean } {
  const { relationshipClaims } = graph;
  if (!relationshipClaims.isSingle(relationship)) {
    const { order, openEnded } = views.relationship.summary(relationship).properties;
    return { first: order === 1, openEnded: openEnded === true };
  }
  const claim = relationshipClaims.first(relationship);
  const flags = graph.row(relationshipClaims.row(claim)).relationships.flags[relationshipClaims.local(claim)]!;
  return { first: (flags & relationshipFlags.first) !== 0, openEnded: (flags & relationshipFlags.openEnded) !== 0 };
}

/** 0 for every role, and for every basis. */
export const noRoles = () => Object.fromEntries(roles.map((role) => [role, 0])) as Record<Role, number>;
export const noBases = () => Object.fromEntries(bases.map((basis) => [basis, 0])) as Record<Basis, number>;
