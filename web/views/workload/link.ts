import { z } from 'zod';
import type { Asked } from '../../../graph/api/client.ts';
import { bases, departmentKinds, groupKinds } from '../../../graph/schema/words.ts';
import { flag, type LinkOf, linkSchema, matching, oneOf, text, texts } from '../../state/link-schema.ts';
import { filterAsked, taskFilterLink } from '../../tasks/filter-link.ts';

/** What of a row is counted beside its tasks; as the column of a link, the tasks of that count. */
export const rowCounts = ['first', 'lead', 'carried-forward', 'named-in-text'] as const;
export type RowCount = (typeof rowCounts)[number];

/** Of pairs, only those with so many joint tasks: one alone has a high multiple by chance. */
export const leasts = ['2', '3', '5', '10'] as const;

const askedFor: Readonly<Record<RowCount, Asked<'tasks'>>> = {
  first: { firstOnly: true },
  lead: { roles: ['lead'] },
  'carried-forward': { bases: ['carried-forward'] },
  'named-in-text': { bases: ['named-in-text'] },
};

/**
 * `/workload?by=line&cols=theme&show=together&row=line:财政&col=theme:信息化`, and the filters of every view that counts
 * tasks. The selected row and column are the selected cell; one without the other is a whole row or column; `col=first`
 * is what the row counts apart. Where it is shown who is named with whom, both are lines or departments.
 */
export const workloadLink = linkSchema(() =>
  taskFilterLink.schema().extend({
    by: oneOf(['line', 'department']),
    cols: oneOf(['theme', 'region']),
    show: oneOf(['together']),
    row: text(),
    col: text(),
    /** The column by which rows stand: `lead`, `-place:region:140000`, of pairs `-lift`; without it by tasks, most first. */
    sort: matching(/^-?(?:name|tasks|first|lead|place:.+|a|b|expected|lift)$/),
    least: oneOf(leasts),
    /** Words that the names of the rows hold. */
    find: z.string().max(100).optional().catch(undefined),
    /** All rows, not only the first of them. */
    whole: flag(),
    /** 未写明责任单位: the tasks that name no unit. */
    none: flag(),
    /**
     * A whole list of the filter: all its tasks, those that name a unit, those that name one that can stand in a pair, those
     * whose list ends with 等, its documents.
     */
    list: oneOf(['all', 'named', 'pairable', 'open', 'documents']),
    /** Lines or departments left out of who is named with whom. */
    without: texts(),
  }),
);
export type WorkloadLink = LinkOf<typeof workloadLink>;

/** The tasks behind what is selected; undefined where nothing is. */
export function selectedTasks(link: WorkloadLink): Asked<'tasks'> | undefined {
  const filter = filterAsked(link);
  if (link.none) return { ...filter, withoutUnit: true };
  if (link.list === 'pairable') return pairableAsked(filter, link.without);
  if (link.list) return link.list === 'documents' ? undefined : listAsked(filter, link.list);
  if (!link.row && !link.col) return undefined;
  if (link.row && link.col && isUnit(link.col)) {
    const both = [link.row, link.col];
    const lines = both.every((id) => id.startsWith('line:'));
    const departments = both.every((id) => !id.startsWith('line:'));
    // In the list their own names are marked; a line beside a department cannot be asked for in one.
    return { ...filter, together: both, ...(lines && { lines: both }), ...(departments && { departments: both }) };
  }
  const unit = link.row && (link.row.startsWith('line:') ? { lines: [link.row] } : { departments: [link.row] });
  return { ...filter, ...unit, ...(link.col && columnAsked(link.col)) };
}

/** Tasks that name a unit that can stand in a pair, and is not left out. */
const pairableAsked = (filter: Asked<'tasks'>, without: readonly string[] | undefined): Asked<'tasks'> => ({
  ...filter,
  kinds: departmentKinds.filter((kind) => !groupKinds.includes(kind)),
  ...(without && { without: [...without] }),
});

/** What the ranking counts in all is not narrowed by a role; a task that names a unit names one of some kind. */
function listAsked(asked: Asked<'tasks'>, list: 'all' | 'named' | 'open'): Asked<'tasks'> {
  const { roles: _, ...filter } = asked;
  if (list === 'open') return { ...filter, openEnded: true };
  return list === 'named' ? { ...filter, kinds: [...departmentKinds], bases: [...bases] } : filter;
}

function columnAsked(col: string): Asked<'tasks'> {
  const counted = rowCounts.find((each) => each === col);
  if (counted) return askedFor[counted];
  return col.startsWith('theme:') ? { themes: [col] } : { regions: [col], regionsExactly: true };
}

/** A department without a line stands for itself among lines: the id says which it is. */
const isUnit = (id: string) => /^(?:line|department):/.test(id);
