import type { Level } from '../../../graph/schema/words.ts';
import type { Places } from '../../knowledge/place.ts';
import { allMatches } from '../matches.ts';
import type { Found } from '../types.ts';
import { numberFits, provinceCodes, provinceOfNumber, writerOfNumber } from './number-letter.ts';

/**
 * The region that addressees of a level tell where no issuer and no title does: who writes to every province is of the
 * whole country; a province needs the letter of its number too, or a place of its own among the addressees. Who writes
 * to districts is a province only where the letter is that of 北京, 天津, 上海 or 重庆.
 */
export function regionOfLevel(
  level: Level,
  addressees: Found,
  number: Found | undefined,
  places: Places,
): Found | undefined {
  if (level === 'national') return { ...addressees, value: '100000', method: 'region-by-addressees', confidence: 0.85 };
  if (level === 'municipal') return ofCityProvince(addressees, number) ? byNumber(number) : undefined;
  return level === 'provincial' ? (byNumber(number) ?? provinceAmong(addressees, places)) : undefined;
}

const zoneAddressed =
  /(?<=^|[，、；])([\p{Script=Han}]{2,6}?)(?=(?:国家级?)?(?:经济技术开发区|经济开发区|高新技术(?:产业)?开发区|高新技术产业园区|高新区|经开区|开发区|综合保税区))/gu;

/** 各镇人民政府，…，嘉鱼经济开发区: the zone that a government writes to bears the name of its place. */
export function placeOfZone(
  level: Level,
  addressees: Found,
  number: Found | undefined,
  places: Places,
): Found | undefined {
  const named = allMatches(addressees.value, zoneAddressed).flatMap((match) => {
    const same = places.byName(match[1]!).filter((place) => place.level === level);
    const [only, ...others] = same.filter((place) => number === undefined || numberFits(number.value, place, places));
    return only && others.length === 0 ? [only.code] : [];
  });
  const [code, ...others] = new Set(named);
  return code !== undefined && others.length === 0
    ? { ...addressees, value: code, method: 'region-by-addressees', confidence: 0.7 }
    : undefined;
}

/** Neither says a thing alone: a number that begins with a province's letter, in a document that addresses its cities. */
function byNumber(number: Found | undefined): Found | undefined {
  const code = writerOfNumber(number?.value);
  return number && code
    ? { ...number, value: code, method: 'region-by-number-and-addressees', confidence: 0.75 }
    : undefined;
}

/** 各市州、甘肃矿区…: a document to a province's cities that names one province among those it is for. */
function provinceAmong(addressees: Found, places: Places): Found | undefined {
  const named = provinceCodes.filter((code) => {
    const shortName = places.byCode(code)?.shortName ?? '';
    const at = shortName === '' ? -1 : addressees.value.indexOf(shortName);
    return at >= 0 && !/^[市州县]/.test(addressees.value.slice(at + shortName.length));
  });
  const letter = seated.exec(addressees.value)?.[1];
  const [only] = named.length === 0 && letter ? [provinceOfNumber(letter)] : named;
  return only && named.length < 2
    ? { ...addressees, value: only, method: 'region-by-addressees', confidence: 0.7 }
    : undefined;
}

/** 中央在湘单位, 省部属驻皖各单位: whoever has its seat in the province. */
const seated = /(?:中央|中直|部属)[^，；：]{0,3}[在驻](\p{Script=Han})(?=有关|各|单位|企业|企事业|机构|$)/u;

/** 北京, 天津, 上海, 重庆 write to districts, as cities of a province do; 津市市 with its 津 writes to towns. */
const ofCityProvince = (addressees: Found, number: Found | undefined): boolean =>
  addressees.value.includes('各区') && cityProvinces.has(provinceOfNumber(number?.value) ?? '');
const cityProvinces: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000']);
