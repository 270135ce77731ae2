import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query';
import { goneBehind } from './client.ts';

/**
 * An answer, fresh where the server is there; where it is gone, the last one that the page has.
 * @throws AtlasError where there is neither, and what the server answers instead
 */
export async function fetchKnown<Data, Key extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<Data> {
  try {
    return await client.fetchQuery(query);
  } catch (error) {
    const known = goneBehind(error) && client.getQueryData<Data>(query.queryKey);
    if (known === undefined) throw error;
    return known;
  }
}
