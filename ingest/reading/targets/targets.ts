import { coverOf, touching } from '../cover.ts';
import { matchesIn } from '../matches.ts';
import type { TableRow } from '../tables/tables.ts';
import type { NormalisedText, Outline, OutlineItem, Span, TargetMention } from '../types.ts';
import { readClause } from './clause.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
import { direction, milestone } from './mentions.ts';
import { type ClauseAtEnd, clauseAtEndOf, clausesOf, enclosedIn, sentencesOf } from './sentences.ts';
import { directions, granting, indicators, toldBefore } from './words.ts';

/**
 * Reads what is to be reached: numbers with a goal sense (goal, cap, baseline; scope where a number says what the work
 * covers), things due at a time (milestone), and announced directions without a value (“三下降”). It reads tasks and
 * safeguards, and for the policy itself what stands before the first and after the last item and under a heading that
 * says 目标 or 总体要求. Years, document numbers and numbers in brackets, titles and quotation marks are none.
 * @param claimed responsibility clauses and citations: what stands in them is no goal
 * @param year year of the document, for 年底前; undefined when it is not known
 * @param rows rows of tables: of a task that is one, only the cells that say what is to be done are read
 */
export function readTargets(
  text: NormalisedText,
  outline: Outline,
  claimed: readonly Span[],
  year: number | undefined,
  rows: readonly TableRow[] = [],
): TargetMention[] {
  const goals = new Set(outline.items.filter(({ title }) => aims.test(title.value)).map(({ path }) => path));
  const telling = outline.items.filter(
    (item) =>
      isTask(item) || (item.kind === 'other' && item.start < outline.closing.start && isUnder(item.path, goals)),
  );
  // 一、目标 holds its 1.目标: what is read with the whole is not read again.
  const whole = new Set(telling.map(({ path }) => path));
  const items = telling.filter(({ path }) => !path.includes('/') || !isUnder(parentOf(path), whole));
  // What an annex numbers is no closing prose.
  const closingEnd = outline.items.find(({ start }) => start >= outline.closing.start)?.start ?? outline.closing.end;
  const cells = mattersOf(rows);
  const claims = { isClaimed: coverOf(claimed), clauseAtEnd: clauseAtEndOf(claimed) };
  const found: TargetMention[] = [];
  const read = (stretch: Span) => readStretch(text.text, stretch, claims, year, found);
  read(outline.preamble);
  for (const { path, marker, end } of items) {
    const own = cells.get(path);
    if (own === undefined) read({ start: marker.end, end });
    else own.forEach(read);
  }
  read({ start: outline.closing.start, end: closingEnd });
  return found;
}

/** By the path of a task that is a row, its cells 任务 and 内容. */
function mattersOf(rows: readonly TableRow[]): ReadonlyMap<string, readonly Span[]> {
  const own = rows.filter(({ repeats }) => !repeats);
  return new Map(
    own.map(({ path, cells }) => {
      const matter = [cells.get('task'), cells.get('content')].filter((cell) => cell !== undefined);
      return [path, matter.sort((a, b) => a.start - b.start)];
    }),
  );
}

const aims = /目标|^(?:总体|总的?)(?:要求|思路)/;

/** What the text says already that is no target. */
interface Claims {
  readonly isClaimed: (span: Span) => boolean;
  readonly clauseAtEnd: ClauseAtEnd;
}

/** Adds the targets of a stretch to those found. */
function readStretch(
  text: string,
  stretch: Span,
  claims: Claims,
  year: number | undefined,
  found: TargetMention[],
): void {
  /** 到2025年，甲达到…；乙达到…。 One deadline at the head holds up to the full stop. */
  let head: { readonly deadline: Deadline; readonly from: number } | undefined;
  for (const sentence of sentencesOf(text, stretch, claims.clauseAtEnd)) {
    if (head && !isOneSentence(text, head.from, sentence.start)) head = undefined;
    const read = readSentence(text, sentence, claims.isClaimed, year, head?.deadline);
    for (const target of read.targets) found.push(target);
    head = read.head && { deadline: read.head, from: sentence.end };
  }
}

/** Whether only ； lies between: what stands there continues the sentence. */
const isOneSentence = (text: string, from: number, to: number) => !/[。！？\n]/.test(text.slice(from, to));

const isTask = ({ kind }: OutlineItem) => kind === 'task' || kind === 'safeguard';

