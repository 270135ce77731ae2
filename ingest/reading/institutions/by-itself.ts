import { isCommonHan } from '../han.ts';
import { provinceOfNumber } from '../header/number-letter.ts';
import { allMatches } from '../matches.ts';
import { type InstitutionName, type NameEnd, numbered } from './name.ts';
import { genericHead, provinces, twoProvinces, usedBefore, vocabularyOfNames } from './vocabulary.ts';

/** 华为云华东（青岛）数据中心, “微软出海中心”, 苏港科技合作中心, 齐鲁工业大学: known by what is in the name itself. */
export function byItself({ text, run, kindAt, kind, end }: NameEnd): InstitutionName | undefined {
  const { byDiscipline, owners, brands, inside, genericOnly, genericStart } = vocabularyOfNames();
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
    const before = text.slice(Math.max(0, kindAt - longestMilitary), kindAt);
    const alone =
      hospitalOfArmy.exec(before) ??
      hospitalOfNumber.exec(before) ??
      hospitalOfCompany.exec(text.slice(nameStart(text, run, kindAt), kindAt));
    if (alone) return named(kindAt - alone[0].length, 'institution-by-owner');
    const bearing = brands.find(text, run, kindAt).find((hit) => hit.end < kindAt);
    if (bearing && !inside.test(text.slice(bearing.end, kindAt)))
      return named(bearing.start, 'institution-by-known-name');
  }
  const affiliated = kind === '大学' ? universityHospital(text, run, kindAt, end) : undefined;
  if (affiliated !== undefined) return named(affiliated, 'institution-of-a-university');
  const discipline = byDiscipline.get(kind);
  const isQuoted = text[end] === '”' || text[end] === '"';
  if (!discipline && !isQuoted && !kind.endsWith('中心')) return undefined;
  const start = nameStart(text, run, kindAt);
  const middle = text.slice(start, kindAt);
  if (middle.length < 2 || middle.length > 14 || genericOnly.test(middle)) return undefined;
  if (twoProvinces.test(middle)) return named(start, 'institution-by-provinces');
  if (genericHead.test(middle)) return undefined;
  if (discipline?.test(middle) && !genericStart.test(middle)) return named(start, 'institution-by-discipline');
  const before = text.slice(Math.max(0, start - 6), start);
  if (isQuoted && start === run && usedBefore.test(before)) return named(start, 'institution-in-quotes');
  return undefined;
}

/** 南华大学附属第一医院: a university with a hospital is a single one, wherever it is; 医科大学附属医院 is any. */
function universityHospital(text: string, run: number, kindAt: number, end: number): number | undefined {
  if (!/^大学[\u4e00-\u9fff]{0,6}(?:附属|临床)[\u4e00-\u9fff]{0,8}医院$/.test(text.slice(kindAt, end)))
    return undefined;
  const { genericOnly, genericStart } = vocabularyOfNames();
  const start = nameStart(text, run, kindAt);
  const name = text.slice(start, kindAt);
  const isAny = genericOnly.test(name) || genericHead.test(name) || genericStart.test(name) || anyUniversity.test(name);
  return name.length < 2 || name.length > 6 || isAny ? undefined : start;
}
const anyUniversity = /^(?:[^\u4e00-\u9fff]|.*(?:所|家|个|等|的|多))|^(?:医科|中医药|民族|理工|师范|农业|科技)$/;

/** 雉城街道社区卫生服务中心, 和平镇卫生院: health stations have names of their own. */
export function byOwnName({ text, run, kindAt, kind, end }: NameEnd): InstitutionName | undefined {
  if (kind !== '卫生院' && !kind.startsWith('社区')) return undefined;
  const { boundary, inside, genericOnly, genericEnd } = vocabularyOfNames();
  let start = run;
  const before = text.slice(run, kindAt);
  for (const match of allMatches(before, boundary)) {
    // 包括和平镇卫生院: nothing stands before it that it could join.
    const leads = run + match.index === start && (start > run || !isCommonHan(text.charCodeAt(run - 1)));
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
}

/** Where the name at the end of a run begins: behind the last verb or joint (依托, 与). */
export function nameStart(text: string, run: number, kindAt: number): number {
  let start = run;
  for (const match of allMatches(text.slice(run, kindAt), vocabularyOfNames().boundary))
    start = run + match.index + match[0].length;
  return Math.min(start, kindAt);
}

const longestMilitary = 30;
/** 联勤保障部队第九四〇医院, 解放军第309医院, 武警甘肃总队医院: the army numbers its hospitals through the whole country. */
const hospitalOfArmy =
  /(?:中国人民)?(?:解放军|武警|联勤保障部队)(?:[\u4e00-\u9fff]{0,10}(?:第[一二三四五六七八九十百〇零○\d]{1,5}(?:中心)?|(?:总队|集团军|部队)(?:总)?))$/;
/** 核工业四一六医院, 四一七医院, 3201医院: those of industries were numbered too. */
const hospitalOfNumber =
  /(?:(?:核|兵器|航天|航空)工业)?[一二三四五六七八九〇零○]{3,4}$|(?<=^|[^\u4e00-\u9fff0-9.%％~～—-])[0-9]{3,4}$/;
/** 阳煤集团总医院, 胜利油田中心医院, 柳钢医院: a company's own hospital; 医疗集团总医院 is any. */
const hospitalOfCompany =
  /^(?!.*(?:医疗|医院|企业|国有|[等的各个家]))(?:[\u4e00-\u9fff]{1,6}(?:集团|矿务局|油田|矿业|煤业|铝业|石化|钢铁)(?:公司)?|[\u4e00-\u9fff]{1,2}钢)(?:总|中心|职工|职工总|第[一二三四五])?$/;

/** 粤北人民医院, 苏北人民医院: a part of a province, by the letter of the province. */
const hospitalOfPart = new RegExp(
  `[${provinces}][东西南北中](?:${numbered}|(?:${numbered})?人民|中心|中医|儿童|肿瘤|眼科)$`,
);
/** 湘南学院, 川北医学院, 鲁东大学. */
const schoolOfPart = new RegExp(`[${provinces}][东西南北中](?:师范|医|科技|理工|民族|中医药)?$`);
const schools: ReadonlySet<string> = new Set(['学院', '大学', '中医药大学']);
