import { z } from 'zod';
import { documentInfo, finding } from '../../contribution.ts';
import { count, nodeSummary } from '../answers.ts';

/** What the reading remarks. */

export const findingsAnswer = z.object({
  total: count,
  /** Over all findings, whatever the filter; the most frequent first. */
  rules: z.array(z.object({ rule: z.string(), count, documents: count })),
  rows: z.array(finding.extend({ document: documentInfo, policy: nodeSummary.optional() })),
});
export type FindingsAnswer = z.infer<typeof findingsAnswer>;