/** Whether an item, or one that it stands under, is among these paths. */
function isUnder(path: string, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || (path.includes('/') && isUnder(parentOf(path), paths));
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

function readSentence(
  text: string,
  sentence: Span,
  isClaimed: Claims['isClaimed'],
  year: number | undefined,
  head: Deadline | undefined,
): { targets: TargetMention[]; head: Deadline | undefined } {
  const words = text.slice(sentence.start, sentence.end);
  if (isTold(words, year)) return { targets: [], head: undefined };
  const isGrant = granting.test(words);
  const isClosed = touching(enclosedIn(text, sentence));
  const isOpen = (span: Span) => !isClaimed(span) && !isClosed(span);
  const isQuoting = words.includes('“');
  const found: TargetMention[] = [];
  /** A deadline that is a clause of its own (到2022年底，…) holds for what follows it. */
  let standing = head;
  let first = true;
  let isPending = false;
  let goalBefore = false;
  /** 到2022年和2030年，…分别…: one for each number that follows. */
  let each: readonly Deadline[] = [];
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
    const several = own && deadlinesOnly(text, clause, own);
    if (several) {
      each = several;
      isPending = false;
      continue;
    }
    if (own && isOnlyDeadline(text, clause, own)) {
      each = [];
      standing = own;
      if (opens) head = own;
      isPending = own.due;
      continue;
    }
    // 年底前，围绕《政府工作报告》…，开展综合督查: how it is done is not what is due.
    if (!own && isPending && /^(?:围绕|按照|根据|依据|结合)/.test(text.slice(clause.start, clause.start + 2))) continue;
    // ①载体建设：… is a heading, not what is due.
    if (!own && isPending && text[clause.end] === '：' && clause.end - clause.start <= longestHeading) continue;
    const deadline = own ?? standing;
    const setting = { sentence, isOpen, deadline, goalBefore, isGrant };
    const targets = dealtOut(readClause(text, clause, setting), each);
    if (targets.length === 0 && deadline && (own?.due || isPending)) {
      found.push(milestone(text, clause, sentence, deadline));
    }
    isPending = false;
    goalBefore = targets.some(({ kind }) => kind === 'goal') || (goalBefore && targets.length > 0);
    for (const target of targets) found.push(target);
    if (isQuoting) for (const target of readDirections(text, clause, sentence)) found.push(target);
  }
  const indicated = indicatorSign.test(words) ? readIndicators(text, sentence, isOpen, found) : [];
  for (const target of indicated) found.push(target);
  return { targets: found.length > 1 ? found.sort((a, b) => a.start - b.start) : found, head };
}

/** Without one of these there is no indicator. */
const indicatorSign = /[率比]/;

const longestHeading = 12;

const furtherYears = /^(?:(?:[、和与及]|以及)(?:到|至)?20[0-9]{2}年(?:底|末)?)+$/;

/** The deadlines of a clause that names several and nothing else: 到2022年和2030年. */
function deadlinesOnly(text: string, clause: Span, first: Deadline): Deadline[] | undefined {
  const rest = text.slice(first.end, clause.end);
  if (first.start !== clause.start || !furtherYears.test(rest)) return undefined;
  const years = [...rest.matchAll(/20[0-9]{2}年(?:底|末)?/g)].map(({ 0: printed, index }) => {
    const start = first.end + index;
    return { start, end: start + printed.length, text: printed, date: printed.slice(0, 4), due: true };
  });
  return [first, ...years];
}

/** Numbers that are as many as the deadlines before them have one each; where they are not, nothing is guessed. */
function dealtOut(targets: TargetMention[], each: readonly Deadline[]): TargetMention[] {
  if (targets.length !== each.length) return targets;
  return targets.map((target, index) => {
    const { date, text } = each[index]!;
    return { ...target, ...(date ? { deadline: date } : {}), deadlineText: text };
  });
}

/** Whether a sentence tells what has been reached: 近年来, or a year before the document's. */
function isTold(words: string, year: number | undefined): boolean {
  const told = toldBefore.exec(words);
  const until = told?.[1] ?? told?.[2];
  return told !== null && (until === undefined || (year !== undefined && Number(until) < year));
}

function isOnlyDeadline(text: string, clause: Span, deadline: Deadline): boolean {
  const rest = text.slice(clause.start, deadline.start) + text.slice(deadline.end, clause.end);
  return rest.replace(/^(?:并|力争|争取|确保|其中)/, '') === '';
}

/** Indicators that are to rise or fall, where their words hold no number that is a target itself. */
function readIndicators(
  text: string,
  sentence: Span,
  isOpen: (span: Span) => boolean,
  found: readonly TargetMention[],
): TargetMention[] {
  const isFound = touching(found);
  return matchesIn(text, indicators, sentence)
    .filter((match) => isOpen(match) && !isFound(match))
    .map(({ start, end }) => direction(text, { start, end }, sentence));
}

function readDirections(text: string, clause: Span, sentence: Span): TargetMention[] {
  return matchesIn(text, directions, clause).map((match) => direction(text, match, sentence));
}
