import type { Span } from './types.ts';

/** What a pattern found, in offsets of the whole text. */
export interface Match extends Span {
  readonly groups: readonly (string | undefined)[];
}

/**
 * All matches of a global pattern inside a span. Only the span is searched, never the rest of the document behind it:
 * otherwise a long document would be read once for each of its items.
 */
export function matchesIn(text: string, pattern: RegExp, { start, end }: Span): Match[] {
  const found: Match[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index;
    found.push({ start: from, end: from + match[0].length, groups: match });
  }
  return found;
}
