import { loadInstitutions } from '../../knowledge/institutions.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';

/** An institution of the catalogue, under each of its names. */
export interface KnownInstitution {
  readonly name: string;
  readonly region: string;
  readonly kind: string;
}

/** The words around names, compiled from institutions.yaml. */
interface Vocabulary {
  /** Suffixes before which the prefix of the issuing place is enough. */
  readonly own: ReadonlySet<string>;
  /** A name that needs no place, by its suffix: 齐鲁 + 工业 + 大学. */
  readonly byDiscipline: ReadonlyMap<string, RegExp>;
  readonly owners: PhraseTable<true>;
  /** Hospitals whose name others bear at the head of theirs. */
  readonly brands: PhraseTable<true>;
  /** What ends where a name begins: 依托, 与. */
  readonly boundary: RegExp;
  readonly inside: RegExp;
  /** The same, and what joins another name to one: 与区内 of 重庆医科大学与区内医院. */
  readonly parted: RegExp;
  readonly genericOnly: RegExp;
  readonly genericStart: RegExp;
  readonly genericEnd: RegExp;
  readonly catalogue: PhraseTable<KnownInstitution>;
}

let vocabulary: Vocabulary | undefined;

export function vocabularyOfNames(): Vocabulary {
  if (vocabulary) return vocabulary;
  const { kinds, catalogue, owners, brands, generic, verbs } = loadInstitutions();
  const longVerbs = verbs.filter((verb) => verb.length > 1).join('|');
  // What no single institution has between its place and its kind.
  const inside = `级|各|等|的|所有|以上|医疗机构|改革|试点|公立|民营|社会办|定点|乡镇|基层|国家|区域|${longVerbs}`;
  vocabulary = {
    own: new Set(kinds.filter(({ own }) => own).map(({ suffix }) => suffix)),
    byDiscipline: new Map(
      kinds.flatMap(({ suffix, disciplines }) =>
        disciplines ? [[suffix, new RegExp(`^[\\u4e00-\\u9fff]{2,4}(?:${disciplines.join('|')})$`)]] : [],
      ),
    ),
    brands: phraseTable(brands.map((name) => [name, true] as const)),
    owners: phraseTable(owners.map((name) => [name, true] as const)),
    boundary: new RegExp(verbs.join('|'), 'g'),
    inside: new RegExp(inside),
    parted: new RegExp(`^[与和及]|${inside}`),
    genericOnly: new RegExp(`^(?:${generic.join('|')})*$`),
    genericStart: new RegExp(`^(?:${generic.filter((word) => word.length > 1).join('|')}|[各本某])`),
    genericEnd: new RegExp(`(?:${generic.filter((word) => word.length > 1 && word !== '中心').join('|')})(?:中心)?$`),
    catalogue: phraseTable(
      catalogue.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
    ),
  };
  return vocabulary;
}

/** The letters of the provinces. */
export const provinces = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川黔滇陕桂';
/** 鲁港, 沪苏: two places that run it together. */
export const twoProvinces = new RegExp(`^[${provinces}][${provinces}港澳台]`);
/** 高水平理工大学, 国家科技创新中心 and “五大中心” are kinds. */
export const genericHead =
  /^(?:高等|中等|高水平|综合|一流|应用|研究型|省属|市属|知名|地方|特色|本地|国家|全国|国际|现代|新型|[一二三四五六七八九十]大)/;
/** What one does with an institution that is there. */
export const usedBefore = /(?:依托|联合|联动|对接|入驻|利用|用好|发挥|借助|委托|支持|引入)[“"]$/;
