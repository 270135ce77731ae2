import { z } from 'zod';

const listOf = z
  .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(z.string().min(1)).optional())
  .catch(undefined);

/** `/quality?doc=<document or policy id>&rule=<the open kind of finding>` */
export const qualityLink = z.object({
  doc: listOf,
  rule: z.string().min(1).optional().catch(undefined),
});
