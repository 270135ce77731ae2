import type { Place, Places } from '../../knowledge/place.ts';

/** The letters by which numbers name the provinces. */
const provinceLetters: Readonly<Record<string, string>> = {
  京: '110000',
  津: '120000',
  冀: '130000',
  晋: '140000',
  蒙: '150000',
  辽: '210000',
  吉: '220000',
  黑: '230000',
  沪: '310000',
  苏: '320000',
  浙: '330000',
  皖: '340000',
  闽: '350000',
  赣: '360000',
  鲁: '370000',
  豫: '410000',
  鄂: '420000',
  湘: '430000',
  粤: '440000',
  桂: '450000',
  琼: '460000',
  渝: '500000',
  川: '510000',
  黔: '520000',
  贵: '520000',
  云: '530000',
  滇: '530000',
  藏: '540000',
  陕: '610000',
  甘: '620000',
  青: '630000',
  宁: '640000',
  新: '650000',
};

/** Codes of the provinces. */
export const provinceCodes: readonly string[] = [...new Set(Object.values(provinceLetters))];

/**
 * Whether a number's first letter can stand for the place: the province's letter, or a character of the place's own name
 * (鄂府办发 is 鄂尔多斯's). A letter that says nothing known contradicts nothing.
 */
export function numberFits(number: string, place: Place, places: Places): boolean {
  const letter = number[0]!;
  const line = [place, ...places.ancestors(place.code)];
  if (line.some(({ code, name }) => code !== '100000' && name.includes(letter))) return true;
  const province = provinceLetters[letter];
  if (letter === '国') return place.code === '100000';
  return province === undefined || line.some(({ code }) => code === province);
}

/** Province of a number's first letter, as a hint between places of one name. */
export function provinceOfNumber(number: string | undefined): string | undefined {
  return number === undefined ? undefined : provinceLetters[number[0]!];
}

/** 内政办发, 兵办发, 新兵发: who writes to cities or divisions under such a number, the corps before the region it lies in. */
export function writerOfNumber(number: string | undefined): string | undefined {
  if (number === undefined) return undefined;
  if (/^新?兵/.test(number)) return corps;
  return number[0] === '内' ? '150000' : provinceOfNumber(number);
}

const corps = '650000/新疆生产建设兵团';
