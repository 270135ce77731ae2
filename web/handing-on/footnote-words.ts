import type { Language } from '../../graph/language.ts';
import type { Passage } from '../evidence/passage.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { cut } from './cut.ts';
import type { Footnote } from './footnotes.ts';

const noDate: Readonly<Record<Language, string>> = { zh: '日期不详', en: 'date not known' };

/**
 * 晋政办发〔2022〕83号，2022年9月30日：“…省医保局…”.
 * @param most so many characters altogether; a title without a number gives way before the sentence does
 */
export function footnoteWords(
  { number, title, printed, date, passage }: Footnote,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): string {
  const { comma, colon } = punctuation[language];
  const name = number ?? `《${cut(title, Math.max(18, most * 0.38))}》`;
  const head = [name, printed ?? date ?? noDate[language]].join(comma);
  return passage ? `${head}${colon}“${shortened(passage, most - head.length - 3)}”` : head;
}

/** The sentence in so many characters, cut around the words that were read; the cut is shown. */
export function shortened({ before, marked, after }: Passage, most: number): string {
  const room = Math.max(0, most - marked.length);
  const left = Math.min(before.length, Math.max(Math.floor(room / 2), room - after.length));
  const right = Math.min(after.length, room - left);
  const words = marked.length > most ? `${marked.slice(0, most)}…` : marked;
  return `${left < before.length ? '…' : ''}${before.slice(before.length - left)}${words}${after.slice(0, right)}${right < after.length && marked.length <= most ? '…' : ''}`;
}
