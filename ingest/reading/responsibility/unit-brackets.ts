import { codeUnitsOf } from '../code-units.ts';
import { signFrom, signsOf } from '../signs.ts';
import type { Span } from '../types.ts';

/** Brackets that documents use; half and full width are mixed, sometimes within one pair. */
export const opening = '（(〔[【〈<｛{';
export const closing = '）)〕]】〉>｝}';
const brackets = new Uint8Array(0x10000);
const opens = 1;
const closes = 2;
for (const bracket of opening) brackets[bracket.charCodeAt(0)] = opens;
for (const bracket of closing) brackets[bracket.charCodeAt(0)] = closes;

export const isOpening = (unit: number): boolean => brackets[unit] === opens;
export const isClosing = (unit: number): boolean => brackets[unit] === closes;

/** An alias or a list of levels inside a name is short; anything longer is no part of a name. */
const longestInName = 60;

/** Where the bracket that opens at `open` closes, looking no further than a name reaches; -1 where it does not. */
export function closeOf(text: string, open: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, open + longestInName);
  for (let at = open; at < limit; at++) {
    const bracket = brackets[text.charCodeAt(at)];
    if (bracket === opens) depth++;
    else if (bracket === closes && --depth === 0) return at;
  }
  return -1;
}

/** The name without the bracket it ends with: 省发展改革委（省能源局） → 省发展改革委. */
export const withoutAlias = (name: string): string =>
  isClosing(name.charCodeAt(name.length - 1))
    ? name.replace(/[（(〔[【〈<][^）)〕\]】〉>]*[）)〕\]】〉>]$/, '') || name
    : name;

/** All pairs of brackets inside a span, by where they open; a bracket without its other half is left out. */
export function bracketPairs(text: string, span: Span): Span[] {
  const units = codeUnitsOf(text);
  const signs = signsOf(text);
  const pairs: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (let sign = signFrom(signs, span.start); signs[sign]! < span.end; sign++) {
    const at = signs[sign]!;
    const bracket = brackets[units[at]!];
    if (bracket === opens) {
      const pair = { start: at, end: unclosed };
      pairs.push(pair);
      open.push(pair);
    } else if (bracket === closes && open.length > 0) open.pop()!.end = at + 1;
  }
  return open.length === 0 ? pairs : pairs.filter(({ end }) => end !== unclosed);
}
const unclosed = -1;
