import type { DepartmentKind } from '../../../graph/schema/words.ts';
import type { DepartmentNames } from '../../knowledge/department-names.ts';
import { han } from '../han.ts';
import { remembered } from '../remembered.ts';
import { withoutAlias } from './unit-brackets.ts';
import { markOf, withoutMark } from './unit-prefix.ts';

/**
 * What kind of unit a name is, from its words alone. Rows are tried in order. Words of a name are tried before the names
 * of the data files where they are certain (各…人民政府 is a group whatever else is known).
 */
const certain: readonly (readonly [DepartmentKind, RegExp])[] = [
  ['generic', /成员单位$|(?:部门|单位|机构|方面|企业|部委|委办局)(?:[和及、](?:有关|相关)?(?:部门|单位))?$/],
  ['generic', /^(?:有关|相关|各有关|各相关).{0,6}(?:厅|局|委|办|委厅局|委办)$/],
  [
    'generic',
    /^(?:各|有关|相关|全[省市县区]).*(?:高校|院校|学校|大学|医院|卫生院|公司|银行|集团|平台|载体|商会|学会|协会|中心|处室|科室|股室|(?<![村镇乡街（(].{0,3})社区)$/,
  ],
  ['generic', /^[^国省市县区]{0,4}(?:平台|载体)$/],
  // 厅机关各处室, 委直属各单位, 市属各公立医院: many, none of them named.
  [
    'generic',
    /^(?:[厅局委办院省市县区州旗]?(?:机关|直属|属|直))?各[^，、]{0,8}(?:处室|科室|股室|单位|医院|机构|高校|院校|企业)$/,
  ],
  [
    'government-group',
    /^(?:各|有关|相关|全[省市县区]|其他|[省市县区州]各)(?!部|级各部).*(?:政府|行署|管委会|地方?|地区|党委|[省市州盟县区旗镇乡]|街道|办事处|功能区|园区|新区|领导小组|指挥部|街|街办|[）)〕>])$/,
  ],
  [
    'government-group',
    /^(?:[省市县区]级)?(?:重点|国家级)?(?:功能区|功能园区|开发园区|产业园区|重点区域)(?:管委会|管理委员会|管理机构)?$/,
  ],
  ['government-group', /^(?:地方|省级|市级|县级|市县|统筹地区|基层|属地)(?:各级)?(?:党委[和、])?(?:人民政府|政府)$/],
  ['generic', /^各(?!.*[省市州盟县区旗]委$).*(?:局|委|办)$/],
  ['government-group', /^[市州盟县区旗][、（(〔/](?:.*)(?:政府|党委|街道|[市县区旗镇乡])$/],
  ['government-group', /^(?:乡镇|镇街|街镇|县区|市县|区县|市州|州市|镇村|乡镇街道|街道).*/],
  [
    'company',
    /(?:集团|公司|资本|电网|联通|铁塔|企业|控股|股份|有限|投资|电信|移动|城投|国投|交投|产投|文旅投|水投|金控|供电|电力)$|^国网/,
  ],
  ['department', /(?:人民银行|^人行|市人行|省人行|县人行|外汇局).*$/],
  ['company', /(?:银行(?:.*分行|.*支行)?|农商行|农信联社|信用社|[工农中建交]行|农发行|国开行)$/],
  [
    'institution',
    /(?:党校|行政学院|大学|学院|医院|卫生院|保健院|总院|电视台|广播电台|总台|日报社|报社|出版社|中心|血站|监督所|防治所|卫生所|检验所|检测所|博物馆|图书馆|档案馆|文化馆|科技馆|监测站|法院|高院|中院|检察院|研究院|科学院|研究所|奥组委|疾控中心|疾病预防控制中心|融媒体中心|血液中心|急救中心|学会|协会|商会|研究会|促进会|基金会|学校)$/,
  ],
  [
    'body',
    /(?:领导小组|指挥部|工作组|专班|机制|联席会议|(?:领导小组|专班|指挥部|联席会议|机制)办(?:公室)?|秘书处|安委会|爱卫会|(?:专家|促进|推进|协调|咨询|工作|运动)委员会)$/,
  ],
  [
    'party-organ',
    /^(?:[省市县区州旗]|自治[区州县旗]党)委.{1,12}$|^[省市县区州旗]委$|党委$|^中共|^中央.{1,10}(?:部|办|委)$|(?:机关工委|直工委|工委)$/,
  ],
  [
    'government',
    /^国务院$|(?:生产建设兵团|人民政府|政府|行署|行政公署|管委会?|管理委员会|执委会|执行委员会|办事处|街道)$/,
  ],
  ['government', /(?:开发区|高新区|经开区|自贸区|新区|园区|功能区|示范区|度假区|保税区|合作区)$/],
];

/** Whole names of areas (越秀区) that stand for their governments. */
const area = new RegExp(`^${han}{1,8}(?:区|县|市|州|旗|盟|镇|乡)$`);

/** What a full name says of its unit, by its words and the data files. */
export interface UnitWords {
  readonly kind: DepartmentKind;
  /** Whether it carries its level: 省卫健委. */
  readonly marked: boolean;
  /** Whether it is the name of a national body. */
  readonly national: boolean;
  /** Whether it can be a unit at all: it ends as units end, or is known, and holds nothing that only sentences hold. */
  readonly looksLikeUnit: boolean;
}

const memories = new WeakMap<DepartmentNames, (full: string) => UnitWords>();

/** What the words of a name tell of it; worked out once for each name. */
export function wordsOf(full: string, names: DepartmentNames): UnitWords {
  let known = memories.get(names);
  if (known === undefined) {
    known = remembered((name) => wordsFrom(name, names));
    memories.set(names, known);
  }
  return known(full);
}

export const kindOf = (full: string, names: DepartmentNames): DepartmentKind => wordsOf(full, names).kind;

const wordsFrom = (full: string, names: DepartmentNames): UnitWords => ({
  kind: kindFrom(full, names),
  marked: markOf(full) !== undefined,
  national: names.national(full) !== undefined,
  looksLikeUnit: looksLikeUnit(full, names),
});

function kindFrom(full: string, names: DepartmentNames): DepartmentKind {
  const name = withoutAlias(full);
  const known = names.local(withoutMark(name)) ?? names.national(name);
  if (known !== undefined && !name.startsWith('各')) return known.kind;
  if (departmentOfLine(name, names) !== undefined) return 'department';
  for (const [kind, pattern] of certain) if (pattern.test(name)) return kind;
  if (certain[2]![1].test(full)) return 'government-group';
  return area.test(name) ? 'government' : 'department';
}

const byItsLine = /^(.{2,10}?)(?:行政)?(?:主管)?部门$/;

/** 市卫生健康部门 is the place's department of that line, whatever it is called there; 卫生健康部门 alone is any. */
export function departmentOfLine(name: string, names: DepartmentNames): string | undefined {
  const core = markOf(name) === undefined ? undefined : byItsLine.exec(withoutMark(name))?.[1];
  return core !== undefined && names.local(`${core}局`) !== undefined ? core : undefined;
}

const unitEnd =
  /(?:厅|局|委|办|部|署|院|会|联|行|社|海关|总队|支队|中支|办公室|委员会|中心|集团|公司|资本|政府|行署|单位|部门|机构|小组|工作组|专班|机制|指挥部|党校|台|站|地方|秘书处|工商联|街道|街办|办事处|科协|(?<=.{2})[^到何之此]处|(?<=.{3})股|(?<=.{2})(?<![学本专])科|[省市县区州镇乡旗盟])$/;

function looksLikeUnit(full: string, names: DepartmentNames): boolean {
  const name = withoutAlias(full);
  return unitEnd.test(name) || names.local(withoutMark(name)) !== undefined || names.national(name) !== undefined;
}
