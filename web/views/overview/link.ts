import { z } from 'zod';
import { flag, type LinkOf, linkSchema, matching } from '../../state/link-schema.ts';

/** `/?sort=-tasks&find=山西&all=1`: how the documents that are held stand, and which of them. */
export const overviewLink = linkSchema(() =>
  z.object({
    sort: matching(/^-?(?:level|document|number|date|tasks|listed|targets|citations)$/),
    /** Words that title, number or place hold. */
    find: z.string().max(100).optional().catch(undefined),
    /** All documents, not only the first of them. */
    all: flag(),
  }),
);
export type OverviewLink = LinkOf<typeof overviewLink>;
