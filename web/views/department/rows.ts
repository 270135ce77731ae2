import type { Assignment, TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import { sorted } from '../../view-model/sort.ts';
import type { DepartmentLink, Part } from './link.ts';

/** What of a task concerns one department. Deadlines and targets are the whole task's, never one unit's. */

const value = (node: NodeSummary, property: string) => node.properties[property];

export interface Deadline {
  /** As printed, else the date. */
  readonly said: string;
  /** The text does not say of which year: 年底前. */
  readonly yearless: boolean;
}

/** The deadlines of a task, each once, as the text prints them. */
export function deadlinesOf({ targets }: TaskRow): Deadline[] {
  const found = new Map<string, Deadline>();
  for (const { target } of targets) {
    const date = value(target, 'deadline');
    const said = value(target, 'deadlineText') ?? date;
    if (typeof said === 'string') found.set(said, { said, yearless: date === undefined });
  }
  return [...found.values()];
}

/** Targets with a figure: a deadline alone, and a direction without a value, are none. */
export const quantifiedTargets = ({ targets }: TaskRow): TaskRow['targets'] =>
  targets.filter(({ target }) => !['milestone', 'direction'].includes(String(value(target, 'kind'))));

/** The assignments that make a task one of the department's; the first states its place. */
export const ownAssignments = ({ assignments }: TaskRow): Assignment[] => assignments.filter(({ counted }) => counted);

const tests: Readonly<Record<Part, (row: TaskRow) => boolean>> = {
  first: (row) => ownAssignments(row).some(({ place, relationship }) => place === 1 && isStated(relationship)),
  lead: (row) => ownAssignments(row).some(({ relationship }) => relationship.properties.role === 'lead'),
  deadline: (row) => deadlinesOf(row).length > 0,
  target: (row) => quantifiedTargets(row).length > 0,
  open: ({ openEnded }) => openEnded,
};

const isStated = ({ properties }: Assignment['relationship']) => properties.basis === 'stated';

/** The tasks that a link asks for among those of the department. */
export function rowsShown(rows: readonly TaskRow[], { part, with: other, sort }: DepartmentLink): readonly TaskRow[] {
  const asked = rows.filter(
    (row) =>
      (part === undefined || tests[part](row)) &&
      (other === undefined || row.assignments.some(({ department }) => department.id === other)),
  );
  return sorted(asked, sort, (row, column) => values[column as keyof typeof values](row));
}

const values = {
  task: ({ task }: TaskRow) => nameOf(task),
  position: (row: TaskRow) => ownAssignments(row)[0]?.place,
  /** The earliest date; a deadline without a year has none. */
  deadline: ({ targets }: TaskRow) =>
    targets
      .map(({ target }) => value(target, 'deadline'))
      .filter((date): date is string => typeof date === 'string')
      .sort()[0],
  target: (row: TaskRow) => quantifiedTargets(row).length || undefined,
};

/** What documents are called beside each other: by their place, and by their number too where places have several. */
export function documentNames(documents: UnitAnswer['elsewhere']) {
  const places = documents.map(({ policy, regions }) => regions.map(nameOf).join('、') || referenceOf(policy));
  return documents.map(({ policy }, i) => {
    const place = places[i]!;
    const isShared = places.indexOf(place) !== places.lastIndexOf(place);
    return { id: policy.id, place, number: isShared ? referenceOf(policy) : undefined };
  });
}
