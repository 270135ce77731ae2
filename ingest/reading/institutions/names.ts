import type { Places } from '../../knowledge/place.ts';
import { provinceOfNumber } from '../header/number-letter.ts';
import { allMatches } from '../matches.ts';
import type { PhraseHit } from '../phrases.ts';
import { type NamedPlaces, placesIn, placeTable } from '../places/names.ts';
import type { Home, Span } from '../types.ts';
import { membersOf, numeralsFollow } from './lists.ts';
import { type Suffix, suffixesIn } from './suffixes.ts';
import { genericHead, provinces, twoProvinces, usedBefore, vocabularyOfNames } from './vocabulary.ts';

/** The name of an institution found in the text, not yet placed. */
export interface InstitutionName extends Span {
  readonly name: string;
  /** Kind and region where the catalogue says so. */
  readonly kind?: string;
  readonly region?: string;
  /** Where it is unless its name says otherwise: the region of the known institution that its name begins with. */
  readonly headRegion?: string;
  /** The place that those behind it in a list share: 厦门市 of 市第一医院、中医院. */
  readonly shared?: { readonly name: string; readonly region?: string };
  /** Its other name in brackets behind it, of no meaning of its own. */
  readonly otherSign?: Span;
  readonly method: string;
  readonly confidence: number;
}

const numbered = '第[一二三四五六七八九十]{1,2}';
/** What a place calls itself for short: 自治区人民医院, 州中医院, 旗人民医院. */
const administrative = /自治区$|[省市县区州盟旗]$/;

/**
 * Finds names of institutions: a word that makes a kind (医院, 大学), and before it what makes it a single one, in this order:
 * the catalogue, a place, the issuing place's own prefix, a name of its own.
 */
