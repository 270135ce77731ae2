import { promoting, type ReformModel } from '../knowledge/reform-models.ts';
import { allMatches } from './matches.ts';
import type { Span } from './types.ts';

/** A printed place that speaks of an experience. */
export interface Experience extends Span {
  readonly model: ReformModel;
  readonly method: string;
  readonly confidence: number;
}

/** What an experience is called behind its place and its matter. */
export const called = '(?:经验做法|经验|做法|模式)';
/** Further verbs behind the one that promotes. */
export const alsoPromoting = `${promoting}|运用|吸收|参照`;

const promotes = new RegExp(promoting, 'g');

/** Where all patterns of promoted experiences begin: the text is gone through once for them. */
export const promotionsIn = (text: string): number[] => allMatches(text, promotes).map(({ index }) => index);

/** The matches of a sticky pattern that begin at one of these places, none inside another. */
export function matchesAt(text: string, starts: readonly number[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const start of starts) {
    if (start < behind) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    behind = pattern.lastIndex;
  }
  return found;
}
