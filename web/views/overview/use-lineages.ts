import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import type { LineageAnswer } from '../../../graph/store/answers.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { failureOfCard } from './QuestionCard.tsx';

/** More would neither fit the small picture nor the first two seconds. */
const most = 12;

interface Lineages {
  readonly answers: LineageAnswer[];
  readonly failure: ReturnType<typeof failureOfCard>;
  /** How many held policies were asked for, and how many there are. */
  readonly shown: number;
  readonly all: number;
}

/** What the held policies cite and who cites them, asked for those that cite most. */
export function useLineages(rows: readonly DocumentRow[]): Lineages {
  const byCitations = rows.toSorted((a, b) => b.citations - a.citations);
  const held = [...new Set(byCitations.flatMap((row) => row.policy ?? []))];
  const chosen = held.slice(0, most);
  const { answers, failure } = useQueries({
    queries: chosen.map((id) => queries.lineage({ id, direction: 'both', depth: 1 })),
    combine: combined,
  });
  return { answers, failure, shown: chosen.length, all: held.length };
}

const combined = (results: readonly UseQueryResult<LineageAnswer>[]) => ({
  answers: results.flatMap(({ data }) => (data ? [data] : [])),
  failure: failureOfCard(results),
});
