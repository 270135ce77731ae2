import type { Query, QueryClient } from '@tanstack/react-query';
import { goneBehind, isThere } from './client.ts';
import { useConnection } from './connection.ts';
import { queries } from './queries.ts';

/** On screen, and not answered because server or store were gone; what is out of sight is asked for when it is seen. */
const isUnanswered = (query: Query) =>
  query.isActive() && query.state.status === 'error' && goneBehind(query.state.error) !== undefined;

const [stats] = queries.stats().queryKey;

/**
 * One round of asking again after a loss: whether server and store are there, then what was not answered, and the
 * statistics, by which content that has changed is known. Everything else is asked for again only where the server was
 * gone for sure: a single question that fails does not make the page ask everything, over and over.
 */
export async function askAgain(client: QueryClient): Promise<void> {
  const { begin, askedAgain } = useConnection.getState();
  begin();
  if (!(await isThere())) return askedAgain('gone');
  const began = Date.now();
  await client.refetchQueries({
    type: 'active',
    predicate: (query) => query.queryKey[0] === stats || isUnanswered(query),
  });
  const unanswered = client.getQueryCache().getAll().filter(isUnanswered).length;
  const { surely } = useConnection.getState();
  askedAgain({ unanswered });
  if (surely) {
    void client.invalidateQueries({
      predicate: (query) => query.state.dataUpdatedAt < began && !isUnanswered(query),
    });
  }
}

const [shortest, longest] = [2000, 60_000];

/**
 * Milliseconds before the next round. Who waits for the server sees it back at once; while the server is there, what it
 * does not answer is asked for more and more seldom.
 */
export function pauseBefore({ surely, rounds }: { readonly surely: boolean; readonly rounds: number }): number {
  return surely ? shortest : Math.min(shortest * 2 ** rounds, longest);
}
