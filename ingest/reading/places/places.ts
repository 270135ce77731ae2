import { isInside, type Places } from '../../knowledge/place.ts';
import { coverOf, touching } from '../cover.ts';
import { enclosure, enclosuresIn } from '../enclosures.ts';
import { isTask } from '../is-task.ts';
import type { Home, NormalisedText, Outline, PlaceMention, Span } from '../types.ts';
import { readAreas } from './areas.ts';
import { byFullName } from './by-full-name.ts';
import { byShortName } from './by-short-name.ts';
import { readCollectives } from './collectives.ts';
import { contextOf } from './context.ts';
import { withPlacesAbove } from './joined-names.ts';
import { placesIn } from './names.ts';
import type { Hit, Resolved } from './resolved.ts';

/**
 * Reads the places that tasks and safeguards mention. What counts:
 *
 * - a full name (运城市, 黔东南州, 盐湖区), of several divisions with one name that inside the place printed before or the
 *   issuing one; a parent printed right before (运城市盐湖区) belongs to the mention
 * - short names in a list of places (在成都、自贡、宜宾等地; 镇巴、西乡县): of provinces and prefectures, of counties only inside
 *   the issuing place; alone only where the words around say that a place is meant (在成都等地)
 * - areas without a code (汉中经济技术开发区), and collective names of the data file (三州: the three)
 *
 * Not counted: the issuing place itself (全省, 山西), names in titles 《》 and in quotation marks, and whatever is
 * something else already.
 * @param claimed spans of institutions, units, citations and reform models
 */
export function readPlaces(
  text: NormalisedText,
  outline: Outline,
  home: Home,
  places: Places,
  claimed: readonly Span[],
): PlaceMention[] {
  const isClaimed = coverOf(claimed);
  const mentions: PlaceMention[] = [];
  for (const item of outline.items) {
    if (!isTask(item)) continue;
    const isQuoted = touching(enclosuresIn(text.text, item, quotations));
    const free = (span: Span) => !isClaimed(span) && !isQuoted(span);
    const areas = readAreas(text.text, item, home, places).filter(free);
    const isArea = touching(areas);
    const hits = placesIn(text.text, item.start, item.end, places).filter((hit) => free(hit) && !isArea(hit));
    for (const { start, end, place, method, confidence } of resolve(
      text.text,
      withPlacesAbove(text.text, hits, places),
      home,
      places,
    )) {
      if (place.code === home.code || place.level === 'national') continue;
      const context = contextOf(text.text, { start, end });
      mentions.push({ start, end, region: place.code, context, method, confidence });
    }
    for (const area of [...areas, ...readCollectives(text.text, item, home, places).filter(free)]) {
      mentions.push({ ...area, context: contextOf(text.text, area) });
    }
  }
  return mentions;
}

const quotations = [enclosure('《》', 120), enclosure('“”', 30)];

/** Between the members of a list. */
const listJoint = /^(?:、|和|与|及|以及)$/;

/** What names mean, list by list; one inside the place printed right before it is one mention with it. */
function resolve(text: string, hits: readonly Hit[], home: Home, places: Places): Resolved[] {
  const resolved: Resolved[] = [];
  let previous: Resolved | undefined;
  for (let first = 0; first < hits.length; ) {
    let last = first;
    while (hits[last + 1] && listJoint.test(text.slice(hits[last]!.end, hits[last + 1]!.start))) last++;
    const list = hits.slice(first, last + 1);
    for (const [index, hit] of list.entries()) {
      const within = previous?.end === hit.start ? previous.place : undefined;
      const one = hit.value.full
        ? byFullName(text, hit, within, list, home, places)
        : byShortName(text, list, index, home, places);
      if (!one) continue;
      if (within && one.place.code !== within.code && isInside(places, one.place.code, within.code)) {
        resolved[resolved.length - 1] = { ...one, start: previous!.start };
      } else resolved.push(one);
      previous = resolved.at(-1);
    }
    first = last + 1;
  }
  return resolved;
}
