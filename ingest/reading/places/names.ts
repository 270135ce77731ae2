import type { Place, Places } from '../../knowledge/place.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';

/** What a name of a place may mean. */
export interface NamedPlaces {
  /** All divisions of that name, never none. */
  readonly same: readonly Place[];
  /** Printed with its kind (汉台区, 黔东南州), not for short (汉台, 黔东南). */
  readonly full: boolean;
}

const tables = new WeakMap<Places, PhraseTable<NamedPlaces>>();

/** All names of places as one table to search a text with; made once for each set of places. */
export function placeTable(places: Places): PhraseTable<NamedPlaces> {
  const known = tables.get(places);
  if (known) return known;
  const names = [...places.names()].filter((name) => name.length > 1 && name !== '全国');
  const table = phraseTable(names.map((name) => [name, meant(name, places)] as const));
  tables.set(places, table);
  return table;
}

function meant(name: string, places: Places): NamedPlaces {
  const same = places.byName(name);
  return { same, full: same.some((place) => place.name === name || name !== place.shortName) };
}
