import { z } from 'zod';
import { citationForms } from '../../../graph/schema/words.ts';
import { type LinkOf, linkSchema, listOf, matching, oneOf, text, texts } from '../../state/link-schema.ts';

/** What stands as it is and is no doubt: lists that end with 等, tasks without a unit, units carried forward. */
const asItIs = ['open-ended', 'without-unit', 'carried-forward'] as const;
export type AsItIs = (typeof asItIs)[number];

export const severities = ['error', 'warning', 'info'] as const;

/**
 * `/quality?doc=<document or policy id>&state=warning&sort=-count`, and one of these open: `rule=<kind of finding>`,
 * `measured=unseen&thing=units: role` (the documents that a figure of accuracy was counted from), `tasks=open-ended`, `form=title` (citations that name what they cite so; `all` of them), `cited=<policy id>` (what cites it).
 */
export const qualityLink = linkSchema(() =>
  z.object({
    doc: texts(),
    state: listOf(z.enum(severities)),
    rule: text(),
    tasks: oneOf(asItIs),
    form: oneOf([...citationForms, 'all']),
    cited: text(),
    measured: oneOf(['unseen', 'seen', 'seed']),
    thing: text(),
    /** The column by which kinds of findings stand; without it the most frequent first. */
    sort: matching(/^-?(?:state|kind|count)$/),
    /** The column by which the accuracy figures stand. */
    accuracy: matching(/^-?(?:thing|labelled|precision|recall)$/),
  }),
);
export type QualityLink = LinkOf<typeof qualityLink>;

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
