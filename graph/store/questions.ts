import { z } from 'zod';
import { groupings } from '../schema/group-key.ts';
import { labelName } from '../schema/labels.ts';
import { relationshipTypeName } from '../schema/relationships.ts';
import {
  bases,
  departmentKinds,
  drawModes,
  levels,
  presences,
  roles,
  targetKinds,
  taskKinds,
} from '../schema/words.ts';
import { limits } from './limits.ts';

/** What may be asked of a store: the same schemas check the API's requests and a link's parameters. */

/** An id is as long as the words it is made of: what a store holds can be asked for. */
export const nodeId = z.string().min(1);

/** A list in a query string: `a,b,c`. */
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((v) => (typeof v === 'string' ? v.split(',').filter(Boolean) : v), z.array(item));
const count = (fallback: number, most: number) => z.coerce.number().int().min(1).max(most).default(fallback);
const offset = z.coerce.number().int().min(0).default(0);
/** `true` or `false`; false where it is not said. */
const flag = z.preprocess((v) => (v === 'true' ? true : v === 'false' ? false : v), z.boolean()).default(false);

export const nodeQuestion = z.object({ id: nodeId });
export const relationshipQuestion = z.object({
  id: z.string().min(1),
});

export const neighbourhoodQuestion = z.object({
  id: nodeId,
  types: listOf(relationshipTypeName).optional(),
  direction: z.enum(['out', 'in', 'both']).default('both'),
  limit: count(200, limits.page),
  offset,
});
export type NeighbourhoodQuestion = z.output<typeof neighbourhoodQuestion>;

export const groupsQuestion = z.object({
  id: nodeId,
  type: relationshipTypeName,
  direction: z.enum(['out', 'in', 'both']).default('both'),
  by: z.enum(groupings),
});
export type GroupsQuestion = z.output<typeof groupsQuestion>;

export const groupQuestion = groupsQuestion.extend({ key: z.string(), limit: count(200, limits.page), offset });
export type GroupQuestion = z.output<typeof groupQuestion>;

export const contextQuestion = z.strictObject({
  ids: z.array(nodeId).min(1).max(limits.page),
  /** Whether the themes of tasks are told. */
  themes: z.boolean().default(false),
});
export type ContextQuestion = z.output<typeof contextQuestion>;

export const searchQuestion = z.object({
  query: z.string().min(1).max(limits.queryLength),
  labels: listOf(labelName).optional(),
  limit: count(20, 100),
  /** So many of one label at most: among many matches, every kind shows. */
  each: count(100, 100),
});
export type SearchQuestion = z.output<typeof searchQuestion>;

export const lineageQuestion = z.object({
  id: nodeId,
  direction: z.enum(['up', 'down', 'both']).default('both'),
  depth: count(4, 8),
});
export type LineageQuestion = z.output<typeof lineageQuestion>;

export const pathsQuestion = z.object({
  from: nodeId,
  to: nodeId,
  /** Types a path may follow; the model's path types when absent. */
  types: listOf(relationshipTypeName).optional(),
  mode: z.enum(['shortest', 'all']).default('shortest'),
  maxLength: count(limits.pathLength, limits.pathLength),
  limit: count(limits.paths, limits.paths),
});
export type PathsQuestion = z.output<typeof pathsQuestion>;

/** A year, or 日期不详. */
const yearAsked = z.union([z.literal('unknown'), z.coerce.number().int()]);

/**
 * Which tasks a question is about. The first part chooses tasks by what they and their documents are; the second, by who
 * is made responsible for them and how. Ids that nothing has choose nothing: a shared link may name what is gone.
 */
const taskFilter = z.object({
  taskKinds: listOf(z.enum(taskKinds)).default(['task']),
  policies: listOf(nodeId).optional(),
  /** Places that the document applies to, with all that lies in them. */
  regions: listOf(nodeId).optional(),
  /** Only documents of these very places, not of what lies in them. */
  regionsExactly: flag,
  levels: listOf(z.enum(levels)).optional(),
  /** The year planned for, else the year of signing, else unknown. */
  years: listOf(yearAsked).optional(),
  themes: listOf(nodeId).optional(),
  /** Only tasks whose first theme it is. */
  primaryTheme: flag,
  /** Tasks that draw on this reform model, in these modes. */
  reformModel: nodeId.optional(),
  modes: listOf(z.enum(drawModes)).optional(),
  /** Words in the task's title or text, folded as in a search. */
  text: z.string().max(limits.queryLength).optional(),
  /** Tasks that name no unit at all. */
  withoutUnit: flag,
  /** Tasks whose list of units ends with 等. */
  openEnded: flag,

  /** Which bases count; `stated` alone unless asked for more. */
  bases: listOf(z.enum(bases)).default(['stated']),
  roles: listOf(z.enum(roles)).optional(),
  kinds: listOf(z.enum(departmentKinds)).optional(),
  lines: listOf(nodeId).optional(),
  departments: listOf(nodeId).optional(),
  /** Lines or departments that are left out, as if no text named them. */
  without: listOf(nodeId).optional(),
  /** Tasks that name each of these lines or departments. */
  together: listOf(nodeId).optional(),
  /** Only units that stand first in their list. */
  firstOnly: flag,
});
export type TaskFilter = z.output<typeof taskFilter>;

