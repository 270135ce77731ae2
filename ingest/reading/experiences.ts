import type { Place, Places } from '../knowledge/place.ts';
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
  return [...listed, ...known, ...local].sort((a, b) => a.start - b.start);
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
    if (!origin) continue;
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
  `(?:${promoting})(?:${also}|和|并|国家|先进|的){0,4}([^，,。；;：:《》（）()\\n]{2,40}?)(?:${experience.source})`,
  'y',
);
/** 等地医改 in 三明、天长等地医改经验: what all places of a list share. */
const sharedEnd = /(?:等地区|等地|等省|等市|等)?(的?(?:医改|综合医改|改革|深化医改)?(?:先进|典型|成功|好的)?)$/;

/**
 * Several places' experiences in one list (学习推广福建三明、安徽天长等地经验): each place is one experience, known ones by
 * their own name. A list in which anything is not a place is none, nor is one without any known experience: 浙江、安徽
 * 等地经验 does not say which.
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
    const shared = words.match(sharedEnd)!;
    const printed = words.slice(0, shared.index).split(separator);
    if (printed.length < 2) continue;
    const origins = printed.map((each) => wholePlace(each, places));
    if (origins.some((origin) => !origin || origin.code === home.code)) continue;
    if (!printed.some((each) => loadReformModels().byPlace(each))) continue;
    const end = match.index + match[0].length;
    let start = match.index + match[0].lastIndexOf(words);
    for (const [i, each] of printed.entries()) {
      const origin = origins[i]!;
      const last = i === printed.length - 1;
      const model = loadReformModels().byPlace(each) ?? {
        name: `${each}${shared[1]}经验`,
        aliases: [],
        origin: origin.code,
        entry: `ingest/knowledge/places.json#${origin.code}`,
      };
      const span = { start: offset + start, end: offset + (last ? end : start + each.length) };
      found.push({ model, ...span, method: 'experience-in-a-list', confidence: 0.85 });
      start += each.length + 1;
    }
  }
  return found;
}

/** The place that the words are, with nothing beside it; of 福建三明 the one further down. */
function wholePlace(words: string, places: Places): Place | undefined {
  const known = loadReformModels().byPlace(words)?.origin;
  if (known) return places.byCode(known);
  const same = places.byName(words).filter(({ level, name }) => level !== 'county' || name === words);
  if (same.length === 1) return same[0];
  for (let length = 2; length <= words.length - 2; length++) {
    const above = places.byName(words.slice(0, length)).find(({ level }) => level === 'provincial');
    const below = above && wholePlace(words.slice(length), places);
    if (below?.code.startsWith(above!.code.slice(0, 2))) return below;
  }
  return undefined;
}

/** The one place at the head of the words; a county only by its full name, or where nothing else stands there. */
function leadingPlace(words: string, home: Home, places: Places): Place | undefined {
  for (let length = Math.min(words.length, 12); length >= 2; length--) {
    const name = words.slice(0, length);
    const same = places.byName(name);
    const place = same.length > 1 ? same.find(({ level }) => level === 'provincial') : same[0];
    if (!place || place.level === 'national' || place.code === home.code) continue;
    const rest = words.slice(length);
    if (/^(?:等|和|与|及)/.test(rest)) return undefined;
    if (place.level === 'county' && name !== place.name && !/^(?:医改|改革)?$/.test(rest)) continue;
    // 福建省三明市…: the place further down is meant.
    return (rest.length >= 2 && leadingPlace(rest, home, places)) || place;
  }
  return undefined;
}
