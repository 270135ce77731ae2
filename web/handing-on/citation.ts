import { citationLine } from '../../graph/exports/citation-line.ts';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import type { Scene } from '../../graph/story/story.ts';
import { type Source, sourcesOf } from '../briefing/sources.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { filterWords } from './filter-words.ts';

/** A document as a citation names it: by its number, else by its title. */
export const nameInCitation = ({ number, title }: Pick<Source, 'number' | 'title'>) => number ?? `《${title}》`;

/**
 * The line that every file of a view carries, so that it can be cited and found again. It is Chinese in both languages,
 * as the documents are.
 * @param view what the view is called
 * @throws AtlasError where the server does not answer
 */
export async function citationOf(view: string, link: Scene['link']): Promise<string> {
  const [stats, filters] = await Promise.all([queryClient.fetchQuery(queries.stats()), filterWords(link.search, 'zh')]);
  const { date, version } = dataMarkOf(stats);
  return citationLine({
    view,
    filters,
    date,
    version: version.slice(0, 8),
    documents: sourcesOf(link, stats.documents).map(nameInCitation),
    link: `${window.location.origin}${link.path}${link.search}`,
  });
}
