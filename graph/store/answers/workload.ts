import { z } from 'zod';
import { bases, roles } from '../../schema/words.ts';
import { count, nodeSummary } from '../answers.ts';
import { placedPolicy, tallied } from './tasks.ts';

/** Who carries how many tasks, against what, and with whom. */

const workloadRow = tallied.extend({
  node: nodeSummary,
  /** Of the tasks, those where it (one of its departments) is the first of its list, and the others. */
  first: count,
  after: count,
  /** Distinct tasks by role, and by basis, of the bases asked for. */
  byRole: z.record(z.enum(roles), count),
  byBasis: z.record(z.enum(bases), count),
  /** Tasks of the other bases that would come on top. */
  more: z.record(z.enum(bases), count),
  /** Tasks / tasks in the filter. */
  share: z.number(),
  /** 至少: a task in the filter that does not name it has a list that ends with 等. */
  atLeast: z.boolean(),
  /** By place that the task's document applies to; by document, those of `policies` in the answer. */
  regions: z.array(tallied.extend({ region: nodeSummary })),
  policies: z.array(tallied.extend({ policy: z.string() })),
});
export type WorkloadRow = z.infer<typeof workloadRow>;

export const workloadAnswer = tallied.extend({
  /** Tasks that name no unit: 未写明责任单位. */
  withoutUnit: count,
  /** Whether any lead is written at all in the filter: if not, 文件未写明牵头单位. */
  leadsWritten: z.boolean(),
  /** Documents with tasks in the filter, in the order of lists; none where there are more than can be columns. */
  policies: z.array(placedPolicy.extend({ tasks: count, openEnded: count, withoutUnit: count })),
  policiesTotal: count,
  /** How many rows there are, however many are sent. */
  total: count,
  rows: z.array(workloadRow),
  /** Groups and generic units, ranked apart. */
  groups: z.array(workloadRow),
});
export type WorkloadAnswer = z.infer<typeof workloadAnswer>;

/** A line, department, theme, place, document, level or year; `none` for tasks that have nothing of the kind. */
const heading = tallied.extend({ key: z.string(), node: nodeSummary.optional() });

export const crosstabAnswer = tallied.extend({
  /** Distinct tasks of a column or row, also where only some of its cells are sent: never sums. */
  columns: z.array(heading),
  columnsTotal: count,
  rows: z.array(heading.extend({ group: z.boolean(), cells: z.array(tallied.extend({ column: z.string() })) })),
  rowsTotal: count,
});
export type CrosstabAnswer = z.infer<typeof crosstabAnswer>;

export const pair = z.object({
  a: z.string(),
  b: z.string(),
  /** Distinct tasks that name both. */
  tasks: count,
  /** As many as would if units were named independently: tasks of a × tasks of b / tasks. */
  expected: z.number(),
  lift: z.number(),
});
export type Pair = z.infer<typeof pair>;

export const togetherAnswer = z.object({
  /** Distinct tasks in the filter that name a unit: what is expected is worked out from them. */
  tasks: count,
  /** The units that stand in `pairs`; groups only beside the unit asked for. */
  units: z.array(z.object({ node: nodeSummary, group: z.boolean(), tasks: count })),
  pairs: z.array(pair),
  total: count,
});
export type TogetherAnswer = z.infer<typeof togetherAnswer>;
