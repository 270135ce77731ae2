import type { PropertyValues } from '../graph.ts';
import { numberForm } from './number-form.ts';
import { readingOf } from './pinyin.ts';
import { regionalNames } from './region-names.ts';
import { shortForm } from './short-stems.ts';

/**
 * One name or number of a node as it is searched for: folded, and behind it the other forms of the same; pinyin and
 * initials of each in turns. Neither holds a control character but the separator.
 */
export interface KeyPlace {
  readonly text: string;
  readonly latin: string;
}

/** Between the forms of one place. */
export const formSeparator = '\v';

export const emptyPlace: KeyPlace = { text: '', latin: '' };

/** @param name folded */
export function namePlace(name: string): KeyPlace {
  return name === '' ? emptyPlace : { text: name, latin: sound(name).join(formSeparator) };
}

/**
 * A department is looked for by its name, by its short form, and by either with its region in front.
 * @param name folded
 * @param region the properties of its region
 */
export function departmentPlace(name: string, region: PropertyValues | undefined): KeyPlace {
  if (name === '') return emptyPlace;
  const said = [...new Set([name, shortForm(name)])];
  const regional = said.flatMap((each) => regionalNames(each, region));
  const texts = [...new Set([...said, ...regional.map(({ region: head, rest }) => head + rest)])];
  const latins = texts.flatMap(sound);
  // 山西卫健委 as shanxiwjw: the region said in full, the body by its initials.
  for (const { region: head, rest } of regional) latins.push('', readingOf(head).pinyin + readingOf(rest).initials);
  return { text: texts.join(formSeparator), latin: latins.join(formSeparator) };
}

/** @param number folded */
export function numberPlace(number: string): KeyPlace {
  if (number === '') return emptyPlace;
  const form = numberForm(number);
  const texts = form === number ? [number] : [number, form];
  return { text: texts.join(formSeparator), latin: sound(form).join(formSeparator) };
}

function sound(text: string): string[] {
  const { pinyin, initials } = readingOf(text);
  return [pinyin, initials];
}
