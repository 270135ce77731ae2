import type { Language } from '../../graph/language.ts';
import type { Scene } from '../../graph/story/story.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { viewName } from '../shell/views.ts';
import { parseSearch } from '../state/search-params.ts';
import { filterWords, nameOfId } from './filter-words.ts';
import { handingOnMessages } from './messages.ts';

/** What a link names that its view is of, beside what it filters by. */
const named = ['n', 'id', 'from', 'to'];
const mostNamed = 4;

/** What a scene's view was asked, in words: 任务量；地区：山西省、贵州省. A view that filters by nothing says so. */
export async function askedWords({ path, search }: Scene['link'], language: Language): Promise<string> {
  const params = parseSearch(search);
  const ids = named.flatMap((name) => params[name] ?? []).flat();
  const [filters, names] = await Promise.all([
    filterWords(search, language),
    Promise.all(ids.slice(0, mostNamed).map(nameOfId)),
  ]);
  const view = viewName(path, language);
  const t = handingOnMessages[language];
  const of = names.length > 0 ? [t.named(names, ids.length)] : [];
  const asked = [...of, ...filters];
  return [...(view ? [view] : []), ...(asked.length > 0 ? asked : [t.unfiltered])].join(
    punctuation[language].semicolon,
  );
}
