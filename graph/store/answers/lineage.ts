import { z } from 'zod';
import { citationForms, levels } from '../../schema/words.ts';
import { count, nodeSummary, relationshipSummary } from '../answers.ts';
import { placedPolicy } from './tasks.ts';

/** Documents by level and time, what they cite, and what is missing. */

/** A date as exact as the source, and which one it is; `number` is the year in the document number. */
const saidDate = z.object({
  date: z.string(),
  which: z.enum(['issuedOn', 'printedOn', 'publishedOn', 'number']),
});
export type SaidDate = z.infer<typeof saidDate>;

export const boardAnswer = z.object({
  /** Policies that match, however many are sent: those with most citations first, given or received. */
  total: count,
  policies: z.array(
    placedPolicy.extend({
      date: saidDate.optional(),
      /** For a document without a date: it cites (through this relationship) one of this date. */
      notBefore: saidDate.extend({ policy: z.string(), relationship: z.string() }).optional(),
      /** Distinct policies that cite it, and that it cites, in the whole corpus. */
      citedBy: count,
      cites: count,
      /** Of kind task. */
      tasks: count,
    }),
  ),
  /** Citations between the policies sent, rolled up to pairs. */
  lines: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      relationships: z.array(relationshipSummary),
      /** From the cited document's date to the citing one's, where both are exact to the day. */
      days: z.number().int().optional(),
    }),
  ),
  /** Promises to the policies sent. */
  plans: z.array(z.object({ from: z.string(), to: z.string(), relationships: z.array(relationshipSummary) })),
  /** Held and cited policies of each level in the whole corpus. */
  levels: z.array(z.object({ level: z.enum(levels), held: count, cited: count })),
});
export type BoardAnswer = z.infer<typeof boardAnswer>;

export const missingAnswer = z.object({
  /** Policies that are cited and not held. */
  total: count,
  /** All citations, by how the cited document is named; those that lead to a held one; promised documents. */
  citations: z.object({ total: count, toHeld: count, byForm: z.record(z.enum(citationForms), count), planned: count }),
  /** Most wanted first: by citing documents, then by tasks it would make comparable. */
  rows: z.array(
    z.object({
      policy: nodeSummary,
      date: saidDate.optional(),
      citedBy: count,
      /** Tasks that could be set beside it: all of a document that cites it as a whole, else the citing tasks. */
      comparable: count,
      /** The first hundred citations. */
      citing: z.array(z.object({ node: nodeSummary, policy: nodeSummary, relationship: relationshipSummary })),
    }),
  ),
});
export type MissingAnswer = z.infer<typeof missingAnswer>;
