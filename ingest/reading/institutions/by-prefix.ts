import type { Home } from '../types.ts';
import { type InstitutionName, type NameEnd, ownName, type Surroundings } from './name.ts';
import { vocabularyOfNames } from './vocabulary.ts';

/** What a place calls itself for short: 自治区人民医院, 州中医院, 旗人民医院. */
const administrative = /自治区$|[省市县区州盟旗]$/;

const prefixOf = ({ level, name }: Home): string | undefined =>
  (level && name && administrative.exec(name)?.[0]) || undefined;

/** 市第一医院: with the prefix of the issuing place. */
export function byPrefix(
  { text, run, kindAt, kind, end }: NameEnd,
  { home }: Surroundings,
): InstitutionName | undefined {
  const prefix = prefixOf(home);
  if (prefix === undefined) return undefined;
  for (let at = run; at < kindAt; at++) {
    if (!text.startsWith(prefix, at)) continue;
    const behind = at + prefix.length;
    if (!isOfEveryPlace(text.slice(behind, kindAt), kind)) continue;
    // 省、市中医院 and 全市中医院 mean all of them.
    if (/[省市县区州盟旗全各级]、?$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (prefix === '区' && text.endsWith('自治', at)) continue;
    const name = home.name + text.slice(behind, end);
    const region = home.code;
    const placed = region ? { region } : {};
    const shared = { name: home.name!, ...placed };
    return { start: at, end, name, ...placed, shared, method: 'institution-by-prefix', confidence: 0.9 };
  }
  return undefined;
}

/** 省产业技术研究院: with the prefix of the issuing place, where the kind alone says that there is one. */
export function byOwnPrefix(
  { text, run, kindAt, kind, end }: NameEnd,
  { home }: Surroundings,
): InstitutionName | undefined {
  const { own, genericOnly, inside } = vocabularyOfNames();
  const prefix = prefixOf(home);
  if (prefix === undefined || !own.has(kind)) return undefined;
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
  (middle !== '' || /^(?:中|妇|疾|急|血|精)/.test(kind)) &&
  kind !== '卫生院' &&
  !/社区|大学|学院|研究/.test(kind);
