import type { Language } from '../language.ts';

/** What one line says of something that is handed on, so that it can be cited and found again. */
export interface Cited {
  /** What was handed on: a view's name, or what the file holds. */
  readonly view: string;
  /** Filters in words; none where everything is meant. */
  readonly filters?: readonly string[];
  /** The latest date of a held document. */
  readonly date: string | undefined;
  /** Version of the content, as the statistics have it; its beginning is told. */
  readonly version: string;
  /** The documents it is made from, see `citedName`. */
  readonly documents: readonly string[];
  readonly link: string;
}

/** A document as a citation names it: by its number, else by its title. */
export const citedName = (number: unknown, title: string): string =>
  typeof number === 'string' ? number : `《${title}》`;

const mostNamed = 12;

interface Words {
  readonly product: string;
  readonly comma: string;
  readonly semicolon: string;
  data(date: string | undefined, version: string): string;
  /** @param of how many there are, where not all are named */
  documents(named: readonly string[], of: number): string;
}

const words: Readonly<Record<Language, Words>> = {
  zh: {
    product: '医改图谱',
    comma: '，',
    semicolon: '；',
    data: (date, version) => `数据${date ? `截至 ${date}` : '日期不详'}，版本 ${version}`,
    documents: (named, of) => `文件：${named.join('、') || '无'}${of > named.length ? ` 等 ${of} 份` : ''}`,
  },
  en: {
    product: 'Yigai Atlas',
    comma: ', ',
    semicolon: '; ',
    data: (date, version) => `data ${date ? `up to ${date}` : 'of unknown date'}, version ${version}`,
    documents: (named, of) =>
      `documents: ${named.join(', ') || 'none'}${of > named.length ? ` and others, ${of} in all` : ''}`,
  },
};

/** 医改图谱，任务量，地区：山西省；数据截至 2024-04-29，版本 f400288f；文件：…；http://… */
export function citationLine(
  { view, filters = [], date, version, documents, link }: Cited,
  language: Language = 'zh',
): string {
  const { product, comma, semicolon, ...says } = words[language];
  // Several texts may be held of one policy.
  const named = [...new Set(documents)];
  const line = [
    [product, view, ...filters].join(comma),
    says.data(date, version.slice(0, 8)),
    says.documents(named.slice(0, mostNamed), named.length),
    link,
  ].join(semicolon);
  return line.replace(/\s+/g, ' ');
}
