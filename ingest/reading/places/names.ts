import type { Place, Places } from '../../knowledge/place.ts';
import { promoting } from '../../knowledge/reform-models.ts';
import { type PhraseHit, type PhraseTable, phraseTable } from '../phrases.ts';

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

const verbs: ReadonlySet<string> = new Set(promoting.split('|'));

/**
 * The names of places in a stretch, from left to right. A name that begins inside a verb (推广德清: 广德) is none, and a
 * full one counts before a short one that reaches into it.
 */
export function placesIn(text: string, start: number, end: number, places: Places): PhraseHit<NamedPlaces>[] {
  const table = placeTable(places);
  const found: PhraseHit<NamedPlaces>[] = [];
  let done = start;
  for (const hit of table.find(text, start, end)) {
    if (hit.start < done) continue;
    const inVerb = hit.start > start && verbs.has(text.slice(hit.start - 1, hit.start + 1));
    let better: PhraseHit<NamedPlaces> | undefined;
    if (inVerb || !hit.value.full) {
      for (let at = hit.start + 1; at < hit.end && !better; at++) {
        const other = table.at(text, at, end);
        if (other && other.end > hit.end && (inVerb || other.value.full)) better = other;
      }
    }
    const one = better ?? (inVerb ? undefined : hit);
    if (!one) continue;
    found.push(one);
    done = one.end;
  }
  return found;
}
