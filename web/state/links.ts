import { z } from 'zod';
import { labelName } from '../../graph/schema/labels.ts';
import { type LinkOf, linkSchema, listOf, matching, text, texts } from './link-schema.ts';

/** `/graph?n=<node id>&n=<node id>&sel=<node id>`; the graph view reads its further parameters itself. */
export const graphLink = linkSchema(() =>
  z.looseObject({
    /** The nodes the picture starts from, in the order they were added. */
    n: texts(),
    /** The selected node or relationship. */
    sel: z.string().optional().catch(undefined),
  }),
);

/** `/reader?doc=<document or policy id>&task=<task id>&at=<start>-<end>&marks=Target&find=<words>` */
export const readerLink = linkSchema(() =>
  z.object({
    doc: text(),
    task: text(),
    at: matching(/^\d{1,9}-\d{1,9}$/),
    /** The labels that are marked in the text; all when absent. */
    marks: listOf(labelName),
    /** Words that are sought in the text. */
    find: z.string().max(200).optional().catch(undefined),
  }),
);
export type ReaderLink = LinkOf<typeof readerLink>;

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
