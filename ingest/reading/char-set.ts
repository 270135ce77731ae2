/**
 * Characters as a set that is asked by code unit: a look at one bit. A `Set` of strings needs a string, and its hash, for
 * each place of the text that is asked.
 */
export type CharSet = Uint8Array;

/** The set of these characters, by their code units. */
export function charSet(characters: string): CharSet {
  const bits = new Uint8Array(0x10000 / 8);
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    bits[unit >> 3]! |= 1 << (unit & 7);
  }
  return bits;
}

/** Whether a code unit is in the set; `NaN`, which `charCodeAt` gives behind a text's end, is in none. */
export const isIn = (set: CharSet, unit: number): boolean => ((set[unit >> 3]! >> (unit & 7)) & 1) === 1;

/** Whether all characters of a word are in the set: if not, the word is not in the text that the set was made of. */
export function areIn(set: CharSet, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isIn(set, word.charCodeAt(at))) return false;
  return true;
}

/** The first place from `start` to `end` where a character of the set stands, -1 where there is none. */
export function firstIn(set: CharSet, text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isIn(set, text.charCodeAt(at))) return at;
  return -1;
}

/** What `\s` means. */
export const blankSigns =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
export const blanks = charSet(blankSigns);
