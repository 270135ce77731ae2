import { coverOf } from '../cover.ts';
import { isTask } from '../is-task.ts';
import { isBackground } from '../outline/section-words.ts';
import type { TableRow } from '../tables/tables.ts';
import type { NormalisedText, Outline, OutlineItem, Span, TargetMention } from '../types.ts';
import type { Head } from './course.ts';
import { holds, type Lead, leadOf } from './leads.ts';
import { readSentence, type Times } from './sentence.ts';
import { type ClauseAtEnd, clauseAtEndOf, sentencesOf } from './sentences.ts';

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
  const read = (stretch: Stretch) => readStretch(text.text, stretch, claims, times, found);
  const told = items.flatMap(
    ({ path, marker, title, end, kind }) =>
      cells.get(path) ?? [{ start: isBareAim(title.value) ? title.end : marker.end, end, isAim: kind === 'other' }],
  );
  read(outline.preamble);
  const stretches: Stretch[] = [...openingsOf(outline.items), ...told];
  for (const stretch of stretches.sort((a, b) => a.start - b.start)) read(stretch);
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

/** By the path of a task that is a row, its cells 任务, 内容 and 目标. */
function mattersOf(rows: readonly TableRow[]): ReadonlyMap<string, readonly Span[]> {
  const own = rows.filter(({ repeats }) => !repeats);
  return new Map(
    own.map(({ path, cells }) => {
      const matter = [cells.get('task'), cells.get('content'), cells.get('aim')].filter((cell) => cell !== undefined);
      return [path, matter.sort((a, b) => a.start - b.start)];
    }),
  );
}

/** 一、主要目标到2025年底，…, of a page that lost its line ends: the heading is no part of the sentence. */
const isBareAim = (title: string): boolean => title.length <= longestAim && aims.test(title);
const longestAim = 6;
const aims = /目标|指标$|^(?:总体|总的?)(?:要求|思路)/;

/** What the text says already that is no target. */
interface Claims {
  readonly isClaimed: (span: Span) => boolean;
  readonly clauseAtEnd: ClauseAtEnd;
}

interface Stretch extends Span {
  /** It says nothing but what is to be reached: what opens a sentence of it holds for its paragraph. */
  readonly isAim?: boolean;
}

/** Adds the targets of a stretch to those found. */
function readStretch(text: string, stretch: Stretch, claims: Claims, times: Times, found: TargetMention[]): void {
  /** 到2025年，甲达到…；乙达到…。 One deadline at the head holds up to the full stop. */
  let head: Head | undefined;
  let lead: Lead | undefined;
  let from = stretch.start;
  for (const sentence of sentencesOf(text, stretch, claims.clauseAtEnd)) {
    if (head && !isOneSentence(text, from, sentence.start)) head = undefined;
    if (lead && !holds(lead, text, from, sentence)) lead = undefined;
    const named = leadOf(text, sentence, times.year);
    lead = named ?? lead;
    const opening = head ?? lead;
    const read = readSentence(text, sentence, claims.isClaimed, times, opening);
    for (const target of read.targets) found.push(target);
    head = read.head === lead ? undefined : read.head;
    const { deadline } = head ?? {};
    if (stretch.isAim && deadline && (lead === undefined || lead.inParagraph))
      lead = { deadline, each: [], style: undefined, inParagraph: true };
    from = sentence.end;
  }
}

/** Whether only ； lies between: what stands there continues the sentence. */
const isOneSentence = (text: string, from: number, to: number) => !/[。！？\n]/.test(text.slice(from, to));

/** Whether an item, or one that it stands under, is among these paths. */
function isUnder(path: string, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || (path.includes('/') && isUnder(parentOf(path), paths));
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
