import { z } from 'zod';
import { type LinkOf, linkSchema, oneOf, text } from '../../state/link-schema.ts';

/** `/briefing?story=<name>&scene=<id>&show=present`; `story=…&show=notes` is the presenter's second window. */
export const briefingLink = linkSchema(() =>
  z.object({
    story: text(),
    scene: text(),
    /** Of that scene, while it is presented. */
    step: z.coerce.number().int().min(0).optional().catch(undefined),
    /** Of its figure, where that goes on. */
    part: z.coerce.number().int().min(0).optional().catch(undefined),
    show: oneOf(['present', 'notes', 'print']),
    /** The paper that is printed on. */
    paper: oneOf(['wide', 'a4']),
  }),
);
export type BriefingLink = LinkOf<typeof briefingLink>;
