import { z } from 'zod';
import { linkSchema, texts } from '../../state/link-schema.ts';

/** `/export?doc=<policy id>&doc=…`: the documents that are chosen. */
export const exportLink = linkSchema(() =>
  z.object({
    doc: texts(),
  }),
);
