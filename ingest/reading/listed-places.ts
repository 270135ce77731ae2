import { liesIn, type Place, type Places } from '../knowledge/place.ts';
import { loadReformModels } from '../knowledge/reform-models.ts';

/** A place whose experience is taken, as a list names it. */
interface ListedPlace {
  readonly printed: string;
  /** Where it begins in the words of the list. */
  readonly at: number;
  readonly place: Place;
}

const separator = /[、和与及]/;

/** The places that words begin with, side by side; none where anything else stands between them. */
export function listedPlaces(words: string, places: Places): ListedPlace[] {
  const found: ListedPlace[] = [];
  for (let at = 0; at < words.length; ) {
    const end = at + words.slice(at).search(separator);
    const piece = end < at ? words.slice(at) : words.slice(at, end);
    const whole = wholePlace(piece, places);
    if (whole) found.push({ printed: piece, at, place: whole });
    if (whole && end >= at) {
      at = end + 1;
      continue;
    }
    const last = whole ? undefined : headOf(piece, places);
    // 浙江某地等地: what stands between the place and 等 is another name.
    const isLast = last && !namesMore.test(piece.slice(last.printed.length));
    return isLast ? [...found, { ...last, at }] : whole ? found : [];
  }
  return found;
}

/** 福建省和三明市: the experience of the city, of which the province is the wider place. */
export const withoutPlacesAbove = (members: readonly ListedPlace[], places: Places): ListedPlace[] =>
  members.filter(({ place }) => members.every((other) => !liesIn(places, other.place.code, place.code)));

const namesMore = /^[^等].*等/;
const longestPlace = 16;

/** The longest place that words begin with. */
function headOf(words: string, places: Places): Omit<ListedPlace, 'at'> | undefined {
  for (let length = Math.min(words.length, longestPlace); length >= 2; length--) {
    const printed = words.slice(0, length);
    const place = wholePlace(printed, places);
    if (place) return { printed, place };
  }
  return undefined;
}

/** The place that the words are, with nothing beside it; of 福建三明 the one further down. */
function wholePlace(words: string, places: Places): Place | undefined {
  const known = loadReformModels().byPlace(words)?.origin;
  if (known) return places.byCode(known);
  const same = places.byName(words).filter(({ level, name }) => level !== 'county' || name === words);
  if (same.length === 1) return same[0];
  for (let length = 2; length <= words.length - 2; length++) {
    const above = places.byName(words.slice(0, length)).find(({ level }) => level !== 'county');
    const below = above && (wholePlace(words.slice(length), places) ?? onlyIn(above, words.slice(length), places));
    if (below && liesIn(places, below.code, above.code)) return below;
  }
  return undefined;
}

/** 浙江宁海: a county by its short name behind what it lies in. */
function onlyIn(above: Place, words: string, places: Places): Place | undefined {
  const same = places.byName(words, above.code);
  return same.length === 1 ? same[0] : undefined;
}
