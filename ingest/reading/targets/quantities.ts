import { type Match, matchesIn } from '../matches.ts';
import { numberOf } from '../numerals.ts';
import type { Span } from '../types.ts';
import type { Quantity } from './quantity.ts';
import { wordedQuantities } from './worded-quantities.ts';
import { creates } from './words.ts';

const digits = '[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?';
const numeral = '[一二两三四五六七八九十百]{1,4}';
/** Money, areas and the like are printed in 万 and 亿: these belong to the unit. */
const measured =
  '[万亿]?(?:元|美元|欧元|港元|平方米|平方公里|立方米|公顷|亩|吨|千瓦时|千瓦|兆瓦)|万元|亿元|公里|公斤|千克|毫克|毫升|克(?!服)|卡时|机架|P(?:Flops)?(?![A-Za-z])|EFlops|[TP]B';
/** Terms: goals only where they are bounded (最长3年). A year of the calendar and 3年级 are none. */
const terms = '个月|个?工作日|个?自然日|年(?![代级份度初底末])|天|日(?=[以之]?内|以下)|小时|分钟|周(?![年边])';
/** What is counted; never 月 日 号 级, which make dates, numbers and grades. */
const counted =
  '个百分点|%|‰|/10万|/十万|/万|省份|人次|批次|万人|个(?!方面|层面|维度|环节|阶段)|家(?!庭)|所|种|类|项|名|人(?!民)|次(?!要|中心)|件|张|台|辆|套|倍|岁|支|条|间|户|处|例|座|门|场|份|款|组|位|栋|幢|艘|架|对|篇|部(?![门分委])|册|床|课时|学时|剂次?|块|株|棵|DDDs?|大类|分(?![钟之类级批期别散离布析])|管(?!理|控|道)|[起期](?=[，。；、）]|$)';
/** Ordinals and approximations of what is past: 第4批, 前4批, 近100家. */
const notBefore = '(?<![第前近逾0-9.，－—–-])';
/** 12万就业困难人员: a bare 万 counts people where they are named. */
const manyPeople = '[\\u4e00-\\u9fff]{0,10}?(?:人员|居民|群众|劳动力|妇女|老年人|儿童|学生|患者|农民|职工)';
const tails = '(以上|以下|以内|左右|之内|内)?';
/** 病例组合指数值提升到1.2, 死亡率控制在0.011以内: a ratio has no unit, but a fraction or a word behind it. */
const ratioTails = '以内|以下|以上|左右';
const ratio = `(?<=(?:指数|得分)达到?)${digits}|[0-9]+\\.[0-9]+(?=[，。；、）]|$|${ratioTails})|${digits}(?=${ratioTails})`;
/** 床护比达到1:0.6: how many there are to one; 9:30 and 3:7 are none. 产值翻一番, 翻两番, 翻番: as it is printed. */
const toOne = `${notBefore}(${digits})[:：∶](${digits})(${ratioTails})?(?![0-9:：∶])`;
const doublings = '翻([一两二三四])?番';
const printed = new RegExp(
  `${toOne}|${doublings}|(?<=控制在|指数达|得分达|不高于|不超过|降至|降到|下降到|低于|达到|提[高升][到至])(${ratio})(${ratioTails})?(?![0-9])|${notBefore}(${digits})(?:(?:%|万元|亿元|元|[个家])?[-—–~～至](${digits}))?(?:(${terms}|${measured})|([万亿千])?(?:余|多)?(${counted})|([万亿])(?=[，。；、）]|以上|左右|[和及与][0-9]|$|${manyPeople}))${tails}|` +
    `百分之(${numeral}|${digits})${tails}|(${numeral})(${terms}|${counted})${tails}`,
  'g',
);
/** One thing written as a numeral is hardly ever a number to reach; 一个 counts after 至少, 两个 after a verb. */
const boundedNumeral = /(?:(?:至少|不少于|不低于)[^，。；、0-9]{0,6}|不超过|不得超过|不多于|最长|最多|至多)$/;
const listedNumeral = /等$/;
/** Where a bare 万 is money: 总营业收入超1000万. */
const money = /收入|营收|产值|金额|资金|奖励|补贴|补助|资助|扶持|投资|贷款|基金|额度|成本|费用|支出|租金|交易额|经费/;
const factors: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What each group of `printed` holds. */
const part = {
  left: 1,
  right: 2,
  ratioTail: 3,
  doubled: 4,
  fraction: 5,
  fractionTail: 6,
  low: 7,
  high: 8,
  measure: 9,
  factor: 10,
  count: 11,
  bare: 12,
  tail: 13,
  percent: 14,
  percentTail: 15,
  words: 16,
  wordsUnit: 17,
  wordsTail: 18,
} as const;

