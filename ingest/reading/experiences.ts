import { liesIn, type Place, type Places } from '../knowledge/place.ts';
import { loadReformModels, promoting, type ReformModel } from '../knowledge/reform-models.ts';
import { allMatches } from './matches.ts';
import type { Home, Span } from './types.ts';

/** A printed place that speaks of an experience. */
export interface Experience extends Span {
  readonly model: ReformModel;
  readonly method: string;
  readonly confidence: number;
}

/** Where a stretch of text speaks of a local experience that others take over; in printed order, none over another. */
export function findExperiences(text: string, body: Span, home: Home, places: Places): Experience[] {
  const slice = text.slice(body.start, body.end);
  const starts = allMatches(slice, promotes).map(({ index }) => index);
  const listed = findListed(slice, starts, body.start, home, places);
  const known = loadReformModels()
    .find(slice)
    .map(({ model, start, end, direct }) => ({
      model,
      start: body.start + start,
      end: body.start + end,
      method: direct ? 'reform-model-by-name' : 'reform-model-by-matter',
      confidence: direct ? 0.95 : 0.85,
    }))
    .filter((one) => !overlaps(one, listed));
  const local = findLocal(slice, starts, body.start, home, places).filter(
    (one) => !overlaps(one, [...listed, ...known]),
  );
  return [...listed, ...known, ...local]
    .map((one) => withPlacesAbove(one, text, body, places))
    .sort((a, b) => a.start - b.start);
}

/** 广东省深圳市罗湖区医疗集团模式: the places that the origin lies in and that stand right before belong to it. */
function withPlacesAbove(one: Experience, text: string, body: Span, places: Places): Experience {
  const names = places.ancestors(one.model.origin ?? '').flatMap(({ name, shortName }) => [name, shortName]);
  let start = one.start;
  for (let name: string | undefined = ''; name !== undefined; ) {
    name = names.find((each) => start - each.length >= body.start && text.startsWith(each, start - each.length));
    start -= name?.length ?? 0;
  }
  return start === one.start ? one : { ...one, start };
}

const overlaps = (one: Span, others: readonly Span[]) =>
  others.some((other) => one.start < other.end && other.start < one.end);

/** Where all patterns below begin: the text is gone through once for them. */
const promotes = new RegExp(promoting, 'g');

/** The matches of a sticky pattern that begin at one of these places, none inside another. */
function matchesAt(text: string, starts: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const start of starts) {
    if (start < behind) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    behind = pattern.lastIndex;
  }
  return found;
}

const experience = /经验做法|经验|做法|模式/;
const also = `${promoting}|运用|吸收|参照`;
const promotedExperience = new RegExp(
  `(?:${promoting})(?:${also}|、|和|并|国家|先进|的){0,4}([^，,。；;、：:《》（）()\\n]{2,24}?)(?:${experience.source})`,
  'y',
);

/** Known by a name of its own (学习借鉴“一窗通办”改革经验). 推广 alone may mean what the document itself has brought about. */
const learntExperience = new RegExp(
  `(?:学习|借鉴)(?:${also}|、|和|并|先进|的){0,4}(“[^”\\n]{2,20}”[^，,。；;、：:《》“”（）()\\n]{0,8}?(?:经验做法|经验|做法))`,
  'y',
);

/**
 * Other places' experiences, named in the same way: a promoting verb, one place, its matter, 经验 / 做法 / 模式
 * (推广浙江省县域医共体建设经验). The home place's own and lists of places are none.
 */
function findLocal(slice: string, starts: readonly number[], offset: number, home: Home, places: Places): Experience[] {
  const found: Experience[] = [];
  for (const match of matchesAt(slice, starts, promotedExperience)) {
    const matter = match[1]!;
    const end = match.index + match[0].length;
    const start = end - match[0].length + match[0].lastIndexOf(matter);
    const origin = leadingPlace(matter, home, places);
    if (!origin || origin === 'several') continue;
    const name = slice.slice(start, end);
    const entry = `ingest/knowledge/places.json#${origin.code}`;
    const model = { name, aliases: [], origin: origin.code, entry };
    found.push({ model, start: offset + start, end: offset + end, method: 'local-experience', confidence: 0.75 });
  }
  for (const match of matchesAt(slice, starts, learntExperience)) {
    const name = match[1]!;
    const end = offset + match.index + match[0].length;
    const model = { name, aliases: [], entry: 'ingest/reading/experiences.ts#learntExperience' };
    found.push({ model, start: end - name.length, end, method: 'experience-by-own-name', confidence: 0.7 });
  }
  return found;
}

