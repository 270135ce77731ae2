import type { WorkloadAnswer, WorkloadRow } from '../../../graph/store/answers/workload.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { rowsFound } from '../../frame/FindField.tsx';
import { nameOf } from '../../view-model/caption.ts';
import { type Sortable, sorted } from '../../view-model/sort.ts';
import type { WorkloadLink } from './link.ts';

/** Which rows of the ranking stand, in which order, what they are called, and which places have a column. */

/** The ranked rows that a link asks for, in its order. */
export function rowsShown(
  answer: WorkloadAnswer,
  by: 'line' | 'department',
  link: WorkloadLink,
): readonly WorkloadRow[] {
  return sorted(rowsFound(answer.rows, link.find, rowNames(answer, by)), link.sort, sortValue);
}

/** What the rows are called: where several places are counted, a department says its own unless its name does. */
export function rowNames(answer: WorkloadAnswer, by: 'line' | 'department'): (row: WorkloadRow) => string {
  const places = new Set(answer.policies.flatMap((it) => it.regions.map(({ id }) => id)));
  // Of very many documents the answer names none.
  const isManifold = places.size > 1 || (answer.policies.length === 0 && answer.policiesTotal > 1);
  return by === 'department' && isManifold ? nameWithPlace : ({ node }) => nameOf(node);
}

function sortValue({ node, tasks, first, byRole, regions }: WorkloadRow, column: string): Sortable {
  if (column === 'name') return nameOf(node);
  if (column === 'tasks') return tasks;
  if (column === 'first') return first;
  if (column === 'lead') return byRole.lead;
  return regions.find(({ region }) => `place:${region.id}` === column)?.tasks;
}

/** With few places each has a column of its own; with more the heat map by place shows them. */
const mostPlaces = 5;

export function placesOf({ rows, policies }: WorkloadAnswer, by: 'line' | 'department'): NodeSummary[] {
  if (by !== 'line' || rows.length === 0) return [];
  const places = new Map(policies.flatMap(({ regions }) => regions.map((region) => [region.id, region])));
  return places.size <= mostPlaces ? [...places.values()] : [];
}

/** A name that several places have says whose it is: 相关部门 · 四川省. Most say it by themselves. */
function nameWithPlace({ node, regions }: WorkloadRow): string {
  const name = nameOf(node);
  const [only, ...others] = regions.map(({ region }) => region);
  if (!only || others.length > 0) return name;
  return name.includes(String(only.properties.shortName ?? nameOf(only))) ? name : `${name} · ${nameOf(only)}`;
}
