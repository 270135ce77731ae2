import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import type { WorkloadLink } from './link.ts';

/** So many rows are ranked; more of them are read in the table that is handed on. */
const mostRows = 200;
const mostColumns = 40;
const mostPairs = 500;

/** What a link asks: the ranking, and either its cells or who is named with whom. */
export function useWorkload(link: WorkloadLink) {
  const by = link.by ?? 'line';
  const filter = filterAsked(link);
  const isTogether = link.show === 'together';
  const ranking = useQuery({
    ...queries.workload({ ...filter, by, limit: mostRows }),
    placeholderData: keepPreviousData,
  });
  const cells = useQuery({
    ...queries.crosstab({
      ...filter,
      rows: by,
      columns: link.cols ?? 'theme',
      limit: mostRows,
      columnLimit: mostColumns,
    }),
    placeholderData: keepPreviousData,
    enabled: !isTogether,
  });
  const together = useQuery({
    ...queries.together({ ...filter, by, limit: mostPairs, ...(link.without && { without: link.without }) }),
    placeholderData: keepPreviousData,
    enabled: isTogether,
  });
  return {
    by,
    isTogether,
    ranking: ranking.data,
    cells: cells.data,
    pairs: isTogether ? together.data : undefined,
    isPending: isTogether ? together.isPending : ranking.isPending,
    error: failureOf(ranking),
    again: () => void ranking.refetch(),
  };
}

export type Workload = ReturnType<typeof useWorkload>;

export interface WorkloadPartProps {
  readonly link: WorkloadLink;
  readonly workload: Workload;
  onChange(change: Partial<WorkloadLink>): void;
}
