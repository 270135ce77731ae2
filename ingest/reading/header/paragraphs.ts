import type { Span } from '../types.ts';

/** One paragraph of the normalised text. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** The paragraphs between two offsets; none is empty. */
export function paragraphsOf(text: string, start = 0, end = text.length): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const to = stop < 0 || stop > end ? end : stop;
    if (to > at) paragraphs.push({ start: at, end: to, text: text.slice(at, to) });
    at = to + 1;
  }
  return paragraphs;
}
