import { flag, type LinkOf, linkSchema, matching, oneOf, text } from '../../state/link-schema.ts';
import { taskFilterLink } from '../../tasks/filter-link.ts';

/**
 * `/compare?by=place&theme=…&row=<theme id>&col=<policy or region id>&sort=-tasks`, and the filters of tasks;
 * `/compare?show=targets&target=<relationship id>&sort=-value` for targets of one metric side by side.
 */
export const compareLink = linkSchema(() =>
  taskFilterLink.schema().extend({
    by: oneOf(['place', 'document']),
    show: oneOf(['targets']),
    row: text(),
    col: text(),
    /** Only rows whose cells differ. */
    differ: flag(),
    /** All targets, in a list. */
    list: oneOf(['targets']),
    /** The target whose sentence is open, by its relationship. */
    target: text(),
    /** The column by which rows stand: of themes, of a place or document (`at:region:140000`), or of targets. */
    sort: matching(/^-?(?:theme|tasks|at:.+|place|value|scope|strength|deadline)$/),
  }),
);
export type CompareLink = LinkOf<typeof compareLink>;
