import { z } from 'zod';
import { drawModes } from '../../../graph/schema/words.ts';
import { type LinkOf, linkSchema, listOf, matching, oneOf, text, texts, years } from '../../state/link-schema.ts';

/**
 * `/sanming?mode=named&show=measures&sel=<relationship id>`; `tasks=all&region=…&year=2022&theme=…` are the tasks behind a
 * figure; another model by `model=<node id>`.
 */
export const sanmingLink = linkSchema(() =>
  z.object({
    model: text(),
    mode: listOf(z.enum(drawModes)),
    show: oneOf(['measures']),
    sel: text(),
    /** Only documents of these places and years: what is drawn and counted. */
    place: texts(),
    when: years(),
    /** The figure that is open: all tasks, those of one grade (of `title` the documents), of a measure, a place, a year. */
    tasks: oneOf(['all', ...drawModes]),
    theme: text(),
    region: text(),
    year: matching(/^(?:\d{4}|unknown)$/),
    /** The column by which measures stand: `measure`, `-tasks`, `-at:region:140000`. */
    sort: matching(/^-?(?:measure|tasks|at:.+)$/),
  }),
);
export type SanmingLink = LinkOf<typeof sanmingLink>;

/** The experience that the view is named after. */
export const sanming = 'reform-model:三明医改经验';
