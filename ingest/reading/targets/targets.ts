import { charSet, isIn } from '../char-set.ts';
import { coverOf, touching } from '../cover.ts';
import { matchesIn } from '../matches.ts';
import { isBackground } from '../outline/section-words.ts';
import type { TableRow } from '../tables/tables.ts';
import type { NormalisedText, Outline, OutlineItem, Span, TargetMention } from '../types.ts';
import { readClause } from './clause.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
import { dealtOut, listedYears } from './listed-years.ts';
import { direction, milestone } from './mentions.ts';
import { type ClauseAtEnd, clauseAtEndOf, clausesOf, enclosedIn, sentencesOf } from './sentences.ts';
import { isPast, isTold, namesYearFrom, opensInPast } from './told.ts';
import { directions, granting, indicators, moving } from './words.ts';

/**
 * Reads what is to be reached: numbers with a goal sense (goal, cap, baseline; scope where a number says what the work
 * covers), things due at a time (milestone), and announced directions without a value (“三下降”). It reads tasks and
 * safeguards, and for the policy itself what stands before the first and after the last item and under a heading that
 * says 目标 or 总体要求. Years, document numbers and numbers in brackets, titles and quotation marks are none.
 * @param claimed responsibility clauses and citations: what stands in them is no goal
 * @param year year of the document, for 年底前; undefined when it is not known
 * @param rows rows of tables: of a task that is one, only the cells that say what is to be done are read
 * @param issued year in which it was signed, where it plans for a later one
 */
export function readTargets(
  text: NormalisedText,
  outline: Outline,
  claimed: readonly Span[],
  year: number | undefined,
  rows: readonly TableRow[] = [],
  issued: number | undefined = year,
): TargetMention[] {
  const times = { year, written: issued !== undefined && year !== undefined ? Math.min(issued, year) : year };
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
  const read = (stretch: Span) => readStretch(text.text, stretch, claims, times, found);
  const told = items.flatMap(({ path, marker, end }) => cells.get(path) ?? [{ start: marker.end, end }]);
  read(outline.preamble);
  for (const stretch of [...openingsOf(outline.items), ...told].sort((a, b) => a.start - b.start)) read(stretch);
  if (!endsWithBackground(outline)) read({ start: outline.closing.start, end: closingEnd });
  return found;
}

/** What a section says before its first item. */
const openingsOf = (items: readonly OutlineItem[]): Span[] =>
  items.flatMap(({ kind, title }, index) => {
    const next = items[index + 1];
    return kind === 'section' && next ? [{ start: title.end, end: next.start }] : [];
  });

/** Where the last heading of an excerpt tells what has been, what stands below it does too. */
function endsWithBackground({ items, closing }: Outline): boolean {
  const last = items.findLast(({ start }) => start < closing.start);
  return last !== undefined && isBackground(last.title.value);
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

const aims = /目标|指标$|^(?:总体|总的?)(?:要求|思路)/;

/** What the years that a text names are measured by. */
interface Times {
  /** Meant by 年底前. */
  readonly year: number | undefined;
  /** The text was written in; what was due before it is told. */
  readonly written: number | undefined;
}

/** What the text says already that is no target. */
interface Claims {
  readonly isClaimed: (span: Span) => boolean;
  readonly clauseAtEnd: ClauseAtEnd;
}

/** What the words at the head of a sentence say for all of it: one deadline, or one for each number. */
interface Head {
  readonly deadline?: Deadline;
  readonly each: readonly Deadline[];
}

/** Adds the targets of a stretch to those found. */
function readStretch(text: string, stretch: Span, claims: Claims, times: Times, found: TargetMention[]): void {
  /** 到2025年，甲达到…；乙达到…。 One deadline at the head holds up to the full stop. */
  let head: { readonly times: Head; readonly from: number } | undefined;
  for (const sentence of sentencesOf(text, stretch, claims.clauseAtEnd)) {
    if (head && !isOneSentence(text, head.from, sentence.start)) head = undefined;
    const read = readSentence(text, sentence, claims.isClaimed, times, head?.times);
    for (const target of read.targets) found.push(target);
    head = read.head && { times: read.head, from: sentence.end };
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
    const deadline = listed?.whole ?? own ?? standing;
    // 到2025年床位达到7张，护士达到4人: 到 at the head of a clause holds for those behind it.
    if (own && opensUntil.test(text.slice(clause.start, own.start + 1))) standing = own;
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
const opensUntil = /^(?:力争|争取|确保|努力)?[到至]$/;
const nothingDue: Deadline = { start: -1, end: -1, text: '', due: false };

function isOnlyDeadline(text: string, clause: Span, deadline: Deadline): boolean {
  const rest = text.slice(clause.start, deadline.start) + text.slice(deadline.end, clause.end);
  return rest.replace(/^(?:并|力争|争取|确保|其中|[从自]20[0-9]{2}年(?:起|开始)?)/, '') === '';
}

/** Indicators that are to rise or fall, where their words hold no number that is a target itself. */
function readIndicators(
  text: string,
  sentence: Span,
  isOpen: (span: Span) => boolean,
  found: readonly TargetMention[],
): TargetMention[] {
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

function readDirections(text: string, clause: Span, sentence: Span): TargetMention[] {
  return matchesIn(text, directions, clause).map((match) => direction(text, match, sentence));
}
