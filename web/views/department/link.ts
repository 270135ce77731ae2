import { type LinkOf, linkSchema, matching, oneOf, text } from '../../state/link-schema.ts';
import { filterAsked, taskFilterLink } from '../../tasks/filter-link.ts';

/** What of a department's tasks is shown: where it is listed first, is written as lead, a deadline, a figure, a list with 等. */
export const parts = ['first', 'lead', 'deadline', 'target', 'open'] as const;
export type Part = (typeof parts)[number];

/** `/department?id=department:140000/医疗保障&task=<open task>&part=first&with=<department>`, and the filters of tasks. */
export const departmentLink = linkSchema(() =>
  taskFilterLink.schema().extend({
    id: text(),
    task: text(),
    part: oneOf(parts),
    /** The column by which tasks stand; without it in the order of the documents. */
    sort: matching(/^-?(?:task|position|deadline|target)$/),
    /** Only tasks that name this department as well. */
    with: text(),
  }),
);
export type DepartmentLink = LinkOf<typeof departmentLink>;

/** The page's question: what of the link concerns the department as a whole. */
export const unitAsked = (id: string, link: DepartmentLink) => ({ id, ...filterAsked(link) });
