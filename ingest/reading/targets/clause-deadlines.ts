import { touching } from '../cover.ts';
import { isTask } from '../is-task.ts';
import { allMatches } from '../matches.ts';
import type { NormalisedText, Outline, Span, TargetMention } from '../types.ts';
import { dateOf, findDeadlines } from './deadlines.ts';
import { milestone } from './mentions.ts';

/** 完成时限：12月底前; 时间节点：2023年6月底. */
const labelled = /(?:时限|时间|期限|时间节点)(?:要求)?[：:〕]\s?([^，；。、：）)〕\]\n]{2,24})/g;
/** （牵头单位：…，6月底完成）, （…负责，2023年12月底前完成）. */
const inClause =
  /(?<=[，；])((?:20[0-9]{2}年)?(?:[0-9]{1,2}月(?:底|[0-9]{1,2}日)?|年?底)(?:之?前|以前)?)(?:完成|落实)/g;

/**
 * The targets read, and with them what a responsibility clause, or the line behind it, says of the time its task is due
 * at. 持续推进 is none; what was read already is not read again.
 * @param clauses the clauses that name units
 * @param year the year that 年底前 means, where the document tells
 */
export function withClauseDeadlines(
  read: readonly TargetMention[],
  { text }: NormalisedText,
  { items }: Outline,
  clauses: readonly Span[],
  year: number | undefined,
): TargetMention[] {
  const found: TargetMention[] = [];
  const isRead = touching(read);
  const take = ({ start, end }: Span, printed: string, context: Span): void => {
    const at = text.indexOf(printed, start);
    const span = { start: at, end: Math.min(at + printed.length, end) };
    const deadline = isRead(span) ? undefined : (findDeadlines(text, span, year)[0] ?? dateOf(text, span));
    if (deadline) found.push(milestone(text, span, context, deadline));
  };
  if (/[限间点求][：:〕]/.test(text))
    for (const { start, end } of items.filter(isTask)) {
      for (const match of allMatches(text.slice(start, end), labelled))
        take({ start: start + match.index, end }, match[1]!, {
          start: start + match.index,
          end: start + match.index + match[0].length,
        });
    }
  for (const clause of clauses) {
    const said = text.slice(clause.start, clause.end);
    if (!said.includes('完成') && !said.includes('落实')) continue;
    for (const match of allMatches(said, inClause))
      take({ start: clause.start + match.index, end: clause.end }, match[1]!, clause);
  }
  return found.length === 0 ? [...read] : [...read, ...found].sort((a, b) => a.start - b.start);
}
