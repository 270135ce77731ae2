import { isInside, type Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import type { Home, PlaceMention, Span } from '../types.ts';

/** Words that stand for several places (三州), inside the place where they do. */
export function readCollectives(text: string, item: Span, home: Home, places: Places): Omit<PlaceMention, 'context'>[] {
  const found: Omit<PlaceMention, 'context'>[] = [];
  for (const { name, home: of, members } of loadPlaceWords().collectives) {
    if (home.code === undefined || !isInside(places, home.code, of)) continue;
    const own = text.slice(item.start, item.end);
    for (let at = own.indexOf(name); at >= 0; at = own.indexOf(name, at + 1)) {
      const start = item.start + at;
      const span = { start, end: start + name.length };
      for (const region of members)
        if (region !== home.code) found.push({ ...span, region, method: 'place-collective', confidence: 0.85 });
    }
  }
  return found;
}
