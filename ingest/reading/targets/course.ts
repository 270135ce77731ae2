import type { Span } from '../types.ts';
import type { Deadline } from './deadlines.ts';
import type { ListedYears } from './listed-years.ts';

/** What the words at the head of a sentence say for all of it: one deadline, or one for each number. */
export interface Head {
  readonly deadline?: Deadline;
  readonly each: readonly Deadline[];
}

/** What the clauses before say of the one that is read: by when it is due above all. */
interface Course {
  /** What holds for the sentences that continue this one. */
  head: Head | undefined;
  /** A deadline that is a clause of its own (到2022年底，…) holds for what follows it. */
  standing: Deadline | undefined;
  /** That of the clause before. */
  named: Deadline | undefined;
  /** 到2022年和2030年，…分别…: one for each number that follows. */
  each: readonly Deadline[];
  isFirst: boolean;
  /** 年底前，…: what is due then is still to be said. */
  isPending: boolean;
  goalBefore: boolean;
  /** 2020年达到30%，重点人群达到60%: a year that is over holds up to the next one. */
  isOver: boolean;
}

/** Before the first clause. @param opening what the sentence before says for this one */
export const beginning = (opening: Head | undefined, isOver: boolean): Course => ({
  head: opening,
  standing: opening?.deadline,
  named: undefined,
  each: opening?.each ?? [],
  isFirst: true,
  isPending: false,
  goalBefore: false,
  isOver,
});

/**
 * Whether a clause holds nothing but times (到2022年底，…). These hold then for the clauses behind it and, where it opens
 * the sentence, for those that continue it.
 */
export function onlySaysWhen(
  course: Course,
  text: string,
  clause: Span,
  own: Deadline | undefined,
  listed: ListedYears | undefined,
  opens: boolean,
): boolean {
  if (listed && listed.end === clause.end) {
    if (opens) course.head = { each: listed.years };
    course.isPending = false;
    return true;
  }
  if (!own || !isOnlyDeadline(text, clause, own)) return false;
  course.each = [];
  course.standing = own;
  if (opens) course.head = { deadline: own, each: [] };
  course.isPending = own.due;
  return true;
}

function isOnlyDeadline(text: string, clause: Span, deadline: Deadline): boolean {
  const rest = text.slice(clause.start, deadline.start) + text.slice(deadline.end, clause.end);
  return rest.replace(/^(?:并|力争|争取|确保|其中|[从自]20[0-9]{2}年(?:起|开始)?)/, '') === '';
}

const toldOn = /^(?:并|总体|总数|累计|平均)?(?:达到|达|提高到|提高至|提升到|提升至|增加到|增至|降到|降至|控制在)[0-9]/;
const longestTellingOn = 7;

/** By when a clause is due: its own time, else that of the clause it goes on from, else the one that stands. */
export function deadlineOf(
  course: Course,
  text: string,
  clause: Span,
  own: Deadline | undefined,
  listed: ListedYears | undefined,
): Deadline | undefined {
  // 2025年比2020年提高8个百分点，达到45%以上: the same thing is told on.
  const goesOn = course.named !== undefined && toldOn.test(text.slice(clause.start, clause.start + longestTellingOn));
  const deadline = listed?.whole ?? own ?? (goesOn ? course.named : course.standing);
  course.named = own ?? (goesOn ? course.named : undefined);
  return deadline;
}

const opensClause = /^(?:力争|争取|确保|努力|计划)?[在于]?$/;

/**
 * 到2025年床位达到7张，护士达到4人: the time at the head of a clause holds for those behind it, that of what is only to be
 * done (年底前出台办法) does not.
 */
export function handOn(
  course: Course,
  text: string,
  clause: Span,
  own: Deadline | undefined,
  setsNumber: boolean,
): void {
  if (own === undefined || !opensClause.test(text.slice(clause.start, own.start))) return;
  if (setsNumber || /^[到至]/.test(own.text)) course.standing = own;
}