export function createNameFinder(text: string, home: Home, places: Places) {
  const { own, byDiscipline, owners, brands, boundary, inside, genericOnly, genericStart, genericEnd, catalogue } =
    vocabularyOfNames();
  const table = placeTable(places);

  /** The run of Chinese characters before an offset, as far as a name can reach; a short bracket lies inside: （青岛）. */
  const runStart = (until: number, least: number) => {
    let start = until;
    while (start > least && until - start < 24) {
      if (isHan(text.charCodeAt(start - 1))) start--;
      else {
        const bracket =
          text[start - 1] === '）' ? bracketBefore.exec(text.slice(Math.max(least, start - 6), start)) : null;
        if (!bracket) break;
        start -= bracket[0].length;
      }
    }
    return start;
  };

  /** 上海儿童医学中心 → 上海儿童医学中心贵州医院, 四川大学 → 四川大学华西医院; at most three times. */
  const extended = (hits: readonly Suffix[], first: number): number => {
    let end = hits[first]!.end;
    for (const { start, end: next } of hits.slice(first + 1, first + 4)) {
      const between = text.slice(end, start);
      if (between.length > 12 || !onlyHan.test(between)) return end;
      const academic = /(?:大学|学院|科学院|医学中心|专科学校)$/.test(text.slice(end - 4, end));
      const branch = table.at(between, 0, between.length)?.phrase === between;
      const named = academic && between !== '' && !inside.test(between) && !genericOnly.test(between);
      if (!branch && !named) return end;
      end = next;
    }
    return end;
  };

  /** 复旦大学附属华山医院福建医院: a known one at the head of a longer name. */
  const byKnownHead = (known: { start: number; end: number; value: { region: string } }, end: number) => ({
    start: known.start,
    end,
    name: text.slice(known.start, end),
    headRegion: known.value.region,
    method: 'institution-by-catalogue',
    confidence: 0.9,
  });

  /** 沂水中心医院 in a document of 沂水县: the short name of a county is enough where it can mean one of its own only. */
  const ownOf = (hit: PhraseHit<NamedPlaces>): string | undefined =>
    hit.value.same.find(
      ({ code }) => code === home.code || places.ancestors(code).some((above) => above.code === home.code),
    )?.code;

  /** Whether a place stands right before one inside it, of which a county has to be named in full. */
  const leadsInto = (outer: PhraseHit<NamedPlaces>, inner: PhraseHit<NamedPlaces> | undefined): boolean =>
    inner?.start === outer.end &&
    inner.value.same.some(
      ({ code, level }) =>
        (inner.value.full || level !== 'county') &&
        places.ancestors(code).some((above) => outer.value.same.some((place) => place.code === above.code)),
    );

  const byPlace = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    const hits = placesIn(text, run, kindAt, places);
    for (const [index, hit] of hits.entries()) {
      // 福建省三明市第一医院: the place further down is meant; its name begins with the first.
      if (leadsInto(hit, hits[index + 1])) continue;
      // 华为云华东（青岛）数据中心 does not begin inside its bracket.
      if (text[hit.end] === '）') continue;
      const place = hit.value.same[0]!;
      const isFull = hit.phrase !== place.shortName || hit.phrase === place.name;
      const middle = text.slice(hit.end, kindAt);
      if (!isFull && place.level === 'county' && !(ownOf(hit) !== undefined && middle !== '' && ownName.test(middle)))
        continue;
      if (inside.test(middle) || /^[和与及]/.test(middle)) continue;
      const bare = middle === '' || (genericOnly.test(middle) && !/中医|中西医结合|妇幼保健|中心/.test(middle));
      const named = kind === '医院' && isFull && place.level === 'county' && middle === '';
      const isOwn = /大学|学院|保健|疾控|疾病|中医|急救|血|精神/.test(kind) || (middle === '中心' && kind === '医院');
      if (bare && !named && !isOwn) continue;
      if (kind === '卫生院' && genericOnly.test(middle)) continue;
      let first = index;
      while (first > 0 && leadsInto(hits[first - 1]!, hits[first])) first--;
      const { start } = hits[first]!;
      return {
        start,
        end,
        name: text.slice(start, end),
        ...(!isFull && place.level === 'county' && { region: ownOf(hit)! }),
        ...(isFull && ownName.test(middle) && { shared: { name: hit.phrase, region: place.code } }),
        method: 'institution-by-place',
        confidence: 0.95,
      };
    }
    return undefined;
  };

  const ownPrefix = (home.level && home.name && administrative.exec(home.name)?.[0]) || undefined;

  const byPrefix = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    if (ownPrefix === undefined) return undefined;
    for (let at = run; at < kindAt; at++) {
      if (!text.startsWith(ownPrefix, at)) continue;
      const behind = at + ownPrefix.length;
      const middle = text.slice(behind, kindAt);
      if (!ownName.test(middle) || (middle === '' && !/^(?:中|妇|疾|急|血|精)/.test(kind))) continue;
      if (kind === '卫生院' || /社区/.test(kind) || /大学|学院|研究/.test(kind)) continue;
      // 省、市中医院 and 全市中医院 mean all of them.
      if (/[省市县区州盟旗全各级]、?$/.test(text.slice(Math.max(0, at - 2), at))) continue;
      if (ownPrefix === '区' && text.endsWith('自治', at)) continue;
      const name = home.name + text.slice(behind, end);
      const region = home.code;
      const placed = region ? { region } : {};
      const shared = { name: home.name!, ...placed };
      return { start: at, end, name, ...placed, shared, method: 'institution-by-prefix', confidence: 0.9 };
    }
    return undefined;
  };

  /** 省产业技术研究院: with the prefix of the issuing place, where the kind alone says that there is one. */
  const byOwnPrefix = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    if (ownPrefix === undefined || !own.has(kind)) return undefined;
    for (let at = kindAt - 1; at >= run; at--) {
      if (!text.startsWith(ownPrefix, at)) continue;
      const behind = at + ownPrefix.length;
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
  };

  /** 县人民医院、中医医院、妇幼保健院: what stands behind the first shares its prefix, or its place. */
  const bySharedPrefix = (before: InstitutionName | undefined, kindAt: number, kind: string, end: number) => {
    const { shared, method } = before ?? {};
    if (!before || !shared || method === undefined || kindAt - before.end > longestShared) return undefined;
    const middle = sharing.exec(text.slice(before.end, kindAt))?.[1];
    if (middle === undefined || !ownName.test(middle) || (middle === '' && !/^(?:中|妇|疾|急|血|精)/.test(kind)))
      return undefined;
    if (kind === '卫生院' || /社区|大学|学院|研究/.test(kind)) return undefined;
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
  };

  /** Where the name at the end of a run begins: behind the last verb or joint (依托, 与). */
  const nameStart = (run: number, kindAt: number): number => {
    let start = run;
    for (const match of allMatches(text.slice(run, kindAt), boundary)) start = run + match.index + match[0].length;
    return Math.min(start, kindAt);
  };

  /** 华为云华东（青岛）数据中心, “微软出海中心”, 苏港科技合作中心, 齐鲁工业大学: known by what is in the name itself. */
  const byItself = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    const named = (from: number, method: string): InstitutionName => {
      return { start: from, end, name: text.slice(from, end), method, confidence: 0.8 };
    };
    const owned = owners.find(text, run, kindAt)[0];
    if (owned && !/[等的各]/.test(text.slice(owned.start, kindAt))) return named(owned.start, 'institution-by-owner');
    const ofPart = (kind === '医院' ? hospitalOfPart : schools.has(kind) ? schoolOfPart : null)?.exec(
      text.slice(run, kindAt),
    );
    if (ofPart) {
      const region = provinceOfNumber(ofPart[0]);
      return { ...named(kindAt - ofPart[0].length, 'institution-by-part-of-province'), ...(region && { region }) };
    }
    if (kind === '医院') {
      const bearing = brands.find(text, run, kindAt).find((hit) => hit.end < kindAt);
      if (bearing && !inside.test(text.slice(bearing.end, kindAt)))
        return named(bearing.start, 'institution-by-known-name');
    }
    const discipline = byDiscipline.get(kind);
    const isQuoted = text[end] === '”' || text[end] === '"';
    if (!discipline && !isQuoted && !kind.endsWith('中心')) return undefined;
    const start = nameStart(run, kindAt);
    const middle = text.slice(start, kindAt);
    if (middle.length < 2 || middle.length > 14 || genericOnly.test(middle)) return undefined;
    if (twoProvinces.test(middle)) return named(start, 'institution-by-provinces');
    if (genericHead.test(middle)) return undefined;
    if (discipline?.test(middle) && !genericStart.test(middle)) return named(start, 'institution-by-discipline');
    const before = text.slice(Math.max(0, start - 6), start);
    if (isQuoted && start === run && usedBefore.test(before)) return named(start, 'institution-in-quotes');
    return undefined;
  };

  const byOwnName = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    if (kind !== '卫生院' && !kind.startsWith('社区')) return undefined;
    let start = run;
    const before = text.slice(run, kindAt);
    for (const match of allMatches(before, boundary)) {
      // 包括和平镇卫生院: nothing stands before it that it could join.
      const leads = run + match.index === start && (start > run || !isHan(text.charCodeAt(run - 1)));
      if (match[0] === '和' && leads) continue;
      if (run + match.index + match[0].length < kindAt) start = run + match.index + match[0].length;
      else return undefined;
    }
    const own = text.slice(start, kindAt);
    // 雉城街道社区卫生服务中心 is one of a street with a name; 街道社区卫生服务中心 is any.
    const bare = own.replace(/(?<=..)街道$/, '');
    if (own.length < 2 || own.length > 8 || genericOnly.test(own) || genericEnd.test(bare) || inside.test(own))
      return undefined;
    return { start, end, name: text.slice(start, end), method: 'institution-by-own-name', confidence: 0.8 };
  };

  /** The members of a list that leaves out parts of their names, each read in full by the same rules; none if one is no name. */
  const readList = (suffix: Suffix, least: number, last: InstitutionName | undefined): InstitutionName[] => {
    const read: InstitutionName[] = [];
    for (const { start, end, full } of membersOf(text, suffix, least, last, places)) {
      const [name] = createNameFinder(full, home, places).find({ start: 0, end: full.length });
      if (name?.end !== full.length) return [];
      read.push({ ...name, start: start + (read.length === 0 ? name.start : 0), end, confidence: 0.85 });
    }
    return read;
  };

  return {
    find(item: Span): InstitutionName[] {
      const found: InstitutionName[] = [];
      let done = item.start;
      const hits = suffixesIn(text, item);
      for (const [index, { start: kindAt, end: kindEnd, suffix: kind }] of hits.entries()) {
        if (kindAt < done || numeralsFollow(text, kindEnd)) continue;
        const listed = readList(hits[index]!, done, found.at(-1));
        if (listed.length > 0) {
          found.push(...listed);
          done = kindEnd;
          continue;
        }
        const run = runStart(kindAt, done);
        const known = catalogue
          .find(text, run, Math.min(item.end, kindAt + 24))
          .find((hit) => hit.start < kindEnd && hit.end >= kindEnd);
        const end = extended(hits, index);
        const candidate: InstitutionName | undefined =
          known && known.end >= end
            ? {
                ...known.value,
                start: known.start,
                end: known.end,
                method: 'institution-by-catalogue',
                confidence: 0.95,
              }
            : ((known && known.start < kindAt ? byKnownHead(known, end) : undefined) ??
              byPlace(run, kindAt, kind, end) ??
              byPrefix(run, kindAt, kind, end) ??
              byOwnPrefix(run, kindAt, kind, end) ??
              bySharedPrefix(found.at(-1), kindAt, kind, end) ??
              byItself(run, kindAt, kind, end) ??
              byOwnName(run, kindAt, kind, end));
        if (!candidate) continue;
        // 省委党校（省行政学院）: its other sign.
        const last = found.at(-1);
        if (last && candidate.start === last.end + 1 && text[last.end] === '（' && text[candidate.end] === '）') {
          found[found.length - 1] = { ...last, otherSign: { start: candidate.start, end: candidate.end } };
          continue;
        }
        found.push(candidate);
        done = candidate.end;
      }
      return found;
    },
  };
}

const ownName = new RegExp(
  `^(?:${numbered}|中心|总|人民|${numbered}人民|中医|中医医|中西医结合|蒙医|蒙医医|藏医|民族|妇幼保健|妇女儿童|儿童|肿瘤|传染病|精神|精神病|口腔|胸科|骨科|眼科|康复|老年病|职业病|红十字|铁路中心|急救|立|公共卫生)?$`,
);
/** 粤北人民医院, 苏北人民医院: a part of a province, by the letter of the province. */
const hospitalOfPart = new RegExp(
  `[${provinces}][东西南北中](?:${numbered}|(?:${numbered})?人民|中心|中医|儿童|肿瘤|眼科)$`,
);
/** 湘南学院, 川北医学院, 鲁东大学. */
const schoolOfPart = new RegExp(`[${provinces}][东西南北中](?:师范|医|科技|理工|民族|中医药)?$`);
const schools: ReadonlySet<string> = new Set(['学院', '大学', '中医药大学']);
const sharing = /^(?:、|和|与|及|以及)([\u4e00-\u9fff]{0,8})$/;
const longestShared = 12;
const bracketBefore = /（[\u4e00-\u9fff]{2,4}）$/;

const onlyHan = /^[\u4e00-\u9fff]*$/;
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
