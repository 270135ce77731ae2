import type { Span } from './types.ts';

/** What a pattern found, in offsets of the whole text. */
export interface Match extends Span {
  readonly groups: readonly (string | undefined)[];
}

/**
 * All matches of a global pattern in a text, as `matchAll` gives them. That makes a copy of the pattern each time, which
 * for the long ones of this reader costs more than the search.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/**
 * The same for a sticky pattern that begins with this character. Where the character stands is found many times faster
 * than where a pattern could match, all the more for one that looks behind itself first.
 */
export function matchesFrom(text: string, first: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf(first); at >= 0; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(match);
    at = text.indexOf(first, match ? pattern.lastIndex : at + 1);
  }
  return found;
}

/**
 * All matches of a global pattern (one that never matches nothing) inside a span. Only the span is searched, never the rest of the document behind it:
 * otherwise a long document would be read once for each of its items.
 */
export function matchesIn(text: string, pattern: RegExp, { start, end }: Span): Match[] {
  const found: Match[] = [];
  const stretch = text.slice(start, end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
    const from = start + match.index;
    found.push({ start: from, end: from + match[0].length, groups: match });
  }
  return found;
}
