import { codeUnitsOf } from './code-units.ts';
import { signFrom, signsOf } from './signs.ts';
import type { Span } from './types.ts';

/** Two signs that set words apart, and how much may stand between them. */
export interface Enclosure {
  readonly opening: number;
  readonly closing: number;
  readonly longest: number;
  /** Whether another opening sign in between means that the first one is not closed. */
  readonly flat: boolean;
}

/** @param pair the two signs: `《》` */
export const enclosure = (pair: string, longest: number, flat = false): Enclosure => ({
  opening: pair.charCodeAt(0),
  closing: pair.charCodeAt(1),
  longest,
  flat,
});

const newline = 0x0a;

/** Where words stand between two signs, from left to right, none inside another, none beyond the end of its line. */
export function enclosuresIn(text: string, { start, end }: Span, pairs: readonly Enclosure[]): Span[] {
  const units = codeUnitsOf(text);
  const signs = signsOf(text);
  const found: Span[] = [];
  for (let sign = signFrom(signs, start); signs[sign]! < end; sign++) {
    const at = signs[sign]!;
    const unit = units[at]!;
    for (const pair of pairs) {
      if (unit !== pair.opening) continue;
      const close = closingOf(units, signs, sign, end, pair);
      if (close < 0) break;
      found.push({ start: at, end: signs[close]! + 1 });
      sign = close;
      break;
    }
  }
  return found;
}

/** The place in the list of signs of the one that closes; -1 where none does. */
function closingOf(units: Uint16Array, signs: Uint32Array, open: number, end: number, pair: Enclosure): number {
  const { opening, closing, longest, flat } = pair;
  const last = Math.min(end - 1, signs[open]! + longest + 1);
  for (let sign = open + 1; signs[sign]! <= last; sign++) {
    const unit = units[signs[sign]!]!;
    if (unit === closing) return sign;
    if (unit === newline || (flat && unit === opening)) return -1;
  }
  return -1;
}
