import { z } from 'zod';
import measured from './measured.json' with { type: 'json' };

/** How well documents are read, as last measured against labels written by hand; `npm run accuracy` writes it. */
export const measurement = z.object({
  /** Day of the measuring. */
  date: z.iso.date(),
  sets: z.array(
    z.object({
      /** `unseen`: no rule was written with these texts open. `seed`: the reader was developed on them. */
      set: z.enum(['unseen', 'seen', 'seed']),
      documents: z.number().int(),
      things: z.array(
        z.object({
          name: z.string(),
          labelled: z.number().int(),
          read: z.number().int(),
          right: z.number().int(),
        }),
      ),
    }),
  ),
});
export type Measurement = z.infer<typeof measurement>;

export const accuracy: Measurement = measurement.parse(measured);
