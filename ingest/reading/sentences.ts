import type { Span } from './types.ts';

/** By code unit, 1 for a sign that ends a sentence. */
const endsSentence = new Uint8Array(0x10000);
for (const mark of '。！？；;\n') endsSentence[mark.charCodeAt(0)] = 1;
/** No sentence of these documents is longer; a text without any full stop must not become one sentence. */
const longest = 600;

/** The sentence (up to 。！？； or a line's end) that a span stands in, its end mark left out. */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && span.start - start < longest && !endsSentence[text.charCodeAt(start - 1)]) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longest && !endsSentence[text.charCodeAt(end)]) end++;
  return { start, end };
}
