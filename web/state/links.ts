import { z } from 'zod';
import { labelName } from '../../graph/schema/labels.ts';

/** What a link to each view may carry. What is not understood is left out, so that an old link still opens. */

const list = z.preprocess((v) => (typeof v === 'string' ? [v] : v), z.array(z.string().min(1)));

/** `/graph?n=<node id>&n=<node id>&sel=<node id>`; the graph view reads its further parameters itself. */
export const graphLink = z.looseObject({
  /** The nodes the picture starts from, in the order they were added. */
  n: list.optional().catch(undefined),
  /** The selected node or relationship. */
  sel: z.string().optional().catch(undefined),
});

/** `/reader?doc=<document or policy id>&task=<task id>&at=<start>-<end>&marks=Target&find=<words>` */
export const readerLink = z.object({
  doc: z.string().min(1).optional().catch(undefined),
  task: z.string().min(1).optional().catch(undefined),
  at: z
    .string()
    .regex(/^\d{1,9}-\d{1,9}$/)
    .optional()
    .catch(undefined),
  /** The labels that are marked in the text; all when absent. */
  marks: z
    .preprocess((v) => (typeof v === 'string' ? [v] : v), z.array(labelName))
    .optional()
    .catch(undefined),
  /** Words that are sought in the text. */
  find: z.string().max(200).optional().catch(undefined),
});
export type ReaderLink = z.infer<typeof readerLink>;

/** Opens nodes in the graph view; the last one is selected unless another is named. */
export const inGraph = (ids: readonly string[], sel = ids.at(-1)) => ({
  to: '/graph' as const,
  search: { n: [...ids], sel },
});

/** Opens a document in the reader, at a printed place of it where one is given. */
export const inReader = (doc: string, at?: { readonly start: number; readonly end: number }, task?: string) => ({
  to: '/reader' as const,
  search: { doc, ...(task && { task }), ...(at && { at: `${at.start}-${at.end}` }) },
});

/** Opens a department's page. */
export const inDepartment = (id: string) => ({ to: '/department' as const, search: { id } });

/** The list of all tasks that are held. */
export const allTasks = { to: '/workload', search: { list: 'all' } } as const;

/** The table of all documents that are held. */
export const allDocuments = { to: '/', search: { all: '1' }, hash: 'documents' } as const;
