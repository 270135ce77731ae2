import { z } from 'zod';
import { count, nodeSummary, relationshipSummary } from '../answers.ts';
import { placedPolicy, taskRow } from './tasks.ts';

/** A department, with all that its page tells. */

export const unitAnswer = z.object({
  unit: nodeSummary,
  lines: z.array(nodeSummary),
  regions: z.array(nodeSummary),
  /** Documents whose tasks name it. */
  policies: z.array(placedPolicy.extend({ tasks: count, all: count, openEnded: count })),
  /** Of its tasks: where it stands first, where it is written as lead, with a deadline, their quantified targets, lists that end with 等. */
  figures: z.object({
    tasks: count,
    first: count,
    leads: count,
    withDeadline: count,
    targets: count,
    openEnded: count,
  }),
  /** The first of its tasks, in the order of lists. */
  rows: z.array(taskRow),
  /** Units named in the same tasks; groups apart. */
  together: z.array(z.object({ node: nodeSummary, group: z.boolean(), tasks: count })),
  /** Its line in each held document of the corpus, its own first, then those that name it; so many as fit a table. */
  elsewhere: z.array(
    placedPolicy.extend({
      tasks: count,
      first: count,
      openEnded: count,
      /** All tasks of the document, and those that name no unit. */
      all: count,
      withoutUnit: count,
      own: z.boolean(),
    }),
  ),
  /** All documents that name its line, however many are told, and the tasks in which they do. */
  elsewhereTotal: z.object({ documents: count, tasks: count }),
  /** The documents that its documents cite. */
  above: z.array(
    placedPolicy.extend({
      held: z.boolean(),
      citations: z.array(relationshipSummary),
      /** Tasks there of the same line without a counterpart in its documents: 未见对应表述, never 未落实. */
      lacking: z.array(taskRow),
    }),
  ),
  /** The same for held documents beside: of the same level, where none of it is held of the higher ones. */
  beside: z.array(placedPolicy.extend({ lacking: z.array(taskRow) })),
});
export type UnitAnswer = z.infer<typeof unitAnswer>;
