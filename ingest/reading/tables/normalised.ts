import type { NormalisedText, Span } from '../types.ts';

/** The way from the source text into the normalised one, for what a format knows of the source. */
export function createFinder(text: NormalisedText): (span: Span) => Span {
  const length = text.text.length;
  /** The first normalised character that was made from this place of the source or a later one. */
  const from = (at: number): number => {
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (text.source({ start: middle, end: middle + 1 }).start < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = from(start);
    let last = from(end);
    while (last > first && text.text[last - 1] === '\n') last--;
    return { start: first, end: Math.max(first, last) };
  };
}
