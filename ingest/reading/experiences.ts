import type { Place, Places } from '../knowledge/place.ts';
import { loadReformModels, promoting } from '../knowledge/reform-models.ts';
import { findListed } from './listed-experiences.ts';
import { alsoPromoting, called, type Experience, matchesAt, promotionsIn } from './promoted.ts';
import type { Home, Span } from './types.ts';

/** Where a stretch of text speaks of a local experience that others take over; in printed order, none over another. */
export function findExperiences(text: string, body: Span, home: Home, places: Places): Experience[] {
  const slice = text.slice(body.start, body.end);
  const starts = promotionsIn(slice);
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

const promotedExperience = new RegExp(
  `(?:${promoting})(?:${alsoPromoting}|、|和|并|国家|先进|的){0,4}([^，,。；;、：:《》（）()\\n]{2,24}?)${called}`,
  'y',
);

/** Known by a name of its own (学习借鉴“一窗通办”改革经验). 推广 alone may mean what the document itself has brought about. */
const learntExperience = new RegExp(
  `(?:学习|借鉴)(?:${alsoPromoting}|、|和|并|先进|的){0,4}(“[^”\\n]{2,20}”[^，,。；;、：:《》“”（）()\\n]{0,8}?(?:经验做法|经验|做法))`,
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