export const tasksQuestion = taskFilter.extend({ limit: count(limits.defaultPage, limits.page), offset });
export type TasksQuestion = z.output<typeof tasksQuestion>;

export const workloadQuestion = taskFilter.extend({
  by: z.enum(['line', 'department']).default('line'),
  limit: count(50, limits.page),
});
export type WorkloadQuestion = z.output<typeof workloadQuestion>;

export const targetsQuestion = taskFilter.extend({
  targetKinds: listOf(z.enum(targetKinds)).optional(),
  limit: count(limits.defaultPage, limits.page),
  offset,
});
export type TargetsQuestion = z.output<typeof targetsQuestion>;

export const crosstabRows = ['line', 'department', 'theme', 'region', 'policy'] as const;
export const crosstabColumns = ['theme', 'region', 'policy', 'level', 'year'] as const;

export const crosstabQuestion = taskFilter.extend({
  rows: z.enum(crosstabRows).default('line'),
  columns: z.enum(crosstabColumns).default('theme'),
  limit: count(30, limits.page),
  columnLimit: count(40, limits.columns),
});
export type CrosstabQuestion = z.output<typeof crosstabQuestion>;

export const togetherQuestion = taskFilter.extend({
  by: z.enum(['line', 'department']).default('line'),
  /** Only pairs with this line or department. */
  with: nodeId.optional(),
  /** Only pairs with at least so many joint tasks. */
  atLeast: count(1, 10_000),
  limit: count(100, limits.page),
});
export type TogetherQuestion = z.output<typeof togetherQuestion>;

export const unitQuestion = taskFilter.omit({ lines: true, departments: true }).extend({
  id: nodeId,
  /** So many of its tasks; the others are asked for as tasks of the department. */
  limit: count(200, limits.page),
});
export type UnitQuestion = z.output<typeof unitQuestion>;

export const counterpartsQuestion = z.object({
  /** A policy, or one task of it; without it the held policy most of whose tasks have counterparts. */
  id: nodeId.optional(),
  taskKinds: listOf(z.enum(taskKinds)).default(['task']),
  /** The other documents, instead of those with most counterparts. */
  others: listOf(nodeId).optional(),
  columnLimit: count(20, limits.columns),
});
export type CounterpartsQuestion = z.output<typeof counterpartsQuestion>;

export const sideBySideQuestion = z.object({
  tasks: listOf(nodeId).pipe(z.array(nodeId).min(2).max(limits.sideBySide)),
});
export type SideBySideQuestion = z.output<typeof sideBySideQuestion>;

export const reformModelQuestion = z.object({
  id: nodeId,
  taskKinds: listOf(z.enum(taskKinds)).default(['task']),
  modes: listOf(z.enum(drawModes)).optional(),
  limit: count(100, limits.page),
  offset,
});
export type ReformModelQuestion = z.output<typeof reformModelQuestion>;

export const boardQuestion = z.object({
  presences: listOf(z.enum(presences)).default(['held', 'cited', 'planned']),
  /** Documents of these places and what lies in them; of others, those that a document of these places cites or plans. */
  regions: listOf(nodeId).optional(),
  levels: listOf(z.enum(levels)).optional(),
  /** Years of the document's date, else of its number; unknown where neither is told. */
  years: listOf(yearAsked).optional(),
  /** Documents with a task on one of these; of others, those that such a document cites or plans. */
  themes: listOf(nodeId).optional(),
  limit: count(300, limits.board),
});
export type BoardQuestion = z.output<typeof boardQuestion>;

export const missingQuestion = z.object({ limit: count(limits.defaultPage, limits.page), offset });
export type MissingQuestion = z.output<typeof missingQuestion>;

export const findingsQuestion = z.object({
  rules: listOf(z.string()).optional(),
  /** Documents by their own ids, or by the policies they are. */
  documents: listOf(nodeId).optional(),
  limit: count(limits.defaultPage, limits.page),
  offset,
});
export type FindingsQuestion = z.output<typeof findingsQuestion>;

export const documentQuestion = z.object({ id: z.string().min(1) });
