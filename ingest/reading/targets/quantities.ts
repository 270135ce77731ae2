import { matchesIn } from '../matches.ts';
import { numberOf } from '../numerals.ts';
import type { Span } from '../types.ts';

/** A number with its unit: `60%以上`, `2-3个`, `1万人`, and `一个` after 至少. */
export interface Quantity extends Span {
  readonly value: number | [number, number];
  readonly unit: string;
  /** 以上, 以下, 以内, 左右 behind it. */
  readonly tail: string;
}

const digits = '[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?';
/** What is counted or measured; never 年 月 日 号 级, which make dates, numbers and grades. */
const units =
  '个百分点|%|‰|/10万|/十万|/万|省份|万元|亿元|平方米|公里|分钟|小时|人次|万人|个(?!月|工作日|自然日|方面|层面|维度|环节|阶段|小时)|家(?!庭)|所|种|类|项|名|人(?!民)|次(?!要|中心)|件|张|台|辆|套|元|倍|岁|支|条|间|户|天|处|例|座|门|场|份|款|组|位|亩|吨';
/** Ordinals and approximations of what is past: 第4批, 前4批, 近100家. */
const notBefore = '(?<![第前近逾0-9.,－—–-])';
const printed = new RegExp(
  `${notBefore}(${digits})(?:[-—–~～至](${digits}))?([万亿千](?!元))?(?:余|多)?(${units})(以上|以下|以内|左右|之内)?|` +
    `(?<=(?:至少|不少于|不低于|不超过|不多于)[^，。；、0-9]{0,6})([一二两三四五六七八九十]{1,3})(${units})(以上|以下|以内|左右|之内)?`,
  'g',
);
const factors: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The quantities of a stretch of text, in order. */
export function findQuantities(text: string, span: Span): Quantity[] {
  const found: Quantity[] = [];
  for (const { start, end, groups } of matchesIn(text, printed, span)) {
    const [, low, high, factor, unit, tail, numeral, numeralUnit, numeralTail] = groups;
    const times = factors[factor ?? ''] ?? 1;
    const value = numeral === undefined ? plain(low!) * times : numberOf(numeral);
    if (value === undefined) continue;
    found.push({
      start,
      end,
      value: high === undefined ? value : [plain(low!) * times, plain(high) * times],
      unit: unit ?? numeralUnit!,
      tail: tail ?? numeralTail ?? '',
    });
  }
  return found;
}

const plain = (number: string) => Number(number.replaceAll(',', ''));
