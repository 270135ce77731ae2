import { describe, expect, test } from 'vitest';
import { isoDate, numberOf } from '../../../ingest/reading/numerals.ts';

const names = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The numeral of 1 to 9999, as markers print it: 10 is 十, 21 二十一, 102 一百零二. */
function numeralOf(value: number): string {
  let numeral = '';
  let gap = false;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = numeral !== '';
      continue;
    }
    if (gap) numeral += '零';
    gap = false;
    numeral += numeral === '' && size === 10 && digit === 1 ? unit : names[digit] + unit;
  }
  return numeral;
}

describe('Chinese numerals', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十一', 21],
    ['一百零二', 102],
    ['一百二十', 120],
    ['两千', 2000],
    ['二〇二二', 2022],
    ['二○二二', 2022],
    ['三万五千', 35000],
    ['3万', 30000],
    ['14', 14],
  ])('%s is %i', (numeral, value) => expect(numberOf(numeral)).toBe(value));

  test.each(['', '一个', '医', '万'])('“%s” is none', (text) => expect(numberOf(text)).toBeUndefined());

  test('every number that numbers an item is read back from its numeral', () => {
    for (let value = 1; value <= 9999; value++) expect(numberOf(numeralOf(value))).toBe(value);
  });
});

describe('dates', () => {
  test.each([
    ['2022年9月30日', '2022-09-30'],
    ['二〇二二年九月三十日', '2022-09-30'],
    ['2022 年 9 月', '2022-09'],
    ['2022/07/07', '2022-07-07'],
    ['2022-12-1', '2022-12-01'],
    ['2022年', '2022'],
    ['2024年2月29日', '2024-02-29'],
  ])('%s is %s', (printed, iso) => expect(isoDate(printed)).toBe(iso));

  test.each(['2022年13月1日', '2023年2月29日', '2022年6月31日'])('%s does not exist', (printed) =>
    expect(isoDate(printed)).toBe('invalid'),
  );
  test('a sentence is no date', () => expect(isoDate('2022年重点工作')).toBeUndefined());
});
