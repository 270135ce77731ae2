import type { PropertyValues } from '../graph.ts';
import { numberForm } from './number-form.ts';
import { readingOf } from './pinyin.ts';
import { regionalNames } from './region-names.ts';

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

/**
 * @param name folded
 * @param region of a department: the properties of its region
 */
export function namePlace(name: string, region: PropertyValues | undefined): KeyPlace {
  if (name === '') return emptyPlace;
  const texts = [name];
  const latins = sound(name);
  for (const { region: head, rest } of regionalNames(name, region)) {
    const form = head + rest;
    if (form !== name) {
      texts.push(form);
      latins.push(...sound(form));
    }
    // 山西卫健委 as shanxiwjw: the region said in full, the body by its initials.
    latins.push('', readingOf(head).pinyin + readingOf(rest).initials);
  }
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
