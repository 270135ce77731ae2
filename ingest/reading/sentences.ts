import type { Span } from './types.ts';

const sentenceEnds = new Set([...'。！？；;\n'].map((mark) => mark.charCodeAt(0)));
/** No sentence of these documents is longer; a text without any full stop must not become one sentence. */
const longest = 600;

/** The sentence (up to 。！？； or a line's end) that a span stands in, its end mark left out. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < longest && !sentenceEnds.has(text.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longest && !sentenceEnds.has(text.charCodeAt(end))) end++;
  return { start, end };
}
