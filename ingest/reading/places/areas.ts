import type { Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import { matchesIn } from '../matches.ts';
import type { Home, PlaceMention, Span } from '../types.ts';
import { placeTable } from './names.ts';

let pattern: RegExp | undefined;

/** A kind of area, with the Chinese characters before it that can be its name. */
function areaPattern(): RegExp {
  pattern ??= new RegExp(`(?:${loadPlaceWords().areas.join('|')})(?![域镇])`, 'g');
  return pattern;
}

const longestName = 8;
const joints = '、和与及在由对将以';

/**
 * Areas that have an administration but no code: 汉中经济技术开发区 is `610700/汉中经济技术开发区`. The name reaches back to
 * punctuation or a joint (、和与在); the area lies in the place named in it, else in the issuing municipality or county.
 * Areas that the places file knows (雄安新区, 浦东新区) are read as places.
 */
export function readAreas(text: string, item: Span, home: Home, places: Places): Omit<PlaceMention, 'context'>[] {
  const found: Omit<PlaceMention, 'context'>[] = [];
  for (const { start: kindAt, end } of matchesIn(text, areaPattern(), item)) {
    let start = kindAt;
    const least = Math.max(item.start, kindAt - longestName);
    while (start > least && isHan(text.charCodeAt(start - 1)) && !joints.includes(text[start - 1]!)) start--;
    const cut =
      start === least && start > item.start && isHan(text.charCodeAt(start - 1)) && !joints.includes(text[start - 1]!);
    const inName = placeTable(places).find(text, start, kindAt)[0];
    const place = inName && places.byName(inName.phrase).find(({ level }) => level !== 'county');
    const name = text.slice(place ? inName.start : start, end);
    if (places.byName(name).length > 0) continue;
    // Without a place in it only a short name with clear ends is one: 高新区, 兴汉新区.
    if (!place && (cut || name.length > 6 || home.level === 'provincial' || home.level === 'national')) continue;
    const parent = place?.code ?? home.code;
    if (parent === undefined) continue;
    const confidence = place ? 0.85 : 0.75;
    found.push({ start: end - name.length, end, region: `${parent}/${name}`, method: 'area-without-code', confidence });
  }
  return found;
}

const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
