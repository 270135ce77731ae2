import { touching } from '../cover.ts';
import { matchesIn } from '../matches.ts';
import type { Span, TargetMention } from '../types.ts';
import { readClause } from './clause.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
import { readIndicators } from './indicators.ts';
import { dealtOut, listedYears } from './listed-years.ts';
import { direction, milestone } from './mentions.ts';
import { clausesOf, enclosedIn, endsOpen } from './sentences.ts';
import { isPast, isTold, namesYearFrom, opensInPast } from './told.ts';
import { directions, granting } from './words.ts';

/** What the years that a text names are measured by. */
export interface Times {
  /** Meant by 年底前. */
  readonly year: number | undefined;
  /** The text was written in; what was due before it is told. */
  readonly written: number | undefined;
}

/** What the words at the head of a sentence say for all of it: one deadline, or one for each number. */
export interface Head {
  readonly deadline?: Deadline;
  readonly each: readonly Deadline[];
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
  /** A deadline that is a clause of its own (到2022年底，…) holds for what follows it. */
  let head = opening;
  let standing = head?.deadline;
  let first = true;
  /** That of the clause before. */
  let named: Deadline | undefined;
  let isPending = false;
  let goalBefore = false;
  /** 2020年达到30%，重点人群达到60%: a year that is over holds up to the next one. */
  let isOver = opensInPast(words, year);
  /** 到2022年和2030年，…分别…: one for each number that follows. */
  let each: readonly Deadline[] = head?.each ?? [];
  for (const clause of clausesOf(text, sentence, isClosed)) {
    if (!isPending && !clause.told) {
      goalBefore = false;
      continue;
    }
    // 到“十四五”末 is quoted and a deadline all the same.
    const own = clause.dated
      ? findDeadlines(text, clause, year).find((span) => isOpen(span) || span.text.includes('“'))
      : undefined;
    const opens = first;
    first = false;
    const listed = clause.dated ? listedYears(text, clause) : undefined;
    if (isPast(clause, listed?.years.at(-1) ?? own ?? nothingDue, times.written)) {
      if (opens && !namesYearFrom(times.written!, words)) return { targets: [], head: undefined };
      isPending = false;
      isOver = true;
      continue;
    }
    if (isOver && own === undefined) continue;
    isOver = false;
    if (listed) each = listed.years;
    if (listed && listed.end === clause.end) {
      if (opens) head = { each };
      isPending = false;
      continue;
    }
    if (own && isOnlyDeadline(text, clause, own)) {
      each = [];
      standing = own;
      if (opens) head = { deadline: own, each: [] };
      isPending = own.due;
      continue;
    }
    // 年底前，围绕《政府工作报告》…，开展综合督查: how it is done is not what is due.
    if (!own && isPending && /^(?:围绕|按照|根据|依据|结合)/.test(text.slice(clause.start, clause.start + 2))) continue;
    // ①载体建设：… is a heading, not what is due.
    if (!own && isPending && text[clause.end] === '：' && clause.end - clause.start <= longestHeading) continue;
    // 2025年比2020年提高8个百分点，达到45%以上: the same thing is told on.
    const goesOn = named !== undefined && toldOn.test(text.slice(clause.start, clause.start + longestTellingOn));
    const deadline = listed?.whole ?? own ?? (goesOn ? named : standing);
    named = own ?? (goesOn ? named : undefined);
    // 到2025年床位达到7张，护士达到4人; 年底前建成3家，覆盖率达到80%: a time at the head of a clause holds for those behind it.
    if (own && opensClause.test(text.slice(clause.start, own.start))) standing = own;
    const setting = { sentence, isOpen, deadline, goalBefore, isGrant };
    const targets = dealtOut(readClause(text, clause, setting), each);
    if (targets.length === 0 && deadline && (own?.due || isPending) && !isTitle(text, clause, sentence)) {
      found.push(milestone(text, clause, sentence, deadline));
    }
    isPending = false;
    goalBefore = targets.some(({ kind }) => kind === 'goal') || (goalBefore && targets.length > 0);
    for (const target of targets) found.push(target);
    if (isQuoting) for (const target of readDirections(text, clause, sentence)) found.push(target);
  }
  const indicated = readIndicators(text, sentence, isOpen, found);
  for (const target of indicated) found.push(target);
  return { targets: found.length > 1 ? found.sort((a, b) => a.start - b.start) : found, head };
}

const longestHeading = 12;
const toldOn = /^(?:并|总体|总数|累计|平均)?(?:达到|达|提高到|提高至|提升到|提升至|增加到|增至|降到|降至|控制在)[0-9]/;
const longestTellingOn = 7;
const opensClause = /^(?:力争|争取|确保|努力|计划)?[在于]?$/;
const nothingDue: Deadline = { start: -1, end: -1, text: '', due: false };

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

function isOnlyDeadline(text: string, clause: Span, deadline: Deadline): boolean {
  const rest = text.slice(clause.start, deadline.start) + text.slice(deadline.end, clause.end);
  return rest.replace(/^(?:并|力争|争取|确保|其中|[从自]20[0-9]{2}年(?:起|开始)?)/, '') === '';
}

function readDirections(text: string, clause: Span, sentence: Span): TargetMention[] {
  return matchesIn(text, directions, clause).map((match) => direction(text, match, sentence));
}
