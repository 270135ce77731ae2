import { loadInstitutions } from '../../knowledge/institutions.ts';
import type { Places } from '../../knowledge/place.ts';
import { matchesIn } from '../matches.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';
import { placeTable } from '../places/names.ts';
import type { Home, Span } from '../types.ts';

/** The name of an institution found in the text, not yet placed. */
export interface InstitutionName extends Span {
  readonly name: string;
  /** Kind and region where the catalogue says so. */
  readonly kind?: string;
  readonly region?: string;
  readonly method: string;
  readonly confidence: number;
}

const numbered = '第[一二三四五六七八九十]{1,2}';
const administrative: Readonly<Record<string, string>> = { provincial: '省', municipal: '市', county: '市县区' };

interface Vocabulary {
  readonly suffix: RegExp;
  readonly sticky: RegExp;
  readonly boundary: RegExp;
  readonly inside: RegExp;
  readonly genericOnly: RegExp;
  readonly genericEnd: RegExp;
  readonly catalogue: PhraseTable<{ name: string; region: string; kind: string }>;
}

let vocabulary: Vocabulary | undefined;

function words(): Vocabulary {
  if (vocabulary) return vocabulary;
  const { kinds, catalogue, generic, verbs } = loadInstitutions();
  const suffixes = `(?:${kinds.map(({ suffix }) => suffix).join('|')})`;
  const longVerbs = verbs.filter((verb) => verb.length > 1).join('|');
  vocabulary = {
    suffix: new RegExp(suffixes, 'g'),
    sticky: new RegExp(`[\\u4e00-\\u9fff]{0,12}?${suffixes}`, 'y'),
    boundary: new RegExp(verbs.join('|'), 'g'),
    // What no single institution has between its place and its kind.
    inside: new RegExp(
      `级|各|等|的|所有|以上|医疗机构|改革|试点|公立|民营|社会办|定点|乡镇|基层|国家|区域|${longVerbs}`,
    ),
    genericOnly: new RegExp(`^(?:${generic.join('|')})*$`),
    genericEnd: new RegExp(`(?:${generic.filter((word) => word.length > 1 && word !== '中心').join('|')})(?:中心)?$`),
    catalogue: phraseTable(
      catalogue.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
    ),
  };
  return vocabulary;
}

/**
 * Finds names of institutions: a word that makes a kind (医院, 大学), and before it what makes it a single one, in this order:
 * the catalogue, a place, the issuing place's own prefix, a name of its own.
 */
