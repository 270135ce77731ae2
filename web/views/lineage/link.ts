import { z } from 'zod';
import type { Asked } from '../../../graph/api/client.ts';
import { levels } from '../../../graph/schema/words.ts';
import { flag, type LinkOf, linkSchema, listOf, matching, oneOf, text, texts, years } from '../../state/link-schema.ts';

/**
 * `/lineage?region=…&level=…&year=2022&theme=…&sel=<policy>&line=<from>&line=<to>` for documents,
 * `/lineage?by=tasks&doc=<policy>&row=<task>&col=<policy>&col=<policy>` for the tasks of one,
 * `/lineage?by=tasks&task=<task>` for one task alone.
 */
export const lineageLink = linkSchema(() =>
  z.object({
    by: oneOf(['documents', 'tasks']),
    /** The drawing as a list. */
    show: oneOf(['list']),
    region: texts(),
    level: listOf(z.enum(levels)),
    year: years(),
    theme: texts(),
    /** The chosen document, or the promises of one. */
    sel: text(),
    /** The chosen line: the citing document, then the cited one. */
    line: texts()
      .refine((ends) => !ends || ends.length === 2)
      .catch(undefined),
    /** 最该补收的文件, 两份文件之间, or the list behind a figure. */
    open: oneOf(['collect', 'between', 'held', 'cited', 'documents', 'citations', 'planned']),
    from: text(),
    to: text(),

    /** The document whose tasks are the rows. */
    doc: text(),
    /** One task of it, alone. */
    task: text(),
    /** The chosen row, and the documents it is set beside. */
    row: text(),
    col: texts(),
    /** The document of which the tasks without a counterpart are listed. */
    only: text(),
    /** The document and the kind of which a sum of the matrix is open. */
    found: text(),
    kind: oneOf(['same', 'partOf']),
    /** The column by which the tasks stand: `task`, `-at:<policy>`; without it as printed. */
    sort: matching(/^-?(?:task|at:.+)$/),
    /** Also the documents that have no counterpart of any task, where there are many. */
    wide: flag(),
    /** Side by side only what is not alike. */
    differ: flag(),
  }),
);
export type LineageLink = LinkOf<typeof lineageLink>;

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