/** The quantities of a stretch of text, in order. */
export function findQuantities(text: string, span: Span): Quantity[] {
  const found: Quantity[] = [];
  for (const match of matchesIn(text, printed, span)) {
    const quantity = quantityOf(text, match, text.slice(Math.max(span.start, match.start - 30), match.start));
    if (quantity !== undefined) found.push(quantity);
  }
  const worded = wordedQuantities(text, span);
  return worded.length === 0 ? found : [...found, ...worded].sort((a, b) => a.start - b.start);
}

/** The quantity that was found, if what stands before it makes it one. */
function quantityOf(text: string, match: Match, before: string): Quantity | undefined {
  const { start, end, groups } = match;
  if (groups[part.left] !== undefined) return ratioToOne(match, before);
  if (text.startsWith('翻', start)) {
    return { start, end, value: numberOf(groups[part.doubled] ?? '一')!, unit: '番', tail: '' };
  }
  const fraction = groups[part.fraction];
  if (fraction !== undefined) {
    return { start, end, value: plain(fraction), unit: '', tail: groups[part.fractionTail] ?? '' };
  }
  if (groups[part.low] !== undefined) return inDigits(text, match, before);
  const percent = groups[part.percent];
  if (percent === undefined) return inNumerals(match, before);
  const value = numberOf(percent) ?? plain(percent);
  return Number.isFinite(value) ? { start, end, value, unit: '%', tail: groups[part.percentTail] ?? '' } : undefined;
}

function ratioToOne({ start, end, groups }: Match, before: string): Quantity | undefined {
  const value = toOneOf(plain(groups[part.left]!), plain(groups[part.right]!));
  if (value === undefined || !ratioBefore.test(before)) return undefined;
  return { start, end, value, unit: '比1', tail: groups[part.ratioTail] ?? '' };
}

function inDigits(text: string, { start, end, groups }: Match, before: string): Quantity | undefined {
  const low = groups[part.low]!;
  const high = groups[part.high];
  const measure = groups[part.measure];
  const bare = groups[part.bare];
  // 总营业收入超1000万: the unit is left out; of people and things a bare 万 only multiplies.
  const unit = measure ?? groups[part.count] ?? (money.test(before) ? `${bare}元` : isOfPeople(text, end) ? '人' : '');
  const isMultiplied = measure === undefined && unit !== `${bare}元`;
  const times = factors[isMultiplied ? (groups[part.factor] ?? bare ?? '') : ''] ?? 1;
  // 2026年 is a date.
  if (unit === '年' && plain(low) > 99) return undefined;
  // 1/10万 16 15 in a row without bars: a unit before its values.
  if (unit.startsWith('/') && low === '1' && /^ ?[0-9]/.test(text.slice(end, end + 2))) return undefined;
  const value: Quantity['value'] =
    high === undefined ? product(low, times) : [product(low, times), product(high, times)];
  return { start, end, value, unit, tail: groups[part.tail] ?? '' };
}

/** Numerals count only where words make them a number to reach. */
function inNumerals({ start, end, groups }: Match, before: string): Quantity | undefined {
  const words = groups[part.words]!;
  const unit = groups[part.wordsUnit]!;
  const tail = groups[part.wordsTail];
  const isMade = tail === '以上' && words !== '一' && creates.test(before);
  const isMultiple = unit === '倍' && /(?:增加|增长|提高|扩大|超过)$/.test(before);
  const isTimed = tail?.endsWith('内') && /工作日|自然日|日|天/.test(unit);
  const isListed = listedNumeral.test(before) && words !== '一';
  if (!isMade && !isMultiple && !isTimed && !boundedNumeral.test(before) && !isListed) return undefined;
  const value = numberOf(words);
  return value === undefined ? undefined : { start, end, value, unit, tail: tail ?? '' };
}

/** Of 1:0.6 and 0.6:1 the other side. */
const toOneOf = (left: number, right: number) => (left === 1 ? right : right === 1 ? left : undefined);
/** 床护比达到, 医护比例不低于, 配比为. */
const ratioBefore = /比(?:例|值)?[^，；。：0-9]{0,8}$/;

const plain = (number: string) => Number(number.includes(',') ? number.replaceAll(',', '') : number);

/** 4.35亿 is 435000000, without what a binary fraction leaves over. */
const product = (number: string, times: number) =>
  times === 1 && number.length <= precision ? plain(number) : Number((plain(number) * times).toPrecision(precision));
const precision = 12;

const peopleNamed = new RegExp(manyPeople, 'y');
function isOfPeople(text: string, at: number): boolean {
  peopleNamed.lastIndex = at;
  return peopleNamed.test(text);
}
