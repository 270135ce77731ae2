import type { Language } from '../../../graph/language.ts';
import type { DocumentRow } from '../../data/document-rows.ts';
import { levelWords } from '../../i18n/words.ts';

/** So many characters have room before the first tick. */
const room = 5;

/** Whose document a row is, as short as a drawing has room for: 四川省, 国家, 内蒙古自…; its title where no place is known. */
export function placeWord({ place, level, title }: DocumentRow, language: Language): string {
  if (!place && level === 'national') return levelWords.national[language];
  const word = place ?? title;
  return word.length > room ? `${word.slice(0, room - 1)}…` : word;
}

/** The rows of a drawing by their words; where two are of one place, with the year of each. */
export function placeWords(rows: readonly DocumentRow[], language: Language): string[] {
  const words = rows.map((row) => placeWord(row, language));
  return words.map((word, i) => {
    const year = rows[i]?.date?.slice(0, 4);
    return year && words.indexOf(word) !== words.lastIndexOf(word) ? `${word} ${year}` : word;
  });
}
