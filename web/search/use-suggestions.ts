import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Asked } from '../../graph/api/client.ts';
import { ask } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { shorterQueries } from './suggestions.ts';

/** Of any kind so many of each are listed, so that every kind shows; of one kind alone, so many. */
const ofEach = 6;
const ofOne = 100;

/**
 * What a query finds, of these labels or of any, kept on screen until the next answer is there; and, when it finds
 * nothing, what is near it.
 */
export function useSuggestions(query: string, labels?: Asked<'search'>['labels']) {
  const asked = query.trim();
  const found = useQuery({
    ...queries.search({ query: asked, limit: ofOne, ...(labels ? { labels } : { each: ofEach }) }),
    enabled: asked !== '',
    placeholderData: asked === '' ? undefined : keepPreviousData,
  });
  const nothing = found.data?.total === 0 && !found.isPlaceholderData;
  const near = useQuery({
    queryKey: ['near', asked, labels],
    enabled: nothing,
    queryFn: async ({ signal }) => {
      for (const shorter of shorterQueries(asked)) {
        const answer = await ask('search', { query: shorter, limit: 3, ...(labels && { labels }) }, signal);
        if (answer.total > 0) return { query: shorter, answer };
      }
      return null;
    },
  });
  return {
    asked,
    failure: found.error,
    nothing,
    near: near.data,
    /** What is listed, and the query that found it. */
    shown: asked === '' ? undefined : nothing ? near.data?.answer : found.data,
    shownFor: nothing ? (near.data?.query ?? '') : asked,
  };
}
