import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../../ingest/knowledge/places.ts';
import { phraseTable } from '../../../ingest/reading/phrases.ts';

const table = phraseTable([
  ['医保', 1],
  ['医保支付', 2],
  ['医保支付方式改革', 3],
  ['支付', 4],
  ['医保', 5],
]);
const found = (text: string, start = 0, end = text.length) =>
  table.find(text, start, end).map(({ start, end, phrase, value }) => `${start}-${end} ${phrase} ${value}`);

describe('a table of phrases', () => {
  it('finds the longest phrase at each offset and none inside another', () => {
    expect(found('推进医保支付方式，支付医保')).toEqual(['2-6 医保支付 2', '9-11 支付 4', '11-13 医保 1']);
  });

  it('falls back to a shorter phrase where a longer one breaks off', () => {
    expect(found('医保支付方式改')).toEqual(['0-4 医保支付 2']);
  });

  it('finds nothing that reaches out of the stretch', () => {
    expect(found('医保支付', 0, 3)).toEqual(['0-2 医保 1']);
    expect(found('医保支付', 1, 4)).toEqual(['2-4 支付 4']);
    expect(table.at('医保支付', 0, 1)).toBeUndefined();
  });

  it('is empty where no phrase is known', () => {
    expect(phraseTable([]).find('医保支付', 0, 4)).toEqual([]);
  });

  it('finds every name of a place as it stands', () => {
    const names = [...loadPlaces().names()].filter((name) => name.length > 1);
    const places = phraseTable(names.map((name) => [name, name] as const));
    for (const name of names) expect(places.at(`在${name}`, 1, name.length + 1)?.value).toBe(name);
  });
});