export function createNameFinder(text: string, home: Home, places: Places) {
  const { suffix, sticky, boundary, inside, genericOnly, genericEnd, catalogue } = words();
  const table = placeTable(places);

  /** The run of Chinese characters before an offset, as far as a name can reach. */
  const runStart = (until: number, least: number) => {
    let start = until;
    while (start > least && until - start < 24 && isHan(text.charCodeAt(start - 1))) start--;
    return start;
  };

  /** 上海儿童医学中心 → 上海儿童医学中心贵州医院, 四川大学 → 四川大学华西医院; at most three times. */
  const extended = (kindEnd: number, limit: number): number => {
    let end = kindEnd;
    for (let times = 0; times < 3; times++) {
      sticky.lastIndex = end;
      const match = sticky.exec(text);
      if (!match || sticky.lastIndex > limit) return end;
      const tail = kinds.find((kind) => match[0].endsWith(kind))!;
      const between = match[0].slice(0, -tail.length);
      const academic = /(?:大学|学院|科学院|医学中心)$/.test(text.slice(end - 4, end));
      const branch = table.at(between, 0, between.length)?.phrase === between;
      const named = academic && between !== '' && !inside.test(between) && !genericOnly.test(between);
      if (!branch && !named) return end;
      end += match[0].length;
    }
    return end;
  };
  const kinds = loadInstitutions().kinds.map((kind) => kind.suffix);

  const byPlace = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    for (const hit of table.find(text, run, kindAt)) {
      const place = places.byName(hit.phrase)[0]!;
      const isFull = hit.phrase !== place.shortName || hit.phrase === place.name;
      if (!isFull && place.level === 'county') continue;
      const middle = text.slice(hit.end, kindAt);
      if (inside.test(middle)) continue;
      const bare = middle === '' || (genericOnly.test(middle) && !/中医|中西医结合|妇幼保健|中心/.test(middle));
      const named = kind === '医院' && isFull && place.level === 'county' && middle === '';
      const isOwn = /大学|学院|保健|疾控|疾病|中医|急救|血|精神/.test(kind) || (middle === '中心' && kind === '医院');
      if (bare && !named && !isOwn) continue;
      if (kind === '卫生院' && genericOnly.test(middle)) continue;
      return {
        start: hit.start,
        end,
        name: text.slice(hit.start, end),
        method: 'institution-by-place',
        confidence: 0.95,
      };
    }
    return undefined;
  };

  const ownName = new RegExp(
    `^(?:${numbered}|中心|人民|${numbered}人民|中医|中医医|中西医结合|蒙医|蒙医医|藏医|民族|妇幼保健|妇女儿童|儿童|肿瘤|传染病|精神|精神病|口腔|胸科|骨科|眼科|康复|老年病|职业病|红十字|铁路中心|急救|立|公共卫生)?$`,
  );
  const ownPrefixes = home.level && home.name ? (administrative[home.level] ?? '') : '';

  const byPrefix = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    const suffixOfHome = home.name?.at(-1) ?? '';
    if (!ownPrefixes.includes(suffixOfHome)) return undefined;
    for (let at = run; at < kindAt; at++) {
      if (text[at] !== suffixOfHome) continue;
      const middle = text.slice(at + 1, kindAt);
      if (!ownName.test(middle) || (middle === '' && !/^(?:中|妇|疾|急|血|精)/.test(kind))) continue;
      if (kind === '卫生院' || /社区/.test(kind) || /大学|学院|研究/.test(kind)) continue;
      // 省、市中医院 and 全市中医院 mean all of them.
      if (/[省市县区全各级]、?$/.test(text.slice(Math.max(0, at - 2), at))) continue;
      const name = home.name + text.slice(at + 1, end);
      const region = home.code;
      return { start: at, end, name, ...(region ? { region } : {}), method: 'institution-by-prefix', confidence: 0.9 };
    }
    return undefined;
  };

  const byOwnName = (run: number, kindAt: number, kind: string, end: number): InstitutionName | undefined => {
    if (kind !== '卫生院' && !kind.startsWith('社区')) return undefined;
    let start = run;
    boundary.lastIndex = 0;
    const before = text.slice(run, kindAt);
    for (const match of before.matchAll(boundary)) {
      if (run + match.index + match[0].length < kindAt) start = run + match.index + match[0].length;
      else return undefined;
    }
    const own = text.slice(start, kindAt);
    if (own.length < 2 || own.length > 8 || genericOnly.test(own) || genericEnd.test(own) || inside.test(own))
      return undefined;
    return { start, end, name: text.slice(start, end), method: 'institution-by-own-name', confidence: 0.8 };
  };

  return {
    find(item: Span): InstitutionName[] {
      const found: InstitutionName[] = [];
      let done = item.start;
      for (const { start: kindAt, end: kindEnd, groups } of matchesIn(text, suffix, item)) {
        if (kindAt < done) continue;
        const kind = groups[0]!;
        const run = runStart(kindAt, done);
        const known = catalogue
          .find(text, run, Math.min(item.end, kindAt + 24))
          .find((hit) => hit.start < kindEnd && hit.end >= kindEnd);
        const end = extended(kindEnd, item.end);
        const candidate: InstitutionName | undefined =
          known && known.end >= end
            ? {
                ...known.value,
                start: known.start,
                end: known.end,
                method: 'institution-by-catalogue',
                confidence: 0.95,
              }
            : (byPlace(run, kindAt, kind, end) ??
              byPrefix(run, kindAt, kind, end) ??
              byOwnName(run, kindAt, kind, end));
        if (!candidate) continue;
        found.push(candidate);
        done = candidate.end;
      }
      return found;
    },
  };
}

const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
