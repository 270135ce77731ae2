import { byCodePoint } from '../graph.ts';
import { bases } from '../schema/words.ts';
import type { Assignment, TaskRow } from '../store/answers/tasks.ts';
import type { RelationshipSummary } from '../store/answers.ts';
import type { AssignmentFact, Facts } from './facts.ts';
import { policyOf } from './policy-of.ts';
import { placed } from './policy-order.ts';
import type { Units } from './units.ts';

export interface RowOptions<K> {
  readonly units: Units<K>;
  /** Whether the question counts an assignment. */
  counts(assignment: AssignmentFact<K>): boolean;
  /** Whether the task is told with its whole text. */
  readonly whole?: boolean;
}

/** A task as lists show it, with the relationships that open the evidence of each thing said of it. */
export function taskRow<K>(facts: Facts<K>, task: K, { units, counts, whole }: RowOptions<K>): TaskRow {
  const assignments = facts.assignments(task);
  return {
    task: whole ? facts.whole(task) : facts.summary(task),
    policy: placed(facts, policyOf(facts, task)!),
    themes: themesOf(facts, task).map(({ theme, primary, relationship }) => ({
      theme: facts.summary(theme),
      primary,
      relationship: facts.relationship(relationship).id,
    })),
    assignments: assignmentsInOrder(facts, assignments, units, counts),
    targets: targetsOf(facts, task),
    drawsOn: drawingsOf(facts, task),
    openEnded: assignments.some((assignment) => assignment.openEnded && counts(assignment)),
  };
}

/** The primary one first, then by score and id. */
export function themesOf<K>(facts: Facts<K>, task: K) {
  const score = (relationship: K) => Number(facts.relationship(relationship).properties.score ?? 0);
  return [...facts.themes(task)].sort(
    (a, b) =>
      Number(b.primary) - Number(a.primary) ||
      score(b.relationship) - score(a.relationship) ||
      byCodePoint(facts.id(a.theme), facts.id(b.theme)),
  );
}

function assignmentsInOrder<K>(
  facts: Facts<K>,
  assignments: readonly AssignmentFact<K>[],
  units: Units<K>,
  counts: (assignment: AssignmentFact<K>) => boolean,
): Assignment[] {
  return assignments
    .map((fact): Assignment => {
      const unit = units(fact.department);
      const relationship = facts.relationship(fact.relationship);
      return {
        department: facts.summary(fact.department),
        lines: unit.lines.map((line) => facts.summary(line)).sort((a, b) => byCodePoint(a.id, b.id)),
        group: unit.group,
        relationship,
        place: orderOf(relationship),
        of: assignments.filter((other) => standsInListOf(fact, other)).length,
        counted: counts(fact),
      };
    })
    .sort(
      (a, b) =>
        basisOf(a.relationship) - basisOf(b.relationship) ||
        a.place - b.place ||
        byCodePoint(a.relationship.id, b.relationship.id),
    );
}

/** Units whose own verb is 落实 (各县区落实) stand behind the list of the others: 第 2 位，共 3 个. */
const standsInListOf = <K>(unit: AssignmentFact<K>, other: AssignmentFact<K>) =>
  other.basis === unit.basis && (other.role !== 'implementing' || unit.role === 'implementing');

const orderOf = ({ properties }: RelationshipSummary) => Number(properties.order ?? 0);
const basisOf = ({ properties }: RelationshipSummary) => (bases as readonly unknown[]).indexOf(properties.basis);

/** In the order of their ids, which ends with their order in the text. */
function targetsOf<K>(facts: Facts<K>, task: K): TaskRow['targets'] {
  return facts
    .links(task, 'SETS', 'out')
    .map(({ node, relationship }) => ({
      target: facts.summary(node),
      relationship: facts.relationship(relationship).id,
    }))
    .sort((a, b) => placeOf(a.target.id) - placeOf(b.target.id) || byCodePoint(a.target.id, b.target.id));
}

const placeOf = (target: string) => Number(target.slice(target.lastIndexOf('/') + 1)) || 0;

function drawingsOf<K>(facts: Facts<K>, task: K): TaskRow['drawsOn'] {
  return facts
    .drawsOn(task)
    .map(({ model, mode, relationship }) => ({
      model: facts.summary(model),
      mode,
      relationship: facts.relationship(relationship).id,
    }))
    .sort((a, b) => byCodePoint(a.relationship, b.relationship));
}
