import { QueryClient } from '@tanstack/react-query';
import { goneBehind } from './client.ts';
import { refreshOnNewVersion } from './refresh-on-new-version.ts';

/**
 * Answers stay fresh for half a minute and are kept for the visit: what was opened stays readable without a server. Who
 * comes back to the page asks whether the content has changed, not for everything that is on screen: a large picture
 * is hundreds of questions, and the next search would wait behind them.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: Number.POSITIVE_INFINITY,
      retry: (failures, error) => goneBehind(error) !== undefined && failures < 1,
      retryDelay: 400,
      networkMode: 'always',
      refetchOnWindowFocus: ({ queryKey }) => queryKey[0] === 'stats',
    },
  },
});
refreshOnNewVersion(queryClient);
