import { isInside, liesIn, type Places } from '../../knowledge/place.ts';
import { isCommonHan } from '../han.ts';
import type { PhraseHit } from '../phrases.ts';
import { type NamedPlaces, placesIn } from '../places/names.ts';
import type { Home } from '../types.ts';
import { kindFollows } from './by-prefix.ts';
import { everyPlaceHas, type InstitutionName, type NameEnd, ownName, type Surroundings } from './name.ts';
import { vocabularyOfNames } from './vocabulary.ts';

/** 三明市第一医院: a place, and behind it what makes a single one; a county has to be named in full, but for the document's own. */
export function byPlace(
  { text, run, kindAt, kind, end }: NameEnd,
  { home, places }: Surroundings,
): InstitutionName | undefined {
  const { inside, genericOnly } = vocabularyOfNames();
  const hits = placesIn(text, run, kindAt, places);
  for (const [index, hit] of hits.entries()) {
    // 福建省三明市第一医院: the place further down is meant; its name begins with the first.
    if (leadsInto(hit, hits[index + 1], places)) continue;
    // 华为云华东（青岛）数据中心 does not begin inside its bracket.
    if (text[hit.end] === '）') continue;
    if (isJoint(text, hit) && ownOf(hit, home, places) === undefined) continue;
    const place = hit.value.same[0]!;
    const isFull = hit.phrase !== place.shortName || hit.phrase === place.name;
    const isShortCounty = !isFull && place.level === 'county';
    const seat = isShortCounty ? seatOfUniversity(hit, text.slice(hit.end, end)) : undefined;
    const region = isShortCounty ? (seat ?? ownOf(hit, home, places)) : undefined;
    const middle = text.slice(hit.end, kindAt);
    if (isShortCounty && seat === undefined && !(region !== undefined && isNamedByPlace(middle, kind))) continue;
    if (inside.test(middle) || /^[和与及]/.test(middle)) continue;
    const bare = middle === '' || (genericOnly.test(middle) && !/中医|中西医结合|妇幼保健|中心/.test(middle));
    const named =
      kind === '医院' &&
      isFull &&
      middle === '' &&
      (place.level === 'county' ||
        /[盟州]$|地区$/.test(hit.phrase) ||
        (hit.phrase.endsWith('省') && !kindFollows.test(text.slice(end, end + 6))));
    const isOwn =
      /大学|学院|保健|疾控|疾病|中医|急救|血|精神/.test(kind) ||
      everyPlaceHas.test(kind) ||
      (middle === '中心' && kind === '医院');
    if (bare && !named && !isOwn) continue;
    if (kind === '卫生院' && genericOnly.test(middle)) continue;
    let first = index;
    while (first > 0 && leadsInto(hits[first - 1]!, hits[first], places)) first--;
    const { start } = hits[first]!;
    return {
      start,
      end,
      name: text.slice(start, end),
      ...(region !== undefined && { region }),
      ...(isFull && ownName.test(middle) && { shared: { name: hit.phrase, region: place.code } }),
      method: 'institution-by-place',
      confidence: 0.95,
    };
  }
  return undefined;
}

/** 市人民医院和县人民医院: 和县 is a place in Anhui only where nothing stands before it that it could join. */
const isJoint = (text: string, { start, phrase }: PhraseHit<NamedPlaces>): boolean =>
  phrase.length === 2 && phrase.startsWith('和') && isCommonHan(text.charCodeAt(start - 1));

/** 姜堰中医院, 沂水中心医院, not 孝义医院. */
const isNamedByPlace = (middle: string, kind: string): boolean =>
  ownName.test(middle) && (middle !== '' || everyPlaceHas.test(kind));

/** 沂水中心医院 in a document of 沂水县: the short name of a county is enough where it can mean one of its own only. */
const ownOf = (hit: PhraseHit<NamedPlaces>, home: Home, places: Places): string | undefined =>
  hit.value.same.find(({ code }) => isInside(places, code, home.code))?.code;

/** 石河子大学, 井冈山大学附属医院: a county's short name of three characters is hardly anything else before a university. */
const seatOfUniversity = ({ phrase, value }: PhraseHit<NamedPlaces>, rest: string): string | undefined =>
  phrase.length >= 3 && value.same.length === 1 && /^(?:大学|学院|医学院|医科大学|师范学院)/.test(rest)
    ? value.same[0]!.code
    : undefined;

/** Whether a place stands right before one inside it, of which a county has to be named in full. */
const leadsInto = (outer: PhraseHit<NamedPlaces>, inner: PhraseHit<NamedPlaces> | undefined, places: Places): boolean =>
  inner?.start === outer.end &&
  inner.value.same.some(
    ({ code, level }) =>
      (inner.value.full || level !== 'county') && outer.value.same.some((place) => liesIn(places, code, place.code)),
  );
