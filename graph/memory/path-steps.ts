import type { Label } from '../schema/labels.ts';
import { type RelationshipDeclaration, type RelationshipType, relationshipTypes } from '../schema/relationships.ts';

/**
 * How a path may go on. `at` and `becomes` name what the path has become; a walk that reaches a place in another way than
 * these steps allow does not carry meaning.
 */
export interface Step {
  readonly at: Stage;
  readonly type: RelationshipType;
  readonly direction: 'out' | 'in';
  /** Only to a node of this label. */
  readonly to?: Label;
  readonly becomes: Stage;
}

export const stages = [
  'policy',
  'citing task',
  'policy of a citing task',
  'task',
  'unit',
  'any',
  'cited',
  'citing',
] as const;
export type Stage = (typeof stages)[number];

/**
 * Meaning goes from a source to those who act on it: down one chain of citations, then to a task, then to its unit. A
 * citation that a task makes leads to that task and, rolled up, to whatever cites the task's policy – never to the
 * policy's other tasks. No step leads from a citing document up to another source, so two documents are not joined by
 * what both cite.
 */
export const meaningSteps: readonly Step[] = [
  { at: 'policy', type: 'CITES', direction: 'in', to: 'Policy', becomes: 'policy' },
  { at: 'policy', type: 'CITES', direction: 'in', to: 'Task', becomes: 'citing task' },
  { at: 'policy', type: 'HAS_TASK', direction: 'out', becomes: 'task' },
  { at: 'task', type: 'ASSIGNED_TO', direction: 'out', becomes: 'unit' },
  { at: 'citing task', type: 'ASSIGNED_TO', direction: 'out', becomes: 'unit' },
  { at: 'citing task', type: 'HAS_TASK', direction: 'in', becomes: 'policy of a citing task' },
  { at: 'policy of a citing task', type: 'CITES', direction: 'in', to: 'Policy', becomes: 'policy' },
  { at: 'policy of a citing task', type: 'CITES', direction: 'in', to: 'Task', becomes: 'citing task' },
];

export const meaningStart: Readonly<Partial<Record<Label, Stage>>> = { Policy: 'policy', Task: 'task' };

/** Association: along the given types in either direction; only a chain of citations does not turn round. */
export function associationSteps(types: readonly RelationshipType[]): readonly Step[] {
  return types.flatMap((type) =>
    (['any', 'cited', 'citing'] as const).flatMap((at): Step[] => {
      if (type !== 'CITES') {
        return [
          { at, type, direction: 'out', becomes: 'any' },
          { at, type, direction: 'in', becomes: 'any' },
        ];
      }
      const up: Step = { at, type, direction: 'out', becomes: 'cited' };
      const down: Step = { at, type, direction: 'in', becomes: 'citing' };
      return at === 'any' ? [up, down] : at === 'cited' ? [up] : [down];
    }),
  );
}

export const isMeaning = (type: RelationshipType) => (relationshipTypes[type] as RelationshipDeclaration).path === true;
