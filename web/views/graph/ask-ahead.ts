import { queries } from '../../data/queries.ts';
import { queryClient } from '../../data/query-client.ts';
import { stateOf } from './link.ts';
import { askFirst } from './questions.ts';
import { openedIn } from './state.ts';

/** Asks what the picture of a link begins with as soon as the link is known: what answers is fetched once. */
export function askAhead(search: Readonly<Record<string, unknown>>): void {
  const state = stateOf(search);
  if (state.path) return;
  for (const id of state.roots) void queryClient.prefetchQuery(queries.node(id));
  for (const { expansion } of openedIn(state)) void queryClient.prefetchQuery(askFirst(expansion));
  void queryClient.prefetchQuery(queries.stats());
}
