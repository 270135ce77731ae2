import { z } from 'zod';
import { drawModes } from '../../../graph/schema/words.ts';

/** `/sanming?mode=named&show=measures&sel=<relationship id>`; another model by `model=<node id>`. */
export const sanmingLink = z.object({
  model: z.string().min(1).optional().catch(undefined),
  mode: z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(z.enum(drawModes)).optional())
    .catch(undefined),
  show: z.enum(['measures']).optional().catch(undefined),
  sel: z.string().min(1).optional().catch(undefined),
  /** A measure (theme) and a place whose tasks are open. */
  theme: z.string().min(1).optional().catch(undefined),
  region: z.string().min(1).optional().catch(undefined),
});
export type SanmingLink = z.infer<typeof sanmingLink>;

/** The experience that the view is named after. */
export const sanming = 'reform-model:三明医改经验';
