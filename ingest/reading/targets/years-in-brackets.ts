import { allMatches } from '../matches.ts';
import type { Span, TargetMention } from '../types.ts';
import type { Deadline } from './deadlines.ts';
import { quantityTarget } from './mentions.ts';
import { boundOf, measureOf } from './parts.ts';
import { findQuantities } from './quantities.ts';

/** （2023年85%、2024年不低于88%）: a bracket that holds nothing but years and what is to be reached in each. */
const bracket = /（((?:(?:到|至)?20[0-9]{2}年[^（），、；。]{2,16}[，、；]?)+)）/g;
const each = /(?:到|至)?(20[0-9]{2})年(?:底|末)?(?:前)?([^（），、；。]+)/g;
/** What may stand between a year and its number. */
const reaching = /^(?:要|应|力争|分别)?(?:达到?|不低于|不少于|不超过|≥|≤|提[高升][到至]|控制在|降[到至])?$/;
const clauseBegins = /[，；：。]/g;

/**
 * What the brackets of a sentence say of single years, for the words before them.
 * @param written year the document was written in: what was due before it is told
 */
export function yearsInBrackets(text: string, sentence: Span, written: number | undefined): TargetMention[] {
  return allMatches(text.slice(sentence.start, sentence.end), bracket).flatMap((match) => {
    const start = sentence.start + match.index + 1;
    return yearsIn(text, { start, end: start + match[1]!.length }, sentence, written);
  });
}

function yearsIn(text: string, inner: Span, sentence: Span, written: number | undefined): TargetMention[] {
  const before = text.slice(sentence.start, inner.start - 1);
  const said = before.slice(allMatches(before, clauseBegins).at(-1)?.index ?? 0).replace(/^[，；：。]/, '');
  const found: TargetMention[] = [];
  for (const { 0: whole, 1: year, 2: words, index } of allMatches(text.slice(inner.start, inner.end), each)) {
    const start = inner.start + index;
    const end = start + whole.length;
    const [quantity] = findQuantities(text, { start: end - words!.length, end });
    if (quantity === undefined || quantity.end !== end) return [];
    if (!reaching.test(text.slice(end - words!.length, quantity.start))) return [];
    const timeEnd = end - words!.length;
    const deadline: Deadline = { start, end: timeEnd, text: text.slice(start, timeEnd), date: year!, due: true };
    const kind = written !== undefined && Number(year) < written ? 'baseline' : 'goal';
    const judged = { quantity, kind, from: start, carried: boundOf(said) } as const;
    const target = quantityTarget(text, [judged], 0, { start, end }, sentence, deadline);
    found.push({
      ...target,
      ...measureOf({ before: said.replace(/达到?(?:国家|省|规定)?要求$/, ''), after: '' }, quantity),
    });
  }
  return found;
}
