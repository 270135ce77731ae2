import { touching } from '../cover.ts';
import { matchesIn } from '../matches.ts';
import type { Span, TargetMention } from '../types.ts';
import { readClause } from './clause.ts';
import { beginning, deadlineOf, type Head, handOn, onlySaysWhen } from './course.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
import { readIndicators } from './indicators.ts';
import { dealtOut, listedYears } from './listed-years.ts';
import { direction, milestone } from './mentions.ts';
import { clausesOf, enclosedIn, endsOpen } from './sentences.ts';
import { isPast, isTold, namesYearFrom, opensInPast } from './told.ts';
import { directions, granting } from './words.ts';
import { yearsInBrackets } from './years-in-brackets.ts';

/** What the years that a text names are measured by. */
export interface Times {
  /** Meant by 年底前. */
  readonly year: number | undefined;
  /** The text was written in; what was due before it is told. */
  readonly written: number | undefined;
}

/** The targets of one sentence, clause by clause, and what its head says for those that continue it. */
export function readSentence(
  text: string,
  sentence: Span,
  isClaimed: (span: Span) => boolean,
  times: Times,
  opening: Head | undefined,
): { targets: TargetMention[]; head: Head | undefined } {
  const words = text.slice(sentence.start, sentence.end);
  const { year } = times;
  if (isTold(words, year)) return { targets: [], head: undefined };
  const isGrant = granting.test(words);
  const isClosed = touching(enclosedIn(text, sentence));
  const isOpen = (span: Span) => !isClaimed(span) && !isClosed(span);
  const isQuoting = words.includes('“');
  const found: TargetMention[] = [];
  const course = beginning(opening, opensInPast(words, year));
  for (const clause of clausesOf(text, sentence, isClosed)) {
    if (!course.isPending && !clause.told) {
      course.goalBefore = false;
      continue;
    }
    // 到“十四五”末 is quoted and a deadline all the same.
    const own = clause.dated
      ? findDeadlines(text, clause, year).find((span) => isOpen(span) || span.text.includes('“'))
      : undefined;
    const listed = clause.dated ? listedYears(text, clause) : undefined;
    const opens = course.isFirst;
    course.isFirst = false;
    if (isPast(clause, listed?.years.at(-1) ?? own ?? nothingDue, times.written)) {
      if (opens && !namesYearFrom(times.written!, words)) return { targets: [], head: undefined };
      course.isPending = false;
      course.isOver = true;
      continue;
    }
    if (course.isOver && own === undefined) continue;
    course.isOver = false;
    if (listed) course.each = listed.years;
    if (onlySaysWhen(course, text, clause, own, listed, opens)) continue;
    if (!own && course.isPending && isNotDue(text, clause)) continue;
    const deadline = deadlineOf(course, text, clause, own, listed);
    const setting = { sentence, isOpen, deadline, goalBefore: course.goalBefore, isGrant };
    const targets = dealtOut(readClause(text, clause, setting), course.each);
    handOn(course, text, clause, own, targets.length > 0);
    if (targets.length === 0 && deadline && (own?.due || course.isPending) && !isTitle(text, clause, sentence)) {
      // 到2027年底，建成…: its time, said right before it, is part of it.
      const start = !own && deadline.start >= sentence.start ? deadline.start : clause.start;
      found.push(milestone(text, { start, end: clause.end }, sentence, deadline));
    }
    course.isPending = false;
    course.goalBefore = targets.some(({ kind }) => kind === 'goal') || (course.goalBefore && targets.length > 0);
    for (const target of targets) found.push(target);
    if (isQuoting) for (const target of readDirections(text, clause, sentence)) found.push(target);
  }
  if (words.includes('（20') || words.includes('（到20'))
    for (const target of yearsInBrackets(text, sentence, times.written)) found.push(target);
  const indicated = readIndicators(text, sentence, isOpen, found);
  for (const target of indicated) found.push(target);
  return { targets: found.length > 1 ? found.sort((a, b) => a.start - b.start) : found, head: course.head };
}

const nothingDue: Deadline = { start: -1, end: -1, text: '', due: false };
const longestHeading = 12;

/** A clause that tells how something is done, or heads what is to be done. */
function isNotDue(text: string, clause: Span): boolean {
  // 年底前，围绕《政府工作报告》…，开展综合督查: how it is done is not what is due.
  if (/^(?:围绕|按照|根据|依据|结合)/.test(text.slice(clause.start, clause.start + 2))) return true;
  // ①载体建设：… is a heading, not what is due.
  return text[clause.end] === '：' && clause.end - clause.start <= longestHeading;
}

/** 到2020年深化医药卫生体制改革主要目标, on a line of its own, or 到2025年，实现以下目标：: the title of what stands below. */
function isTitle(text: string, clause: Span, sentence: Span): boolean {
  const words = text.slice(clause.start, clause.end);
  if (text[clause.end] === '：')
    return announced.test(words) || (clause.end + 1 === sentence.end && endsOpen(text, sentence));
  if (clause.start !== sentence.start || clause.end !== sentence.end) return false;
  return /^(?:\n|$)/.test(text.slice(clause.end, clause.end + 1)) && titled.test(words);
}
const titled = /(?:目标|指标|任务|安排|计划|清单|一览)表?$/;
/** 到2025年，实现以下目标：…. */
const announced = /(?:以下|如下)[^，]{0,8}$|目标[为是]$/;

function readDirections(text: string, clause: Span, sentence: Span): TargetMention[] {
  return matchesIn(text, directions, clause).map((match) => direction(text, match, sentence));
}
