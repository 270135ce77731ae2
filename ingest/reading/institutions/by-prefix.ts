import type { Level } from '../../../graph/schema/words.ts';
import type { Place } from '../../knowledge/place.ts';
import { homeChain } from '../departments/place.ts';
import { everyPlaceHas, type InstitutionName, type NameEnd, ownName, type Surroundings } from './name.ts';
import { vocabularyOfNames } from './vocabulary.ts';

/** What a place calls itself for short: 自治区人民医院, 州中医院, 旗人民医院, 兵团医院. */
const administrative = /自治区$|地区$|兵团$|[省市县区州盟旗]$/;

const prefixOf = (name: string): string | undefined => administrative.exec(name)?.[0];

/** 县人民医院, and 市第一医院 in a document of a county: with the prefix of the issuing place or of one above it. */
export function byPrefix(
  { text, run, kindAt, kind, end }: NameEnd,
  { home, places }: Surroundings,
): InstitutionName | undefined {
  const taken = new Set<string>();
  for (const place of homeChain(home, places)) {
    const prefix = prefixOf(place.name);
    // 市 in a document of a county-level city is that city.
    if (prefix === undefined || taken.has(prefix)) continue;
    taken.add(prefix);
    for (let at = run; at < kindAt; at++) {
      if (!text.startsWith(prefix, at)) continue;
      const behind = at + prefix.length;
      const middle = text.slice(behind, kindAt);
      if (!isOfEveryPlace(middle, kind) && !(hasBareHospital.has(place.level) && isBareHospital(text, at, behind, end)))
        continue;
      // 省、市中医院, 全市中医院 and 一市一院 mean all of them, 城市 is no prefix.
      if (/(?:[省市县区州盟旗全各级]、?|[每一城地])$/.test(text.slice(Math.max(0, at - 2), at))) continue;
      if (prefix === '区' && text.endsWith('自治', at)) continue;
      return prefixed(place, at, text.slice(behind, end), end);
    }
  }
  return undefined;
}

function prefixed({ name, code }: Place, start: number, rest: string, end: number): InstitutionName {
  const shared = { name, region: code };
  return { start, end, name: name + rest, region: code, shared, method: 'institution-by-prefix', confidence: 0.9 };
}

/** 市医院 would be any of the city's. */
const hasBareHospital: ReadonlySet<Level> = new Set(['county', 'provincial']);

/** 县医院 in a document of the county, 省医院, where no kind is meant (县医院能力提升, 县医院和乡镇卫生院). */
const isBareHospital = (text: string, at: number, behind: number, end: number): boolean =>
  text.slice(behind, end) === '医院' &&
  !kindFollows.test(text.slice(end, end + 6)) &&
  !goesOn.test(text.slice(Math.max(0, at - 1), at));
/** 三明市医院. */
const goesOn = /[\u4e00-\u9fff](?<![由在以和与及对将把给持托挥动进强励高])$/;
export const kindFollows =
  /^(?:高质量|药|床|数|综合|管理|协会|质量|感染|评审|等级|能力|服务|标准|建设|级|的|水平|医|集团|改革|达标|与?(?:基层|乡)|(?:、|和|及|与|以及)(?:基层|乡|镇|村|社区|中心卫生院|卫生院))/;

/** 省产业技术研究院: with the prefix of the issuing place, where the kind alone says that there is one. */
export function byOwnPrefix(
  { text, run, kindAt, kind, end }: NameEnd,
  { home }: Surroundings,
): InstitutionName | undefined {
  const { own, genericOnly, inside } = vocabularyOfNames();
  const prefix = home.name && prefixOf(home.name);
  if (!prefix || !own.has(kind)) return undefined;
  for (let at = kindAt - 1; at >= run; at--) {
    if (!text.startsWith(prefix, at)) continue;
    const behind = at + prefix.length;
    const middle = text.slice(behind, kindAt);
    const isSingle = kind === '党校' ? middle === '委' : middle.length >= 2 && middle.length <= 10;
    if (!isSingle || genericOnly.test(middle) || inside.test(middle) || /^[属内外直域场区民]/.test(middle))
      return undefined;
    if (/[省市县区全各级、]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined;
    const region = home.code;
    // A Party school is one of the Party: 中共江西省委党校.
    const name = (kind === '党校' ? '中共' : '') + home.name + text.slice(behind, end);
    return { start: at, end, name, ...(region ? { region } : {}), method: 'institution-by-prefix', confidence: 0.85 };
  }
  return undefined;
}

/** 县人民医院、中医医院、妇幼保健院: what stands behind the first shares its prefix, or its place. */
export function bySharedPrefix(
  { text, kindAt, kind, end }: NameEnd,
  before: InstitutionName | undefined,
): InstitutionName | undefined {
  const { shared, method } = before ?? {};
  if (!before || !shared || method === undefined || kindAt - before.end > longestShared) return undefined;
  const middle = sharing.exec(text.slice(before.end, kindAt))?.[1];
  if (middle === undefined || !isOfEveryPlace(middle, kind)) return undefined;
  const start = kindAt - middle.length;
  const { name, region } = shared;
  return {
    start,
    end,
    name: name + text.slice(start, end),
    ...(region && { region }),
    shared,
    method,
    confidence: 0.85,
  };
}

const sharing = /^(?:、|和|与|及|以及)([\u4e00-\u9fff]{0,8})$/;
const longestShared = 12;

/** Whether every place has one of these, so that its prefix is enough; of health stations and schools it has many. */
const isOfEveryPlace = (middle: string, kind: string): boolean =>
  ownName.test(middle) &&
  (middle !== '' || everyPlaceHas.test(kind)) &&
  kind !== '卫生院' &&
  !/社区|大学|学院|研究/.test(kind);
