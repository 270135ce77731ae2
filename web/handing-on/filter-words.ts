import type { Language } from '../../graph/language.ts';
import type { Basis, Level, Role } from '../../graph/schema/words.ts';
import { fetchKnown } from '../data/fetch-known.ts';
import { queries } from '../data/queries.ts';
import { queryClient } from '../data/query-client.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { basisWords, levelWords, roleWords } from '../i18n/words.ts';
import { parseSearch } from '../state/search-params.ts';
import { taskMessages } from '../tasks/messages.ts';
import { referenceOf } from '../view-model/caption.ts';
import { handingOnMessages } from './messages.ts';

/** What a link may filter by, and how a value of it is said; ids are said by the name of what they name. */
const said: readonly (readonly [
  name: string,
  of: 'region' | 'level' | 'year' | 'theme' | 'document' | 'basis' | 'role',
  word: (value: string, language: Language) => string | undefined,
])[] = [
  ['region', 'region', () => undefined],
  ['level', 'level', (value, language) => levelWords[value as Level]?.[language]],
  ['year', 'year', (value, language) => (value === 'unknown' ? taskMessages[language].yearUnknown : value)],
  ['theme', 'theme', () => undefined],
  ['doc', 'document', () => undefined],
  ['basis', 'basis', (value, language) => basisWords[value as Basis]?.[language]],
  ['role', 'role', (value, language) => roleWords[value as Role]?.[language]],
];

/** What a link filters by: 地区, 山西省、贵州省. What its names are to contain, and what is selected, is of no kind. */
export interface Filter {
  readonly kind?: string;
  readonly values: string;
}

/**
 * The filters of a view's link in words, what its names are to contain, and the names of the selected row and column. A
 * value whose name cannot be asked for stands as it is.
 * @param search with its question mark, or empty
 */
export async function filtersOf(search: string, language: Language): Promise<Filter[]> {
  const chosen = parseSearch(search);
  const t = handingOnMessages[language];
  const { listed } = punctuation[language];
  const parts = said.map(async ([name, of, word]): Promise<Filter[]> => {
    const values = [chosen[name] ?? []].flat();
    if (values.length === 0) return [];
    const words = await Promise.all(values.map(async (value) => word(value, language) ?? (await nameOfId(value))));
    return [{ kind: taskMessages[language][of], values: words.join(listed) }];
  });
  const selected = [chosen.row, chosen.col].flatMap((id) => id ?? []).filter((id) => id.includes(':'));
  const names = await Promise.all(selected.map(nameOfId));
  const found = [chosen.find ?? []].flat().map((words) => t.containing(words));
  return [...(await Promise.all(parts)).flat(), ...[...found, ...names].map((values) => ({ values }))];
}

/** The same as one reads it: 地区：山西省、贵州省. */
export const filterWords = async (search: string, language: Language): Promise<string[]> =>
  (await filtersOf(search, language)).map(({ kind, values }) =>
    kind === undefined ? values : kind + punctuation[language].colon + values,
  );

/** What something is called; an id that names nothing any more stands as it is written. */
export async function nameOfId(id: string): Promise<string> {
  const written = id.slice(id.indexOf(':') + 1);
  try {
    return referenceOf(await fetchKnown(queryClient, queries.node(id)));
  } catch {
    // A text goes by the hash of its content.
    const documents = queryClient.getQueryData(queries.documents().queryKey) ?? [];
    const document = documents.find((each) => each.id === id);
    return document ? (document.policy && referenceOf(document.policy)) || document.title : written;
  }
}
