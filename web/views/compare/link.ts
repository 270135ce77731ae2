import { z } from 'zod';
import { taskFilterLink } from '../../tasks/filter-link.ts';

/** `/compare?by=place&show=targets&theme=…&row=<theme id>&col=<policy or region id>`, and the filters of tasks. */
export const compareLink = taskFilterLink.extend({
  by: z.enum(['place', 'document']).optional().catch(undefined),
  show: z.enum(['targets']).optional().catch(undefined),
  row: z.string().min(1).optional().catch(undefined),
  col: z.string().min(1).optional().catch(undefined),
  /** Only rows whose cells differ. */
  differ: z.literal('1').optional().catch(undefined),
});
export type CompareLink = z.infer<typeof compareLink>;
