import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { shorterQueries } from './suggestions.ts';

const limit = 40;

/** What a query finds, kept on screen until the next answer is there; and, when it finds nothing, what is near it. */
export function useSuggestions(query: string) {
  const asked = query.trim();
  const found = useQuery({
    ...queries.search({ query: asked, limit }),
    enabled: asked !== '',
    placeholderData: asked === '' ? undefined : keepPreviousData,
  });
  const nothing = found.data?.total === 0 && !found.isPlaceholderData;
  const near = useQuery({
    queryKey: ['near', asked],
    enabled: nothing,
    queryFn: async ({ signal }) => {
      for (const shorter of shorterQueries(asked)) {
        const answer = await ask('search', { query: shorter, limit: 3 }, signal);
        if (answer.total > 0) return { query: shorter, answer };
      }
      return null;
    },
  });
  return { asked, found: asked === '' ? undefined : found.data, failed: found.isError, nothing, near: near.data };
}
