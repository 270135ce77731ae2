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

/** 医改图谱，任务量，地区：山西省；数据截至 2024-04-29，版本 f400288f；文件：…；http://… */
export function citationLine({ view, filters = [], date, version, documents, link }: Cited): string {
  const named = documents.slice(0, mostNamed).join('、');
  const all = documents.length > mostNamed ? `${named} 等 ${documents.length} 份` : named;
  const data = `数据${date ? `截至 ${date}` : '日期不详'}，版本 ${version.slice(0, 8)}`;
  const line = [['医改图谱', view, ...filters].join('，'), data, `文件：${all || '无'}`, link].join('；');
  return line.replace(/\s+/g, ' ');
}
