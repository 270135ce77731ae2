import { z } from 'zod';
import { citationForms } from '../../../graph/schema/words.ts';

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(item).optional())
    .catch(undefined);
const id = z.string().min(1).optional().catch(undefined);

/** What stands as it is and is no doubt: lists that end with 等, tasks without a unit, units carried forward. */
const asItIs = ['open-ended', 'without-unit', 'carried-forward'] as const;
export type AsItIs = (typeof asItIs)[number];

export const severities = ['error', 'warning', 'info'] as const;

/**
 * `/quality?doc=<document or policy id>&state=warning&sort=-count`, and one of these open: `rule=<kind of finding>`,
 * `measured=unseen&thing=units: role` (the documents that a figure of accuracy was counted from), `tasks=open-ended`, `form=title` (citations that name what they cite so; `all` of them), `cited=<policy id>` (what cites it).
 */
export const qualityLink = z.object({
  doc: listOf(z.string().min(1)),
  state: listOf(z.enum(severities)),
  rule: id,
  tasks: z.enum(asItIs).optional().catch(undefined),
  form: z
    .enum([...citationForms, 'all'])
    .optional()
    .catch(undefined),
  cited: id,
  measured: z.enum(['unseen', 'seen', 'seed']).optional().catch(undefined),
  thing: id,
  /** The column by which kinds of findings stand; without it the most frequent first. */
  sort: z
    .string()
    .regex(/^-?(?:state|kind|count)$/)
    .optional()
    .catch(undefined),
  /** The column by which the accuracy figures stand. */
  accuracy: z
    .string()
    .regex(/^-?(?:thing|labelled|precision|recall)$/)
    .optional()
    .catch(undefined),
});
export type QualityLink = z.infer<typeof qualityLink>;

/** A figure of accuracy, or a whole set of documents. */
export type MeasuredOf = Pick<QualityLink, 'measured' | 'thing'>;

/** Nothing open in the panel. */
export const noneOpen = {
  rule: undefined,
  tasks: undefined,
  form: undefined,
  cited: undefined,
  measured: undefined,
  thing: undefined,
} as const;
