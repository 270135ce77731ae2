import { charSet, isIn } from './char-set.ts';
import { codeUnitsOf } from './code-units.ts';
import { signFrom, signsOf } from './signs.ts';
import type { Span } from './types.ts';

const ends = charSet('。！？；;\n');
/** No sentence of these documents is longer; a text without any full stop must not become one sentence. */
const longest = 600;

/** The sentence (up to 。！？； or a line's end) that a span stands in, its end mark left out. */
export function sentenceAround(text: string, span: Span): Span {
  const units = codeUnitsOf(text);
  const signs = signsOf(text);
  const least = Math.max(0, span.start - longest);
  let before = signFrom(signs, span.start) - 1;
  while (before >= 0 && signs[before]! >= least && !isIn(ends, units[signs[before]!]!)) before--;
  const most = Math.min(text.length, span.end + longest);
  let behind = signFrom(signs, span.end);
  while (signs[behind]! < most && !isIn(ends, units[signs[behind]!]!)) behind++;
  return {
    start: before >= 0 ? Math.max(least, signs[before]! + 1) : least,
    end: Math.min(most, signs[behind]!),
  };
}
