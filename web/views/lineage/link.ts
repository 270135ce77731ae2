import { z } from 'zod';
import type { Asked } from '../../../graph/api/client.ts';
import { levels } from '../../../graph/schema/words.ts';

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(item).optional())
    .catch(undefined);
const id = z.string().min(1).optional().catch(undefined);

/**
 * `/lineage?region=…&level=…&year=2022&theme=…&sel=<policy>&line=<from>&line=<to>` for documents,
 * `/lineage?by=tasks&doc=<policy>&row=<task>&col=<policy>&col=<policy>` for the tasks of one,
 * `/lineage?by=tasks&task=<task>` for one task alone.
 */
export const lineageLink = z.object({
  by: z.enum(['documents', 'tasks']).optional().catch(undefined),
  /** The drawing as a list. */
  show: z.enum(['list']).optional().catch(undefined),
  region: listOf(z.string().min(1)),
  level: listOf(z.enum(levels)),
  year: listOf(z.string().regex(/^(?:\d{4}|unknown)$/)),
  theme: listOf(z.string().min(1)),
  /** The chosen document, or the promises of one. */
  sel: id,
  /** The chosen line: the citing document, then the cited one. */
  line: listOf(z.string().min(1)).transform((ends) => (ends?.length === 2 ? ends : undefined)),
  /** 最该补收的文件, 两份文件之间, or the list behind a figure. */
  open: z
    .enum(['collect', 'between', 'held', 'cited', 'documents', 'citations', 'planned'])
    .optional()
    .catch(undefined),
  from: id,
  to: id,

  /** The document whose tasks are the rows. */
  doc: id,
  /** One task of it, alone. */
  task: id,
  /** The chosen row, and the documents it is set beside. */
  row: id,
  col: listOf(z.string().min(1)),
  /** The document of which the tasks without a counterpart are listed. */
  only: id,
  /** The document and the kind of which a sum of the matrix is open. */
  found: id,
  kind: z.enum(['same', 'partOf']).optional().catch(undefined),
  /** The column by which the tasks stand: `task`, `-at:<policy>`; without it as printed. */
  sort: z
    .string()
    .regex(/^-?(?:task|at:.+)$/)
    .optional()
    .catch(undefined),
  /** Also the documents that have no counterpart of any task, where there are many. */
  wide: z.literal('1').optional().catch(undefined),
  /** Side by side only what is not alike. */
  differ: z.literal('1').optional().catch(undefined),
});
export type LineageLink = z.infer<typeof lineageLink>;

/** The filter of a link as the board is asked by it. */
export function boardAsked(link: LineageLink): Asked<'board'> {
  return {
    ...(link.region && { regions: link.region }),
    ...(link.level && { levels: link.level }),
    ...(link.year && { years: link.year.map((year) => (year === 'unknown' ? year : Number(year))) }),
    ...(link.theme && { themes: link.theme }),
  };
}

/** The tasks of a document, or one task, beside those of others. */
export const inTaskLineage = (id: string) => ({
  to: '/lineage' as const,
  search: id.startsWith('task:') ? { by: 'tasks' as const, task: id } : { by: 'tasks' as const, doc: id },
});

/** A document on the lineage board. */
export const onBoard = (id: string) => ({ to: '/lineage' as const, search: { sel: id } });
