import { z } from 'zod';
import { taskFilterLink } from '../../tasks/filter-link.ts';

/**
 * `/compare?by=place&theme=…&row=<theme id>&col=<policy or region id>&sort=-tasks`, and the filters of tasks;
 * `/compare?show=targets&target=<relationship id>&sort=-value` for targets of one metric side by side.
 */
export const compareLink = taskFilterLink.extend({
  by: z.enum(['place', 'document']).optional().catch(undefined),
  show: z.enum(['targets']).optional().catch(undefined),
  row: z.string().min(1).optional().catch(undefined),
  col: z.string().min(1).optional().catch(undefined),
  /** Only rows whose cells differ. */
  differ: z.literal('1').optional().catch(undefined),
  /** All targets, in a list. */
  list: z.enum(['targets']).optional().catch(undefined),
  /** The target whose sentence is open, by its relationship. */
  target: z.string().min(1).optional().catch(undefined),
  /** The column by which rows stand: of themes, of a place or document (`at:region:140000`), or of targets. */
  sort: z
    .string()
    .regex(/^-?(?:theme|tasks|at:.+|place|value|scope|strength|deadline)$/)
    .optional()
    .catch(undefined),
});
export type CompareLink = z.infer<typeof compareLink>;
