import type { Span, TargetMention } from '../types.ts';
import type { Deadline } from './deadlines.ts';

const listed =
  /(?:力争|争取)?((?:到|至)?20[0-9]{2}年(?:底|末)?(?:(?:、|和|与|及|以及)(?:到|至)?20[0-9]{2}年(?:底|末)?)+)/y;
const each = /20[0-9]{2}年(?:底|末)?/g;

/** The years that a clause opens with, where it names several: 到2022年和2030年; 2023年、2024年、2025年…. */
export interface ListedYears extends Span {
  readonly years: readonly Deadline[];
  /** All of them, for a number that is none's own. */
  readonly whole: Deadline;
}

/** Years that are all the clause says, or of which it says 分别 (each). */
export function listedYears(text: string, clause: Span): ListedYears | undefined {
  listed.lastIndex = clause.start;
  const match = listed.exec(text);
  if (match === null || listed.lastIndex > clause.end) return undefined;
  const end = listed.lastIndex;
  const start = end - match[1]!.length;
  if (end < clause.end && !text.slice(end, clause.end).includes('分别')) return undefined;
  const years = [...match[1]!.matchAll(each)].map(({ 0: printed, index }) => ({
    start: start + index,
    end: start + index + printed.length,
    text: printed,
    date: printed.slice(0, 4),
    due: true,
  }));
  return { start, end, years, whole: { start, end, text: match[1]!, due: true } };
}

/** Numbers that are as many as the years before them have one each; where they are not, nothing is guessed. */
export function dealtOut(targets: TargetMention[], years: readonly Deadline[]): TargetMention[] {
  if (targets.length !== years.length) return targets;
  return targets.map((target, index) => {
    const { date, text } = years[index]!;
    return { ...target, ...(date ? { deadline: date } : {}), deadlineText: text };
  });
}
