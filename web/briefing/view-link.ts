import type { Scene } from '../../graph/story/story.ts';
import { keptView } from '../state/saved-views.ts';
import { stringifySearch } from '../state/search-params.ts';

/** The link of the view that is shown, whole: a view that this browser keeps under a name is written out. */
export function viewLink({
  pathname,
  search,
}: {
  readonly pathname: string;
  readonly search: Readonly<Record<string, unknown>>;
}): Scene['link'] {
  const kept = pathname === '/graph' && typeof search.view === 'string' ? keptView(search.view) : undefined;
  return { path: pathname, search: stringifySearch(kept ?? search) };
}
