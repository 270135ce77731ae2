import { loadInstitutions } from '../../knowledge/institutions.ts';
import { liesIn, type Place, type Places } from '../../knowledge/place.ts';
import { loadPlaceWords } from '../../knowledge/place-words.ts';
import { isCommonHan } from '../han.ts';
import { matchesIn } from '../matches.ts';
import type { Home, PlaceMention, Span } from '../types.ts';
import { placeTable } from './names.ts';

interface Patterns {
  /** A kind of area. */
  readonly area: RegExp;
  /** What ends before a name begins: 联动, 支持. */
  readonly verb: RegExp;
  /** Names that mean all areas of a kind: 省级开发区. */
  readonly kind: RegExp;
}

let patterns: Patterns | undefined;

function loadPatterns(): Patterns {
  if (patterns) return patterns;
  const { areas, kinds } = loadPlaceWords();
  const verbs = loadInstitutions().verbs.filter((verb) => verb.length > 1);
  patterns = {
    area: new RegExp(`(?:${areas.join('|')})(?![域镇])`, 'g'),
    verb: new RegExp(`^.*(?:${verbs.join('|')})`),
    kind: new RegExp(`^(?:${kinds.join('|')})+`),
  };
  return patterns;
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
  const { area, verb, kind } = loadPatterns();
  for (const { start: kindAt, end } of matchesIn(text, area, item)) {
    let start = kindAt;
    const least = Math.max(item.start, kindAt - longestName);
    while (start > least && isCommonHan(text.charCodeAt(start - 1)) && !joints.includes(text[start - 1]!)) start--;
    const before = text.slice(start, kindAt);
    const trimmed = before.replace(verb, '');
    const cut =
      trimmed === before &&
      start === least &&
      start > item.start &&
      isCommonHan(text.charCodeAt(start - 1)) &&
      !joints.includes(text[start - 1]!);
    const inName = placeTable(places).find(text, start, kindAt)[0];
    const isHomes = ({ code }: Place) => liesIn(places, code, home.code);
    const place = inName?.value.same.find((one) => one.level !== 'county' || isHomes(one));
    const name = text.slice(inName && place ? inName.start : kindAt - trimmed.length, end);
    if (places.byName(name).length > 0) continue;
    if (!place && (loadPlaceWords().generic.has(name) || kind.test(name))) continue;
    // Without a place in it only a short name with clear ends is one: 高新区, 兴汉新区.
    if (!place && (cut || name.length > 6 || home.level === 'provincial' || home.level === 'national')) continue;
    const parent = place?.code ?? home.code;
    if (parent === undefined) continue;
    const confidence = place ? 0.85 : 0.75;
    found.push({ start: end - name.length, end, region: `${parent}/${name}`, method: 'area-without-code', confidence });
  }
  // 西部科学城重庆高新区 is one area, and its first words are none.
  return found.filter(({ end }) => !found.some((next) => next.start <= end && next.end > end));
}
