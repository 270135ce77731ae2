import { isInside, type Place, type Places } from '../../knowledge/place.ts';
import { longerName } from './by-short-name.ts';
import type { Hit } from './resolved.ts';

/** What may stand behind the short name of a county that its province stands before (安徽天长等地). */
const countyEnds = /^(?:[、，。；等和与及市县区]|经验|做法|模式|$)/;

/** 福建三明, 新疆博州: a name inside the place right before it is that place's, and the two are one name in full. */
export function withPlacesAbove(text: string, hits: readonly Hit[], places: Places): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const above = joined.at(-1);
    const inner = above?.end === hit.start && !hit.value.full ? innerOf(text, above, hit, places) : undefined;
    if (!above || !inner) {
      joined.push(hit);
      continue;
    }
    const phrase = text.slice(above.start, hit.end);
    joined[joined.length - 1] = { ...hit, start: above.start, phrase, value: { same: [inner], full: true } };
  }
  return joined;
}

/** The place of that short name inside the one before it; a county only where nothing says that a word goes on. */
function innerOf(text: string, above: Hit, hit: Hit, places: Places): Place | undefined {
  const after = text.slice(hit.end, hit.end + 6);
  return hit.value.same.find(
    ({ code, level }) =>
      above.value.same.some((place) => place.code !== code && isInside(places, code, place.code)) &&
      (level === 'county' ? countyEnds.test(after) : !longerName.test(after)),
  );
}
