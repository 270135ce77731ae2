import { charSet, isIn } from './char-set.ts';
import { codeUnitsOf } from './code-units.ts';
import type { Span } from './types.ts';

const ends = charSet('。！？；;\n');
/** No sentence of these documents is longer; a text without any full stop must not become one sentence. */
const longest = 600;

/** The sentence (up to 。！？； or a line's end) that a span stands in, its end mark left out. */
export function sentenceAround(text: string, span: Span): Span {
  const units = codeUnitsOf(text);
  let start = span.start;
  while (start > 0 && span.start - start < longest && !isIn(ends, units[start - 1]!)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longest && !isIn(ends, units[end]!)) end++;
  return { start, end };
}
