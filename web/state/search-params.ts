/** What stands behind the `?` of a link: plain words, a name more than once for a list, never JSON. */
export type SearchParams = Record<string, string | string[]>;

/** Reads `?n=a&n=b&sel=c`. A name that stands once gives a string, one that stands more often a list. */
export function parseSearch(search: string): SearchParams {
  const params = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    const before = params.get(name);
    params.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(params);
}

/** Only what would end or change the query is encoded, so that 晋政办发〔2022〕83号 stays readable in a link. */
const encode = (text: string) => text.replace(/[\s%&#+=?"'<>\\^`{|}]/g, (c) => encodeURIComponent(c));

/** The other way round, with its `?`; what is undefined or empty is left out. */
export function stringifySearch(params: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(params).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((v) => v !== undefined && v !== '')
      .map((v) => `${encode(name)}=${encode(String(v))}`),
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
