import { codeUnitsOf } from './code-units.ts';
import { isCommonHan } from './han.ts';

const found = new WeakMap<Uint16Array, Uint32Array>();

/**
 * The offsets of all signs of a text (no common Chinese characters: of most texts one in seven) in rising order, then its
 * length. What looks for brackets, marks or line ends goes through these. They are kept as long as the text's code units.
 */
export function signsOf(text: string): Uint32Array {
  const units = codeUnitsOf(text);
  const known = found.get(units);
  if (known !== undefined) return known;
  const offsets = new Uint32Array(units.length + 1);
  let count = 0;
  for (let at = 0; at < units.length; at++) if (!isCommonHan(units[at]!)) offsets[count++] = at;
  offsets[count++] = units.length;
  const signs = offsets.slice(0, count);
  found.set(units, signs);
  return signs;
}

/** The place in the list of the first sign that stands at an offset (inside the text or its end) or behind it. */
export function signFrom(signs: Uint32Array, offset: number): number {
  let low = 0;
  let high = signs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (signs[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
