import { z } from 'zod';
import { drawModes } from '../../schema/words.ts';
import { count, nodeSummary, relationshipSummary } from '../answers.ts';

/** A task as every list shows it, and the lists behind the numbers. Every relationship id in here opens as a relationship. */

/** The year a document counts for: that it plans for, else that of its signing, else 日期不详. */
export const countedYear = z.object({
  year: z.number().int().optional(),
  which: z.enum(['year', 'issuedOn', 'unknown']),
});
export type CountedYear = z.infer<typeof countedYear>;

export const placedPolicy = z.object({
  policy: nodeSummary,
  /** Places it applies to. */
  regions: z.array(nodeSummary),
  counted: countedYear,
});

/** A unit of a task, with the relationship that opens its evidence. */
export const assignment = z.object({
  department: nodeSummary,
  /** Its functional lines. */
  lines: z.array(nodeSummary),
  /** A group or a generic unit. */
  group: z.boolean(),
  relationship: relationshipSummary,
  /** Its place in its list, from 1, and how many units the list has: 第 i 位，共 n. Those of 各县区落实 stand behind it. */
  place: count,
  of: count,
  /** Whether the question's filter counts it. */
  counted: z.boolean(),
});
export type Assignment = z.infer<typeof assignment>;

export const taskRow = z.object({
  task: nodeSummary,
  policy: placedPolicy,
  themes: z.array(z.object({ theme: nodeSummary, primary: z.boolean(), relationship: z.string() })),
  /** In printed order: stated, carried-forward, named-in-text. */
  assignments: z.array(assignment),
  targets: z.array(z.object({ target: nodeSummary, relationship: z.string() })),
  drawsOn: z.array(z.object({ model: nodeSummary, mode: z.enum(drawModes), relationship: z.string() })),
  openEnded: z.boolean(),
});
export type TaskRow = z.infer<typeof taskRow>;

/** Tasks counted. */
export const tallied = z.object({
  /** Distinct tasks. */
  tasks: count,
  /** Of these, tasks whose list of units ends with 等. */
  openEnded: count,
});

export const tasksAnswer = z.object({
  /** Distinct tasks in the filter, however many are sent. */
  total: count,
  openEnded: count,
  withoutUnit: count,
  rows: z.array(taskRow),
});
export type TasksAnswer = z.infer<typeof tasksAnswer>;
