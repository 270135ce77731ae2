import type { Span } from '../types.ts';

/** Brackets that documents use; half and full width are mixed, sometimes within one pair. */
const opening = new Set('（(〔[【〈<｛{');
const closing = new Set('）)〕]】〉>｝}');

export const isOpening = (char: string): boolean => opening.has(char);
export const isClosing = (char: string): boolean => closing.has(char);

/** An alias or a list of levels inside a name is short; anything longer is no part of a name. */
const longestInName = 60;

/** Where the bracket that opens at `open` closes, looking no further than a name reaches; -1 where it does not. */
export function closeOf(text: string, open: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, open + longestInName);
  for (let at = open; at < limit; at++) {
    const char = text[at]!;
    if (isOpening(char)) depth++;
    else if (isClosing(char) && --depth === 0) return at;
  }
  return -1;
}

/** The name without the bracket it ends with: 省发展改革委（省能源局） → 省发展改革委. */
export const withoutAlias = (name: string): string =>
  isClosing(name.at(-1) ?? '') ? name.replace(/[（(〔[【〈<][^）)〕\]】〉>]*[）)〕\]】〉>]$/, '') || name : name;

const anyBracket = /[（(〔[【〈<｛{）)〕\]】〉>｝}]/g;

/** All pairs of brackets inside a span, inner ones before the outer ones; a bracket without its other half is left out. */
export function bracketPairs(text: string, span: Span): Span[] {
  const pairs: Span[] = [];
  const open: number[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(anyBracket)) {
    const at = span.start + match.index;
    if (isOpening(match[0])) open.push(at);
    else if (open.length > 0) pairs.push({ start: open.pop()!, end: at + 1 });
  }
  return pairs;
}
