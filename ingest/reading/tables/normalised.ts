import type { NormalisedText, Span } from '../types.ts';

/** The way from the source text into the normalised one, for what a format knows of the source. */
export function createFinder(text: NormalisedText): (span: Span) => Span {
  const length = text.text.length;
  const isBefore = (place: number, at: number) => text.source({ start: place, end: place + 1 }).start < at;
  /** Cells are asked for in printed order: the next one is looked for near the one before. */
  let last = 0;
  /** The first normalised character that was made from this place of the source or a later one. */
  const from = (at: number): number => {
    let low = last > 0 && isBefore(last - 1, at) ? last : 0;
    let high = low;
    for (let step = 1; high < length && isBefore(high, at); step *= 2) {
      low = high + 1;
      high = Math.min(length, high + step);
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle, at)) low = middle + 1;
      else high = middle;
    }
    last = low;
    return low;
  };
  return ({ start, end }) => {
    const first = from(start);
    let stop = from(end);
    while (stop > first && text.text[stop - 1] === '\n') stop--;
    return { start: first, end: Math.max(first, stop) };
  };
}
