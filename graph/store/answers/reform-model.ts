import { z } from 'zod';
import { drawModes } from '../../schema/words.ts';
import { count, nodeSummary, relationshipSummary } from '../answers.ts';
import { placedPolicy } from './tasks.ts';

/** An experience that others promote, from its place to the tasks that draw on it. */

export const reformModelAnswer = z.object({
  model: nodeSummary,
  origin: z.array(z.object({ region: nodeSummary, relationship: relationshipSummary })),
  /** Policies whose own title promotes it, with the citations that lead to them. */
  instruments: z.array(
    placedPolicy.extend({ relationship: relationshipSummary, citations: z.array(relationshipSummary) }),
  ),
  /** Every held document, those that draw on it first. */
  documents: z.array(
    placedPolicy.extend({
      /** All its tasks. */
      tasks: count,
      /** What the document itself says, beside its tasks. */
      drawsOn: z.array(relationshipSummary),
      /** Its tasks that draw on it: `named` before `section`, then in printed order. */
      drawing: z.array(
        z.object({
          task: nodeSummary,
          mode: z.enum(drawModes),
          relationship: z.string(),
          themes: z.array(z.object({ theme: nodeSummary, primary: z.boolean() })),
        }),
      ),
    }),
  ),
  documentsTotal: count,
  /** Distinct tasks by mode, and policies by mode, over all documents. */
  tasks: z.record(z.enum(drawModes), count),
  policies: z.record(z.enum(drawModes), count),
});
export type ReformModelAnswer = z.infer<typeof reformModelAnswer>;
