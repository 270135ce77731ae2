import { codeUnitsOf } from './code-units.ts';
import { isCommonHan } from './han.ts';
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
  const found: Span[] = [];
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    // No Chinese character opens anything.
    if (isCommonHan(unit)) continue;
    for (const pair of pairs) {
      if (unit !== pair.opening) continue;
      const close = closingOf(units, at, end, pair);
      if (close < 0) break;
      found.push({ start: at, end: close + 1 });
      at = close;
      break;
    }
  }
  return found;
}

function closingOf(units: Uint16Array, open: number, end: number, pair: Enclosure): number {
  const { opening, closing, longest, flat } = pair;
  const last = Math.min(end - 1, open + longest + 1);
  for (let at = open + 1; at <= last; at++) {
    const unit = units[at]!;
    if (unit === closing) return at;
    if (unit === newline || (flat && unit === opening)) return -1;
  }
  return -1;
}
