import type { Places } from '../knowledge/place.ts';
import { loadReformModels, promoting } from '../knowledge/reform-models.ts';
import { listedPlaces, withoutPlacesAbove } from './listed-places.ts';
import { alsoPromoting, called, type Experience, matchesAt } from './promoted.ts';
import type { Home } from './types.ts';

const listedExperiences = new RegExp(
  `(?:${promoting})(?:${alsoPromoting}|和|并|国家|先进|的){0,4}([^，,。；;：:《》（）()\\n]{2,60}?)${called}`,
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
export function findListed(
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
