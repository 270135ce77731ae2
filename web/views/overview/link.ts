import { z } from 'zod';

/** `/?sort=-tasks&find=山西&all=1`: how the documents that are held stand, and which of them. */
export const overviewLink = z.object({
  sort: z
    .string()
    .regex(/^-?(?:level|document|number|date|tasks|listed|targets|citations)$/)
    .optional()
    .catch(undefined),
  /** Words that title, number or place hold. */
  find: z.string().max(100).optional().catch(undefined),
  /** All documents, not only the first of them. */
  all: z.literal('1').optional().catch(undefined),
});
export type OverviewLink = z.infer<typeof overviewLink>;
