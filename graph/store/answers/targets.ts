import { z } from 'zod';
import { count, nodeSummary } from '../answers.ts';
import { placedPolicy } from './tasks.ts';

/** What is to be reached. */

export const targetsAnswer = z.object({
  /** Targets in the filter. */
  total: count,
  groupsTotal: count,
  /** Targets set for the same thing, those of most documents first. 文本相似，非引用. */
  groups: z.array(
    z.object({
      policies: count,
      /** What does not agree: where any is named, values must not stand in one chart. */
      differs: z.array(z.enum(['unit', 'scope', 'places', 'comparator', 'kind'])),
      targets: z.array(
        z.object({
          target: nodeSummary,
          task: nodeSummary,
          policy: placedPolicy,
          /** Places that it is for, as its sentence names them, or, where that is not known, as its task does. */
          places: z.array(nodeSummary),
          placesIn: z.enum(['sentence', 'task']),
          relationship: z.string(),
        }),
      ),
    }),
  ),
});
export type TargetsAnswer = z.infer<typeof targetsAnswer>;
