import { byCodePoint } from '../../../graph/graph.ts';
import { groupBy } from '../../../graph/group-by.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import type { TaskRow, WorkloadAnswer } from '../../../graph/store/count-answers.ts';
import { nameOf } from '../../view-model/caption.ts';

/** Theme × document, or theme × place: what each cell holds, and what it means that it holds nothing. */

type PlacedPolicy = Omit<WorkloadAnswer['policies'][number], 'tasks' | 'openEnded' | 'withoutUnit'>;

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

/** Rows by the number of columns that have tasks of the theme, then by tasks. */
export function compareRows(tasks: readonly TaskRow[], columns: readonly CompareColumn[]): CompareRow[] {
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
    .filter((row) => row.tasks > 0)
    .sort((a, b) => spread(b) - spread(a) || b.tasks - a.tasks || byCodePoint(nameOf(a.theme), nameOf(b.theme)));
}

const countOf = (cells: ReadonlyMap<string, CompareCell>) =>
  [...cells.values()].reduce((sum, { tasks }) => sum + tasks.length, 0);

const spread = ({ cells }: CompareRow) => [...cells.values()].filter(({ tasks }) => tasks.length > 0).length;

/** The unit that stands first, and how many units are named; undefined where no unit is stated. */
export function firstUnit({ tasks }: CompareCell): { unit: NodeSummary; units: number; open: boolean } | undefined {
  const stated = tasks.flatMap(({ assignments }) => assignments.filter(({ counted }) => counted));
  const first = stated.find(({ place }) => place === 1) ?? stated[0];
  if (!first) return undefined;
  const units = new Set(stated.map(({ department }) => department.id)).size;
  return { unit: first.department, units, open: tasks.some(({ openEnded }) => openEnded) };
}

/** Whether the cells differ in the function that stands first, or in whether there is a task at all. */
export function differs(row: CompareRow, columns: readonly CompareColumn[]): boolean {
  const heads = columns.map(({ key }) => {
    const cell = row.cells.get(key);
    if (!cell || cell.tasks.length === 0) return '';
    const first = cell.tasks.flatMap(({ assignments }) => assignments.filter(({ counted }) => counted))[0];
    return first ? (first.lines[0]?.id ?? first.department.id) : 'none';
  });
  return new Set(heads).size > 1;
}
