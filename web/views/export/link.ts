import { z } from 'zod';

/** `/export?doc=<policy id>&doc=…`: the documents that are chosen. */
export const exportLink = z.object({
  doc: z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(z.string().min(1)).optional())
    .catch(undefined),
});
