import { z } from 'zod';
import { count, nodeSummary, relationshipSummary } from '../answers.ts';
import { placedPolicy, taskRow } from './tasks.ts';

/** Tasks of different documents beside each other: 文本相似，非引用. */

export const counterpart = z.object({
  task: nodeSummary,
  kind: z.enum(['same', 'part-of']),
  score: z.number(),
  relationship: z.string(),
});
export type Counterpart = z.infer<typeof counterpart>;

export const counterpartsAnswer = z.object({
  policy: placedPolicy,
  columns: z.array(
    placedPolicy.extend({
      /** Without the full text nothing can be said of it: 未收录. */
      held: z.boolean(),
      /** Citations that lead to or from it. */
      citations: z.array(relationshipSummary),
      /** Tasks of the rows with a counterpart of kind same, with none but of kind part-of, and without. */
      same: count,
      partOf: count,
      none: count,
      /** Its tasks that have no counterpart in the document asked about. */
      only: z.array(nodeSummary),
    }),
  ),
  columnsTotal: count,
  rows: z.array(
    z.object({
      task: nodeSummary,
      /** By the columns' policies, best first; those without a counterpart are left out. */
      cells: z.array(z.object({ policy: z.string(), counterparts: z.array(counterpart) })),
    }),
  ),
});
export type CounterpartsAnswer = z.infer<typeof counterpartsAnswer>;

const place = z.object({ task: z.string(), start: count, end: count });

export const sideBySideAnswer = z.object({
  /** In the order asked for; `task` holds the whole text. */
  tasks: z.array(taskRow),
  /**
   * The passages of each text by their offsets in it, with the most alike one of every other text; one without a match
   * says what the others do not. 文本相似，非引用.
   */
  passages: z.array(place.extend({ matches: z.array(place.extend({ score: z.number() })) })),
  correspondences: z.array(relationshipSummary),
  /** Each line (department where it has none) with the tasks that name it, by their ids. */
  units: z.array(z.object({ node: nodeSummary, group: z.boolean(), tasks: z.array(z.string()) })),
  /** Targets of one metric, by task; those without a metric stand for themselves. */
  metrics: z.array(
    z.object({
      metric: z.string().optional(),
      targets: z.array(z.object({ task: z.string(), target: z.string() })),
    }),
  ),
});
export type SideBySideAnswer = z.infer<typeof sideBySideAnswer>;
