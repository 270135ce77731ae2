/** Chinese numerals and dates, as official documents print them. */

/** By code unit. */
const byCode = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

const digits = byCode({
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, Number(digit)])),
  〇: 0,
  零: 0,
  '○': 0,
  Ｏ: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});
const units = byCode({ 十: 10, 百: 100, 千: 1000 });
const sections = byCode({ 万: 1e4, 亿: 1e8 });

/** The characters of a numeral that stands as an item's marker (一 … 一百二十): for character classes. */
export const numeralCharacters = '〇零一二三四五六七八九十百';

/**
 * The number a numeral says: `二十一` 21, `一百零二` 102, `二〇二二` 2022 (read digit by digit where no unit is
 * printed), `3万` 30000, `14` 14. Undefined for anything else, and for what no integer can hold.
 */
export function numberOf(numeral: string): number | undefined {
  if (numeral === '' || numeral.length > 20) return undefined;
  let total = 0;
  let section = 0;
  let run: number | undefined;
  let sawUnit = false;
  for (let at = 0; at < numeral.length; at++) {
    const character = numeral.charCodeAt(at);
    const digit = digits.get(character);
    if (digit !== undefined) {
      run = (run ?? 0) * 10 + digit;
      continue;
    }
    const unit = units.get(character);
    const bigger = sections.get(character);
    if (unit === undefined && bigger === undefined) return undefined;
    sawUnit = true;
    if (unit !== undefined) section += (run ?? 1) * unit;
    else {
      section += run ?? 0;
      if (section === 0) return undefined;
      total += section * bigger!;
      section = 0;
    }
    run = undefined;
  }
  if (!sawUnit && run === undefined) return undefined;
  const value = total + section + (run ?? 0);
  return Number.isSafeInteger(value) ? value : undefined;
}

const yearNumeral = '[12][0-9]{3}|[一二][〇零○Ｏ0一二三四五六七八九]{3}';
const partNumeral = '[0-9]{1,2}|[一二三四五六七八九十]{1,3}';

/** A date in running text: groups year, month, day. */
export const datePattern = new RegExp(
  `(${yearNumeral})\\s?(?:年\\s?(?:(${partNumeral})\\s?月\\s?(?:(${partNumeral})\\s?日)?)?|[-/.]([0-9]{1,2})[-/.]([0-9]{1,2}))`,
);
const wholeDate = new RegExp(`^${datePattern.source}$`);

const pad = (value: number) => String(value).padStart(2, '0');
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * ISO form of a printed date, with the precision it was printed in: `2022年9月30日` 2022-09-30, `二〇二二年九月` 2022-09,
 * `2022/07/07` 2022-07-07. `invalid` where it has the shape of a date that no calendar holds; undefined for other text.
 */
export function isoDate(printed: string): string | 'invalid' | undefined {
  const match = wholeDate.exec(printed.trim());
  if (!match) return undefined;
  const year = numberOf(match[1]!)!;
  const month = numberOf(match[2] ?? match[4] ?? '');
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return 'invalid';
  const day = numberOf(match[3] ?? match[5] ?? '');
  if (day === undefined) return `${year}-${pad(month)}`;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (day < 1 || day > monthLengths[month - 1]! || (month === 2 && day === 29 && !leap)) return 'invalid';
  return `${year}-${pad(month)}-${pad(day)}`;
}

/**
 * The day that digits without 年, 月 and 日 mean where they can mean one only: `20171023` and `2017821`, not `2017111`
 * (1 November or 11 January).
 */
export function dayOfDigits(digits: string): string | undefined {
  const year = digits.slice(0, 4);
  const rest = digits.slice(4);
  const days = new Set<string>();
  for (let cut = 1; cut < rest.length; cut++) {
    const [month, day] = [rest.slice(0, cut), rest.slice(cut)];
    if (month.length > 2 || day.length > 2) continue;
    const value = isoDate(`${year}年${Number(month)}月${Number(day)}日`);
    if (value !== undefined && value !== 'invalid') days.add(value);
  }
  // 201612 may be a month as well.
  const isMonth = rest.length === 2 && Number(rest) <= 12;
  return days.size === 1 && !isMonth ? [...days][0] : undefined;
}
