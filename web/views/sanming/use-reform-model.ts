import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { filtered } from './drawn.ts';
import { type SanmingLink, sanming } from './link.ts';
import { measuresOf } from './measures.ts';

/** So many documents are counted; those that draw on it come first. */
const mostDocuments = 500;

/** What a link asks of an experience: all that draws on it, what of that is within the filters, and its measures. */
export function useReformModel({ model = sanming, mode, place, when }: SanmingLink) {
  const asked = useQuery({
    ...queries.reformModel({ id: model, limit: mostDocuments, ...(mode && { modes: mode }) }),
    placeholderData: keepPreviousData,
  });
  const { data, isPending, refetch } = asked;
  const answer = useMemo(() => data && filtered(data, { place, when }), [data, place, when]);
  const measures = useMemo(() => answer && measuresOf(answer), [answer]);
  return { data, answer, measures, isPending, error: failureOf(asked), again: () => void refetch() };
}

export type ReformModel = ReturnType<typeof useReformModel>;

export interface SanmingPartProps {
  readonly link: SanmingLink;
  readonly asked: ReformModel;
  onChange(change: Partial<SanmingLink>): void;
}
