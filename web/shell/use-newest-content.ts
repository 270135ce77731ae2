import { useQuery } from '@tanstack/react-query';
import { queries } from '../data/queries.ts';

/** So soon a document that is added or taken out shows in the page in front, in milliseconds. */
const lookEvery = 15_000;

/**
 * Asks again and again, while the page is in front, whether the content is another one; then `refreshOnNewVersion` has
 * every view ask anew. Whoever calls this is not rendered for it.
 */
export function useNewestContent(): void {
  useQuery({ ...queries.stats(), refetchInterval: lookEvery, notifyOnChangeProps: [] });
}
