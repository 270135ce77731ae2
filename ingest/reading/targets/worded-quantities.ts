import { matchesIn } from '../matches.ts';
import { numberOf } from '../numerals.ts';
import type { Span } from '../types.ts';
import { reachOf } from './parts.ts';
import type { Quantity } from './quantity.ts';

const one = '[一二三四五六七八九]';
const tails = '(以上|以下|以内|左右)?';
/** 六成, 三成五; 一半, 半数; 四分之一; 10万分之58, 千分之5; 4级 of a scale. */
const printed = new RegExp(
  `(${one})成([五半])?${tails}|(一半|半数)(以上)?|([二三四五六七八九十])分之(${one})${tails}|` +
    `(?:(10|十)?万|(千))分之([0-9]+(?:\\.[0-9]+)?)${tails}|(?<=达到?|不低于|提升到|提升至|提高到)([0-9])级(以上)?(?=[，。；、）]|$)`,
  'g',
);
const sign = /成|半|分之|级/;
/** 医疗服务收入占比约三成. */
const shareBefore = /(?:占比|比例|比重|率)(?:约|为|约为)?$/;

/**
 * Shares and grades that are worded. A share in words is a number only where something bounds it (以上), reaches it (达到) or names
 * it a share before: 三成四就 and 一成不变 are none. Thirds and the like are rounded to a tenth of a per cent.
 */
export function wordedQuantities(text: string, span: Span): Quantity[] {
  if (!sign.test(text.slice(span.start, span.end))) return [];
  const found: Quantity[] = [];
  for (const { start, end, groups } of matchesIn(text, printed, span)) {
    const [, tenths, half, tenthsTail, , halfTail, parts, of, partsTail, ten, thousand, rate, rateTail, grade, above] =
      groups;
    const before = text.slice(Math.max(span.start, start - 12), start);
    if (grade !== undefined) {
      found.push({ start, end, value: Number(grade), unit: '级', tail: above ?? '' });
      continue;
    }
    if (rate !== undefined) {
      const unit = thousand ? '‰' : `/${ten ? '10' : ''}万`;
      found.push({ start, end, value: Number(rate), unit, tail: rateTail ?? '' });
      continue;
    }
    const tail = tenthsTail ?? halfTail ?? partsTail ?? '';
    if (tail === '' && !reachOf(before) && !shareBefore.test(before)) continue;
    const value = tenths
      ? numberOf(tenths)! * 10 + (half ? 5 : 0)
      : parts
        ? Math.round((numberOf(of!)! / numberOf(parts)!) * 1000) / 10
        : 50;
    if (value > 0 && value <= 100) found.push({ start, end, value, unit: '%', tail });
  }
  return found;
}
