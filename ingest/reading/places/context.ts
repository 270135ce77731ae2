import type { MentionContext } from '../../../graph/schema/words.ts';
import { charSet, isIn } from '../char-set.ts';
import { codeUnitsOf } from '../code-units.ts';
import type { Span } from '../types.ts';

const clauseEnds = charSet('，。；！？\n');
const longest = 200;

const pilot = /试点|示范|试验区|先行区|先行先试/;
const model = /(?:推广|借鉴|学习|复制)[^，。；]*$/;
const experience = /^[^，。；]*?(?:经验|做法|模式)/;
/** 除A、B外, 不含A, A除外: between the word and the place stand other places at most. */
const others = '(?:[^，。；外、和及与]{1,12}[、和及与])*';
const exclusion = new RegExp(`除了?${others}$`);
const excluded =
  /^(?:[^，。；]{0,12}?|(?:[、和及与][^，。；外、和及与]{1,12})*(?:等[^，。；外]{0,6})?)(?:以外|之外|外)/;
const excludedBefore = new RegExp(`(?:不含|不包括|不包含)${others}$`);
const excludedAfter = /^(?:[、和及与][^，。；外、和及与]{1,12})*(?:等[^，。；外]{0,6})?除外/;

/**
 * In which sense a text speaks of a place or institution: left out of what is said (除三州外), as one whose experience
 * is promoted (model), as pilot or demonstration (试点, 示范, 试验区), or just named. The clause around it decides.
 */
export function contextOf(text: string, span: Span): MentionContext {
  const units = codeUnitsOf(text);
  let start = span.start;
  while (start > 0 && span.start - start < longest && !isIn(clauseEnds, units[start - 1]!)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < longest && !isIn(clauseEnds, units[end]!)) end++;
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  if (exclusion.test(before) && excluded.test(after)) return 'excluded';
  if (excludedBefore.test(before) || excludedAfter.test(after)) return 'excluded';
  if (pilot.test(after) || pilot.test(before)) return 'pilot';
  if (model.test(before) && experience.test(after)) return 'model';
  return 'named';
}
