import { z } from 'zod';
import { filterAsked, taskFilterLink } from '../../tasks/filter-link.ts';

/** What of a department's tasks is shown: where it is listed first, is written as lead, a deadline, a figure, a list with 等. */
export const parts = ['first', 'lead', 'deadline', 'target', 'open'] as const;
export type Part = (typeof parts)[number];

/** `/department?id=department:140000/医疗保障&task=<open task>&part=first&with=<department>`, and the filters of tasks. */
export const departmentLink = taskFilterLink.extend({
  id: z.string().min(1).optional().catch(undefined),
  task: z.string().min(1).optional().catch(undefined),
  part: z.enum(parts).optional().catch(undefined),
  /** The column by which tasks stand; without it in the order of the documents. */
  sort: z
    .string()
    .regex(/^-?(?:task|position|deadline|target)$/)
    .optional()
    .catch(undefined),
  /** Only tasks that name this department as well. */
  with: z.string().min(1).optional().catch(undefined),
});
export type DepartmentLink = z.infer<typeof departmentLink>;

/** The page's question: what of the link concerns the department as a whole. */
export const unitAsked = (id: string, link: DepartmentLink) => ({ id, ...filterAsked(link) });
