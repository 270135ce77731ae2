import type { Span } from '../types.ts';

/** One paragraph of the normalised text. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** The paragraphs between two offsets; none is empty, and none ends with the edge of a table's cell. */
export function paragraphsOf(text: string, start = 0, end = text.length): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 || stop > end ? end : stop;
    const to = cellEdge(text, at, next);
    if (to > at) paragraphs.push({ start: at, end: to, text: text.slice(at, to) });
    at = next + 1;
  }
  return paragraphs;
}

function cellEdge(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === '|' || (text[at - 1] === ' ' && at < end))) at--;
  return at;
}

/** A paragraph cut at these places of its text, in any order; what is empty falls away. */
export function slicesOf({ text, start }: Paragraph, cuts: readonly number[]): Paragraph[] {
  const bounds = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return bounds.slice(1).flatMap((to, index) => {
    const from = bounds[index]!;
    const said = text.slice(from, to);
    const lead = said.length - said.trimStart().length;
    const value = said.trim();
    return value === '' ? [] : [{ text: value, start: start + from + lead, end: start + from + lead + value.length }];
  });
}
