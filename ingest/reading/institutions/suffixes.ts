import { loadInstitutions } from '../../knowledge/institutions.ts';
import { type CharSet, charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import type { Span } from '../types.ts';

/** A word that ends a name and makes its kind: 医院, 大学, 数据中心. */
export interface Suffix extends Span {
  readonly suffix: string;
}

interface Ending {
  readonly suffix: string;
  /** Its first character, which tells most of them apart. */
  readonly first: number;
  readonly unless: readonly string[];
}

interface Endings {
  readonly byLast: ReadonlyMap<number, readonly Ending[]>;
  readonly lasts: CharSet;
}

let endings: Endings | undefined;

/** The suffixes by their last character, the longer ones first: most characters of a text end none. */
function load(): Endings {
  if (endings) return endings;
  const byLast = new Map<number, Ending[]>();
  for (const { suffix, unless = [] } of loadInstitutions().kinds) {
    const last = suffix.charCodeAt(suffix.length - 1);
    const ending = { suffix, first: suffix.charCodeAt(0), unless };
    const same = byLast.get(last);
    if (same) same.push(ending);
    else byLast.set(last, [ending]);
  }
  for (const same of byLast.values()) same.sort((a, b) => b.suffix.length - a.suffix.length);
  endings = { byLast, lasts: charSet(String.fromCharCode(...byLast.keys())) };
  return endings;
}

/** All suffixes in a span from left to right, none inside another; 大学 in 大学生 is none. */
export function suffixesIn(text: string, { start, end }: Span): Suffix[] {
  const { byLast, lasts } = load();
  const units = codeUnitsOf(text);
  const found: Suffix[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const unit = units[at]!;
    if (!isIn(lasts, unit)) continue;
    const behind = at + 1;
    for (const { suffix, first, unless } of byLast.get(unit)!) {
      const begin = behind - suffix.length;
      if (begin < from || units[begin] !== first || !text.startsWith(suffix, begin)) continue;
      if (!goesOn(text, behind, unless)) {
        found.push({ start: begin, end: behind, suffix });
        from = behind;
      }
      break;
    }
  }
  return found;
}

const goesOn = (text: string, at: number, words: readonly string[]) => words.some((word) => text.startsWith(word, at));
