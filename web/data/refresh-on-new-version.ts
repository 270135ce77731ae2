import type { QueryClient } from '@tanstack/react-query';
import type { StatsAnswer } from '../../graph/store/answers.ts';
import { queries } from './queries.ts';

/**
 * Whenever the statistics come with another version of the content than the last ones, every other answer is asked for
 * again as soon as it is shown: a document that was added changes what is said of the others.
 */
export function refreshOnNewVersion(client: QueryClient): void {
  const [stats] = queries.stats().queryKey;
  let known: string | undefined;
  client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.query.queryKey[0] !== stats) return;
    const { version } = event.query.state.data as StatsAnswer;
    if (known !== undefined && known !== version) {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== stats });
    }
    known = version;
  });
}
