import { byCodePoint } from '../../../graph/graph.ts';
import { groupBy } from '../../../graph/group-by.ts';
import { type Level, levels, type Role } from '../../../graph/schema/words.ts';
import type { Assignment, TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { nameOf } from '../../view-model/caption.ts';
import type { Sortable } from '../../view-model/sort.ts';

/** Theme × document, or theme × place: what each cell holds, and what it means that it holds nothing. */

type PlacedPolicy = TaskRow['policy'];

export interface CompareColumn {
  /** Id of the document, or of the place. */
  readonly key: string;
  readonly node: NodeSummary;
  readonly policies: readonly PlacedPolicy[];
}

export interface CompareCell {
  /** Tasks whose first theme it is, in printed order. */
  readonly tasks: readonly TaskRow[];
  /** Tasks about something else that cover it as well: 写在（二十）. */
  readonly within: readonly TaskRow[];
}

export interface CompareRow {
  readonly theme: NodeSummary;
  /** By the columns' keys; a column without either kind of task has an empty cell: 未单列. */
  readonly cells: ReadonlyMap<string, CompareCell>;
  /** Tasks of all cells. */
  readonly tasks: number;
}

/** The documents of some tasks, each once, in the order of the tasks. */
export const policiesOf = (tasks: readonly TaskRow[]): PlacedPolicy[] => [
  ...new Map(tasks.map(({ policy }) => [policy.policy.id, policy])).values(),
];

/** One column for each document, or for each place with all its documents. */
export function columnsOf(policies: readonly PlacedPolicy[], by: 'place' | 'document'): CompareColumn[] {
  if (by === 'document') return policies.map((each) => ({ key: each.policy.id, node: each.policy, policies: [each] }));
  const placed = policies.flatMap((each) => each.regions.map((region) => ({ region, each })));
  return [...groupBy(placed, ({ region }) => region.id)].map(([key, group]) => ({
    key,
    node: group[0]!.region,
    policies: group.map(({ each }) => each),
  }));
}

/** The level of a column's document, or of the first of a place. */
export const levelOfColumn = ({ node, policies: [first] }: CompareColumn): Level | undefined =>
  levels.find((level) => level === (node.label === 'Policy' ? node : first?.policy)?.properties.level);

/**
 * Rows by the number of columns that have tasks of the theme, then by tasks.
 * @param themes the themes asked for; none given, all that some task is about. A task on several is in their rows alone
 */
export function compareRows(
  tasks: readonly TaskRow[],
  columns: readonly CompareColumn[],
  themes?: readonly string[],
): CompareRow[] {
  const keysOf = new Map<string, string[]>();
  for (const { key, policies } of columns) {
    for (const { policy } of policies) keysOf.set(policy.id, [...(keysOf.get(policy.id) ?? []), key]);
  }
  const found = new Map<string, { theme: NodeSummary; cells: Map<string, { tasks: TaskRow[]; within: TaskRow[] }> }>();
  for (const row of tasks) {
    for (const { theme, primary } of row.themes) {
      const { cells } = found.get(theme.id) ?? { theme, cells: new Map() };
      found.set(theme.id, { theme, cells });
      for (const key of keysOf.get(row.policy.policy.id) ?? []) {
        const cell = cells.get(key) ?? { tasks: [], within: [] };
        cells.set(key, cell);
        cell[primary ? 'tasks' : 'within'].push(row);
      }
    }
  }
  return [...found.values()]
    .map(({ theme, cells }) => ({ theme, cells, tasks: countOf(cells) }))
    .filter((row) => (themes ? themes.includes(row.theme.id) : row.tasks > 0))
    .sort((a, b) => spread(b) - spread(a) || b.tasks - a.tasks || byCodePoint(nameOf(a.theme), nameOf(b.theme)));
}

const countOf = (cells: ReadonlyMap<string, CompareCell>) =>
  [...cells.values()].reduce((sum, { tasks }) => sum + tasks.length, 0);

const spread = ({ cells }: CompareRow) => [...cells.values()].filter(({ tasks }) => tasks.length > 0).length;

export interface FirstUnit {
  readonly unit: NodeSummary;
  readonly role: Role;
  readonly units: number;
  readonly open: boolean;
}

/** The unit that stands first, in which role, and how many units are named; undefined where no unit is stated. */
export function firstUnit({ tasks }: CompareCell): FirstUnit | undefined {
  const stated = statedIn(tasks);
  const first = firstOf(stated);
  if (!first) return undefined;
  const units = new Set(stated.map(({ department }) => department.id)).size;
  const role = first.relationship.properties.role as Role;
  return { unit: first.department, role, units, open: tasks.some(({ openEnded }) => openEnded) };
}

/** A row's value in a column: `theme`, `tasks`, or `at:<key>` for the function that stands first there. */
export function rowValue(row: CompareRow, column: string): Sortable {
  if (column === 'theme') return nameOf(row.theme);
  if (column === 'tasks') return row.tasks;
  const cell = row.cells.get(column.slice('at:'.length));
  const first = cell && firstOf(statedIn(cell.tasks));
  return first && nameOf(first.lines[0] ?? first.department);
}

const statedIn = (tasks: readonly TaskRow[]): readonly Assignment[] =>
  tasks.flatMap(({ assignments }) => assignments.filter(({ counted }) => counted));
const firstOf = (stated: readonly Assignment[]) => stated.find(({ place }) => place === 1) ?? stated[0];

/** Whether the cells differ in the function that stands first, or in whether there is a task at all. */
export function differs(row: CompareRow, columns: readonly CompareColumn[]): boolean {
  const heads = columns.map(({ key }) => {
    const cell = row.cells.get(key);
    if (!cell || cell.tasks.length === 0) return '';
    const first = firstOf(statedIn(cell.tasks));
    return first ? (first.lines[0]?.id ?? first.department.id) : 'none';
  });
  return new Set(heads).size > 1;
}
