import { citationLine, citedName } from '../../graph/exports/citation-line.ts';
import type { Language } from '../../graph/language.ts';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import type { Scene, Story } from '../../graph/story/story.ts';
import { sourcesOf } from '../briefing/sources.ts';
import { fetchKnown } from '../data/fetch-known.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { stringifySearch } from '../state/search-params.ts';
import { cut, mostOfTitle } from './cut.ts';
import { filterWords } from './filter-words.ts';
import { handingOnMessages } from './messages.ts';

interface Cited {
  /** Where it is found again, if not at its own link. */
  readonly address?: Scene['link'];
  /** The documents it is made from, where that is known better than from the link. */
  readonly documents?: readonly string[];
}

/**
 * The line that every file of a view carries, so that it can be cited and found again: our words in the reader's
 * language, the documents' as they are.
 * @param view what the view is called
 * @throws AtlasError where the server does not answer
 */
export async function citationOf(
  view: string,
  link: Scene['link'],
  language: Language,
  { address = link, documents }: Cited = {},
): Promise<string> {
  const [stats, filters] = await Promise.all([
    fetchKnown(queryClient, queries.stats()),
    filterWords(link.search, language),
  ]);
  const { date, version } = dataMarkOf(stats);
  return citationLine(
    {
      view,
      filters,
      date,
      version,
      documents: documents ?? sourcesOf(link, stats.documents).map(({ number, title }) => citedName(number, title)),
      link: `${window.location.origin}${address.path}${address.search}`,
    },
    language,
  );
}

/** The line of a scene that is handed on: it is found again in its story, since a picture's own link may be very long. */
export function sceneCitation(name: string, story: Story, scene: Scene, language: Language): Promise<string> {
  const n = story.scenes.findIndex(({ id }) => id === scene.id) + 1;
  const search = stringifySearch({ story: name, scene: scene.id });
  return citationOf(handingOnMessages[language].sceneOf(cut(story.title, mostOfTitle), n), scene.link, language, {
    address: { path: '/briefing', search },
  });
}
