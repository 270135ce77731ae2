import { z } from 'zod';

/** `/briefing?story=<name>&scene=<id>&show=present`; `story=…&show=notes` is the presenter's second window. */
export const briefingLink = z.object({
  story: z.string().min(1).optional().catch(undefined),
  scene: z.string().min(1).optional().catch(undefined),
  /** Of that scene, while it is presented. */
  step: z.coerce.number().int().min(0).optional().catch(undefined),
  /** Of its figure, where that goes on. */
  part: z.coerce.number().int().min(0).optional().catch(undefined),
  show: z.enum(['present', 'notes', 'print']).optional().catch(undefined),
  /** The paper that is printed on. */
  paper: z.enum(['wide', 'a4']).optional().catch(undefined),
});
export type BriefingLink = z.infer<typeof briefingLink>;
