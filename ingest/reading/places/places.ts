import { isInside, type Place, type Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import { coverOf, touching } from '../cover.ts';
import { enclosure, enclosuresIn } from '../enclosures.ts';
import { isTask } from '../is-task.ts';
import type { PhraseHit } from '../phrases.ts';
import type { Home, NormalisedText, Outline, PlaceMention, Span } from '../types.ts';
import { readAreas } from './areas.ts';
import { contextOf } from './context.ts';
import { type NamedPlaces, placesIn } from './names.ts';

/** A name of a place in the text. */
type Hit = PhraseHit<NamedPlaces>;

interface Resolved extends Span {
  readonly place: Place;
  readonly method: string;
  readonly confidence: number;
}

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

/** What may stand behind the short name of a county that its province stands before (安徽天长等地). */
const countyEnds = /^(?:[、，。；等和与及市县区]|经验|做法|模式|$)/;

/** 福建三明, 新疆博州: a name inside the place right before it is that place's, and the two are one name in full. */
function withPlacesAbove(text: string, hits: readonly Hit[], places: Places): Hit[] {
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

/** Between the members of a list. */
const listJoint = /^(?:、|和|与|及|以及)$/;

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

/** Characters that may stand before a county's name of two characters (洋县, 和县): nothing that could belong to it. */
const openBefore = /[^\u4e00-\u9fff]|[在和与及对将由]/;
const goesOnAfter = /^[级域乡镇级城区医人民]/;

function byFullName(
  text: string,
  hit: Hit,
  within: Place | undefined,
  list: readonly Hit[],
  home: Home,
  places: Places,
): Resolved | undefined {
  const { start, end, phrase: name } = hit;
  const { same } = hit.value;
  const inParent = within && same.find(({ code }) => isInside(places, code, within.code));
  const atHome = nearest(same, home, places);
  if (!inParent && loadPlaceWords().generic.has(name) && !isOneOfItsCity(atHome, hit, list, home)) return undefined;
  if (!inParent && name.length === 2 && !/[州盟旗]$/.test(name)) {
    // 支持郧县、来凤县: beside another county in full it is one whatever stands before.
    const isBeside = list.some(
      ({ value, phrase }) => value.full && phrase.length > 2 && phrase.endsWith(name.slice(-1)),
    );
    const open = isBeside || start === 0 || openBefore.test(text[start - 1]!);
    if (
      !open ||
      goesOnAfter.test(text.slice(end, end + 1)) ||
      !(atHome && (list.length > 1 || /[^\u4e00-\u9fff]/.test(text[start - 1] ?? ' ')))
    )
      return undefined;
  }
  const place = inParent ?? atHome ?? (same.length === 1 || same[0]!.level !== same[1]!.level ? same[0] : undefined);
  if (!place) return undefined;
  return { start, end, place, method: 'place-by-full-name', confidence: inParent || atHome ? 0.95 : 0.85 };
}

/** 城中区、鱼峰区 in a document of 柳州市: a name that many cities have for a part of theirs, beside another part of this one. */
function isOneOfItsCity(place: Place | undefined, hit: Hit, list: readonly Hit[], home: Home): boolean {
  const city = place?.parent;
  if (city === undefined || city !== home.code || home.level !== 'municipal') return false;
  if (place!.code.includes('/')) return true;
  return list.some(
    (other) => other !== hit && other.value.full && other.value.same.some(({ parent }) => parent === city),
  );
}

/** How many members of a list to either side are asked. */
const nearby = 8;
const namesPlaceAfter =
  /^等(?:地|市|州|省|区|县|城市|(?:先进|发达|兄弟|周边)(?:地区|区域|城市|省市|省份|地)|[0-9一二三四五六七八九十]+个)/;
const namesPlaceBefore = /(?:在|与|同|赴|指导|支持|对口|援助|支援|、)$/;
/** 上海瑞金班, 浙江大学, 广东省: the name goes on. */
const longerName = /^(?:省|市|州|县|区|大学|学院|医学|医科|中医|医院|行动|班|籍|海关|银保监|税务)/;

function byShortName(
  text: string,
  list: readonly Hit[],
  index: number,
  home: Home,
  places: Places,
): Resolved | undefined {
  const hit = list[index]!;
  const { start, end } = hit;
  const { same } = hit.value;
  const atHome = nearest(same, home, places);
  const place = atHome ?? same.find(({ level }) => level !== 'county');
  if (!place) return undefined;
  if (list.length > 1) {
    const beside = list.slice(Math.max(0, index - nearby), index + nearby + 1);
    if (beside.some((other) => other !== hit && isSibling(place, other, home, places)))
      return { start, end, place, method: 'place-in-list', confidence: atHome ? 0.9 : 0.8 };
  }
  if (atHome && mayBeLeftOut(text, hit) && contextOf(text, hit) === 'excluded')
    return { start, end, place, method: 'place-left-out', confidence: 0.8 };
  if (place.level === 'county') return undefined;
  const after = text.slice(end, end + 6);
  if (namesPlaceAfter.test(after)) return { start, end, place, method: 'place-by-short-name', confidence: 0.85 };
  const before = text.slice(Math.max(0, start - 2), start);
  const known = place.level === 'provincial' || atHome !== undefined;
  if (!known || !namesPlaceBefore.test(before) || longerName.test(after)) return undefined;
  return { start, end, place, method: 'place-by-short-name', confidence: 0.75 };
}

/** One look before the clause is read: 除A、B外, 不含A. */
const mayBeLeftOut = (text: string, { start, end }: Hit) =>
  text.slice(end, end + nearby * 8).includes('外') || text.slice(Math.max(0, start - 4), start).includes('不');

/** Whether another member of the list can be a division of the same level, in the same province or with no home known. */
function isSibling(place: Place, other: Hit, home: Home, places: Places): boolean {
  const province = place.level === 'provincial' ? undefined : place.code.slice(0, 2);
  const same = nearest(other.value.same, home, places);
  return (same ? [same] : other.value.same).some(
    ({ level, code }) =>
      level === place.level && (province === undefined || code.startsWith(province) || place.level === 'municipal'),
  );
}

/** Of divisions with one name that inside the issuing place, else that inside its province. */
function nearest(same: readonly Place[], home: Home, places: Places): Place | undefined {
  const code = home.code;
  if (code === undefined || code === '100000') return undefined;
  return (
    same.find((place) => isInside(places, place.code, code)) ??
    same.find((place) => place.code.slice(0, 2) === code.slice(0, 2))
  );
}

type Area = Omit<PlaceMention, 'context'>;

function readCollectives(text: string, item: Span, home: Home, places: Places): Area[] {
  const found: Area[] = [];
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