const separator = /[、和与及]/;
const listedExperiences = new RegExp(
  `(?:${promoting})(?:${also}|和|并|国家|先进|的){0,4}([^，,。；;：:《》（）()\\n]{2,60}?)(?:${experience.source})`,
  'y',
);
/** What may stand behind the last place of a list: 等地医改 of 三明、天长等地医改经验, 等3个县. */
const behindList = /^(?:等(?:地区?|省份?|市|县|区)?(?:[0-9一二三四五六七八九十]{1,3}个(?:省份?|市|县|区|地区?))?)?/;
/** What all places of a list share, if it tells nothing of what the experience is of. */
const plainMatter = /^的?(?:医改|综合医改|改革|深化医改)?(?:先进|典型|成功|好的)?$/;

/**
 * Several places' experiences in one list (学习推广福建三明、安徽天长等地经验; 推广天长市、德清县医共体建设做法): each place is one
 * experience, known ones by their own name. A list in which anything is not a place is none, nor is one without any known
 * experience: 浙江、安徽等地经验 does not say which.
 */
function findListed(
  slice: string,
  starts: readonly number[],
  offset: number,
  home: Home,
  places: Places,
): Experience[] {
  const found: Experience[] = [];
  for (const match of matchesAt(slice, starts, listedExperiences)) {
    const words = match[1]!;
    const members = withoutPlacesAbove(listedPlaces(words, places), places);
    if (members.length < 2 || members.some(({ place }) => place.code === home.code)) continue;
    const models = members.map(
      ({ printed, place }) => loadReformModels().byPlace(printed) ?? loadReformModels().byOrigin(place),
    );
    if (models.every((model) => model === undefined)) continue;
    const end = match.index + match[0].length;
    const begin = match.index + match[0].lastIndexOf(words);
    const last = members.at(-1)!;
    const matter = words.slice(last.at + last.printed.length).replace(behindList, '');
    for (const [i, { printed, at, place }] of members.entries()) {
      const model = models[i] ?? {
        name: `${printed}${plainMatter.test(matter) ? matter : ''}经验`,
        aliases: [],
        origin: place.code,
        entry: `ingest/knowledge/places.json#${place.code}`,
      };
      const start = offset + begin + at;
      const span = { start, end: i === members.length - 1 ? offset + end : start + printed.length };
      found.push({ model, ...span, method: 'experience-in-a-list', confidence: 0.85 });
    }
  }
  return found;
}

interface ListedPlace {
  readonly printed: string;
  readonly at: number;
  readonly place: Place;
}

/** The places that words begin with, side by side; none where anything else stands between them. */
function listedPlaces(words: string, places: Places): ListedPlace[] {
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
const withoutPlacesAbove = (members: readonly ListedPlace[], places: Places): ListedPlace[] =>
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

/** The one place at the head of the words; a county only by its full name, or where nothing else stands there. */
function leadingPlace(words: string, home: Home, places: Places): Place | 'several' | undefined {
  for (let length = Math.min(words.length, 12); length >= 2; length--) {
    const name = words.slice(0, length);
    const same = places.byName(name);
    const place = same.length > 1 ? same.find(({ level }) => level === 'provincial') : same[0];
    if (!place || place.level === 'national' || place.code === home.code) continue;
    const rest = words.slice(length);
    if (/^(?:等|和|与|及)/.test(rest)) return 'several';
    if (place.level === 'county' && name !== place.name && !/^(?:医改|改革)?$/.test(rest)) continue;
    // 福建省三明市…: the place further down is meant.
    return (rest.length >= 2 && leadingPlace(rest, home, places)) || place;
  }
  return undefined;
}
