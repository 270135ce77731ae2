import { charSet, isIn } from '../char-set.ts';
import { touching } from '../cover.ts';
import { matchesIn } from '../matches.ts';
import type { Span, TargetMention } from '../types.ts';
import { direction } from './mentions.ts';
import { indicators, moving } from './words.ts';

/** Without one of these there is no indicator. */
const indicatorSign = /[率比]/;

/** Indicators that are to rise or fall, where their words hold no number that is a target itself. */
export function readIndicators(
  text: string,
  sentence: Span,
  isOpen: (span: Span) => boolean,
  found: readonly TargetMention[],
): TargetMention[] {
  if (!indicatorSign.test(text.slice(sentence.start, sentence.end))) return [];
  const isFound = touching(found);
  const named = matchesIn(text, indicators, sentence);
  const isNamed = touching(named);
  return [...named, ...movingIn(text, sentence).filter((span) => !isNamed(span))]
    .filter((match) => isOpen(match) && !isFound(match))
    .map(({ start, end }) => direction(text, { start, end }, sentence));
}

/** What moves, from the beginning of its clause; an indicator of a longer clause is not told apart in it. */
function movingIn(text: string, sentence: Span): Span[] {
  return matchesIn(text, moving, sentence).flatMap(({ start: at, end }) => {
    let start = at;
    while (start > sentence.start && !isIn(clauseSigns, text.charCodeAt(start - 1))) start--;
    return at - start > 1 && at - start <= longestIndicator ? [{ start, end }] : [];
  });
}

const clauseSigns = charSet('，。；：、\n');
const longestIndicator = 40;
