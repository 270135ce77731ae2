import { z } from 'zod';
import { drawModes } from '../../../graph/schema/words.ts';

const listOf = z
  .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(z.string().min(1)).optional())
  .catch(undefined);

/**
 * `/sanming?mode=named&show=measures&sel=<relationship id>`; `tasks=all&region=…&year=2022&theme=…` are the tasks behind a
 * figure; another model by `model=<node id>`.
 */
export const sanmingLink = z.object({
  model: z.string().min(1).optional().catch(undefined),
  mode: z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(z.enum(drawModes)).optional())
    .catch(undefined),
  show: z.enum(['measures']).optional().catch(undefined),
  sel: z.string().min(1).optional().catch(undefined),
  /** Only documents of these places and years: what is drawn and counted. */
  place: listOf,
  when: z
    .preprocess(
      (value) => (value === undefined ? undefined : [value].flat()),
      z.array(z.string().regex(/^(?:\d{4}|unknown)$/)).optional(),
    )
    .catch(undefined),
  /** The figure that is open: all tasks, those of one grade (of `title` the documents), of a measure, a place, a year. */
  tasks: z
    .enum(['all', ...drawModes])
    .optional()
    .catch(undefined),
  theme: z.string().min(1).optional().catch(undefined),
  region: z.string().min(1).optional().catch(undefined),
  year: z
    .string()
    .regex(/^(?:\d{4}|unknown)$/)
    .optional()
    .catch(undefined),
  /** The column by which measures stand: `measure`, `-tasks`, `-at:region:140000`. */
  sort: z
    .string()
    .regex(/^-?(?:measure|tasks|at:.+)$/)
    .optional()
    .catch(undefined),
});
export type SanmingLink = z.infer<typeof sanmingLink>;

/** The experience that the view is named after. */
export const sanming = 'reform-model:三明医改经验';
