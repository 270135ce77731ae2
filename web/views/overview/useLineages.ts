import { useQueries } from '@tanstack/react-query';
import type { LineageAnswer } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';

/** More would neither fit the small picture nor the first two seconds. */
const most = 12;

/** What the held documents cite and who cites them, asked for those that cite most. */
export function useLineages(rows: readonly DocumentRow[]): { answers: LineageAnswer[]; shown: number } {
  const chosen = rows
    .filter((row) => row.policy)
    .toSorted((a, b) => b.citations - a.citations)
    .slice(0, most);
  const answers = useQueries({
    queries: chosen.map((row) => queries.lineage({ id: row.policy ?? '', direction: 'both', depth: 1 })),
    combine: combined,
  });
  return { answers, shown: chosen.length };
}

const combined = (results: readonly { data?: LineageAnswer | undefined }[]) =>
  results.flatMap((result) => (result.data ? [result.data] : []));
