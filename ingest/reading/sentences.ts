import { charSet, isIn } from './char-set.ts';
import type { Span } from './types.ts';

const ends = charSet('。！？；;\n');
/** No sentence of these documents is longer; a text without any full stop must not become one sentence. */
const longest = 600;

/** The sentence (up to 。！？； or a line's end) that a span stands in, its end mark left out. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < longest && !isIn(ends, text.charCodeAt(start - 1))) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longest && !isIn(ends, text.charCodeAt(end))) end++;
  return { start, end };
}
