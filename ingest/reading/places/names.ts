import type { Places } from '../../knowledge/place.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';

const tables = new WeakMap<Places, PhraseTable<true>>();

/** All names of places as one table to search a text with; made once for each set of places. */
export function placeTable(places: Places): PhraseTable<true> {
  const known = tables.get(places);
  if (known) return known;
  const names = [...places.names()].filter((name) => name.length > 1 && name !== '全国');
  const table = phraseTable(names.map((name) => [name, true] as const));
  tables.set(places, table);
  return table;
}
