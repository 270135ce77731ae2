import type { Language } from '../../graph/language.ts';

/** The marks between words that are put together: each language has its own. */
export interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between the members of a list: 山西省、贵州省. */
  readonly listed: string;
  /** Something with how it is known behind it: 省医保局（山西省医疗保障局）. */
  bracketed(what: string, how: string): string;
}

export const punctuation: Readonly<Record<Language, Punctuation>> = {
  zh: { comma: '，', semicolon: '；', colon: '：', listed: '、', bracketed: (what, how) => `${what}（${how}）` },
  en: { comma: ', ', semicolon: '; ', colon: ': ', listed: ', ', bracketed: (what, how) => `${what} (${how})` },
};
