import type { TargetKind } from '../../../graph/schema/words.ts';
import { coverOf } from '../cover.ts';
import { matchesIn } from '../matches.ts';
import type { NormalisedText, Outline, OutlineItem, Span, TargetMention } from '../types.ts';
import { type Deadline, findDeadlines } from './deadlines.ts';
import { isAttribute, kindOf } from './kinds.ts';
import { comparatorOf, measureOf, reachOf, strengthOf } from './parts.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { clausesOf, enclosedIn, hint, sentencesOf } from './sentences.ts';
import { bounding, capWords, confidenceOf, directions, indicators } from './words.ts';

/**
 * Reads what is to be reached: numbers with a goal sense (goal, cap, baseline; scope where a number says what the work
 * covers), things due at a time (milestone), and announced directions without a value (“三下降”). It reads tasks and
 * safeguards, and for the policy itself what stands before the first and after the last item and under a heading that
 * says 目标. Years, document numbers and numbers in brackets, titles and quotation marks are none.
 * @param claimed responsibility clauses and citations: what stands in them is no goal
 * @param year year of the document, for 年底前; undefined when it is not known
 */
export function readTargets(
  text: NormalisedText,
  outline: Outline,
  claimed: readonly Span[],
  year: number | undefined,
): TargetMention[] {
  const goals = new Set(outline.items.filter(({ title }) => title.value.includes('目标')).map(({ path }) => path));
  const items = outline.items.filter(
    (item) =>
      isTask(item) || (item.kind === 'other' && item.start < outline.closing.start && isUnder(item.path, goals)),
  );
  // What an annex numbers is no closing prose.
  const closingEnd = outline.items.find(({ start }) => start >= outline.closing.start)?.start ?? outline.closing.end;
  const stretches = [
    outline.preamble,
    ...items.map(({ marker, end }) => ({ start: marker.end, end })),
    { start: outline.closing.start, end: closingEnd },
  ];
  return stretches.flatMap((stretch) => readStretch(text.text, stretch, claimed, year));
}

function readStretch(text: string, stretch: Span, claimed: readonly Span[], year: number | undefined): TargetMention[] {
  const found: TargetMention[] = [];
  /** 到2025年，甲达到…；乙达到…。 One deadline at the head holds up to the full stop. */
  let head: { readonly deadline: Deadline; readonly from: number } | undefined;
  for (const sentence of sentencesOf(text, stretch, claimed)) {
    if (head && !isOneSentence(text, head.from, sentence.start)) head = undefined;
    const read = readSentence(text, sentence, claimed, year, head?.deadline);
    found.push(...read.targets);
    head = read.head && { deadline: read.head, from: sentence.end };
  }
  return found;
}

/** Whether only ； lies between: what stands there continues the sentence. */
const isOneSentence = (text: string, from: number, to: number) => !/[。！？\n]/.test(text.slice(from, to));

const isTask = ({ kind }: OutlineItem) => kind === 'task' || kind === 'safeguard';

/** Whether an item, or one that it stands under, is among these paths. */
function isUnder(path: string, paths: ReadonlySet<string>): boolean {
  return paths.has(path) || (path.includes('/') && isUnder(path.slice(0, path.lastIndexOf('/')), paths));
}

function readSentence(
  text: string,
  sentence: Span,
  claimed: readonly Span[],
  year: number | undefined,
  head: Deadline | undefined,
): { targets: TargetMention[]; head: Deadline | undefined } {
  const isClosed = coverOf(enclosedIn(text, sentence));
  const isClaimed = coverOf(claimed);
  const isOpen = (span: Span) => !isClaimed(span) && !isClosed(span);
  const found: TargetMention[] = [];
  /** A deadline that is a clause of its own (到2022年底，…) holds for what follows it. */
  let standing = head;
  let first = true;
  let isPending = false;
  let goalBefore = false;
  for (const clause of clausesOf(text, sentence, isClosed)) {
    if (!isPending && !hint.test(text.slice(clause.start, clause.end))) {
      goalBefore = false;
      continue;
    }
    const own = findDeadlines(text, clause, year).filter(isOpen)[0];
    const opens = first;
    first = false;
    if (own && isOnlyDeadline(text, clause, own)) {
      standing = own;
      if (opens) head = own;
      isPending = own.due;
      continue;
    }
    // ①载体建设：… is a heading, not what is due.
    if (!own && isPending && text[clause.end] === '：' && clause.end - clause.start <= longestHeading) continue;
    const deadline = own ?? standing;
    const targets = readClause(text, clause, sentence, isOpen, deadline, goalBefore);
    if (targets.length === 0 && deadline && (own?.due || isPending)) {
      found.push(milestone(text, clause, sentence, deadline));
    }
    isPending = false;
    goalBefore = targets.some(({ kind }) => kind === 'goal') || (goalBefore && targets.length > 0);
    found.push(...targets, ...readDirections(text, clause, sentence));
  }
  found.push(...readIndicators(text, sentence, isOpen, found));
  return { targets: found.sort((a, b) => a.start - b.start), head };
}

const longestHeading = 12;

function isOnlyDeadline(text: string, clause: Span, deadline: Deadline): boolean {
  const rest = text.slice(clause.start, deadline.start) + text.slice(deadline.end, clause.end);
  return rest.replace(/^(?:并|力争|争取|确保|其中)/, '') === '';
}

/** How far the words around a number are looked at. */
const reach = 200;

function readClause(
  text: string,
  clause: Span,
  sentence: Span,
  isOpen: (span: Span) => boolean,
  deadline: Deadline | undefined,
  goalBefore: boolean,
): TargetMention[] {
  const quantities = findQuantities(text, clause).filter(isOpen);
  const judged: { quantity: Quantity; kind: TargetKind; from: number; carried: boolean }[] = [];
  let from = clause.start;
  let behind = clause.start;
  let isCarried = false;
  const whole = text.slice(clause.start, clause.end);
  // 首次获评…达到100万元的，给予…: who gets it.
  if (whole.endsWith('的') && clause.end < sentence.end) return [];
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const before = text.slice(Math.max(from, behind, quantity.start - reach), quantity.start);
    const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + reach));
    const previous = judged.at(-1);
    // 全市60%以上的县至少有1家…: one target, the share; the rest says of what.
    if (previous && previous.quantity.unit === '%' && quantity.unit !== '%' && !capWords.test(before)) break;
    const isListed = previous !== undefined && /[、和及与]$/.test(before);
    // 培养住院医师1500人、全科医生800人: the verb is said once.
    const isMember =
      isListed || (previous !== undefined && /^[、和及与]/.test(before) && /^(?:[、和及与]|$)/.test(after));
    const kind = isMember
      ? previous.kind
      : kindOf({ quantity, before, after, clause: whole, goalBefore, isDue: deadline?.due === true });
    // 全省117个县…达标率达到90%以上, 其余7类…不低于50%: the first number says where the second holds.
    const isDenominator =
      next !== undefined && kind !== 'goal' && kind !== 'baseline' && reachesLater(text, quantity, next);
    if (isDenominator) continue;
    if (kind === undefined) {
      behind = quantity.end;
      continue;
    }
    if (next && isAttribute(quantity, text.slice(quantity.end, next.start), next)) continue;
    const start = isListed ? quantity.start : from;
    judged.push({ quantity, kind, from: start, carried: isListed && isCarried });
    isCarried = isListed ? isCarried : bounding[0]![0].test(before);
    from = quantity.end;
  }
  return judged.map(({ quantity, kind, from, carried }, index) => {
    const next = judged[index + 1];
    const end = next ? breakBefore(text, quantity, next) : clause.end;
    const span = trimmed(text, from, end);
    const before = text.slice(
      deadline && deadline.start >= span.start && deadline.end <= quantity.start ? deadline.end : span.start,
      quantity.start,
    );
    const after = text.slice(quantity.end, Math.min(span.end, quantity.end + reach));
    const first = carried ? judged[0]! : undefined;
    const strength = strengthOf(
      first ? text.slice(first.from, first.quantity.start) : before,
      text.slice(quantity.start, quantity.end),
    );
    return {
      ...span,
      text: text.slice(span.start, span.end),
      ...measureOf({ before: cleared(text, span.start, quantity.start, deadline), after }, quantity),
      comparator: comparatorOf(quantity, before, after, carried),
      value: quantity.value,
      unit: quantity.unit,
      ...(strength ? { strength } : {}),
      ...deadlineOf(deadline),
      kind,
      context: sentence,
      method: 'target-quantity',
      confidence: confidenceOf[kind],
    };
  });
}

/** The words before a quantity, a deadline among them taken out. */
function cleared(text: string, from: number, to: number, deadline: Deadline | undefined): string {
  if (!deadline || deadline.start < from || deadline.end > to) return text.slice(from, to);
  return text.slice(from, deadline.start).replace(/在$/, '') + text.slice(deadline.end, to);
}

function reachesLater(text: string, quantity: Quantity, next: Quantity): boolean {
  return reachOf(text.slice(quantity.end, next.start)) !== undefined;
}

/** Where the words of one list member end: behind the last joint before the next number. */
function breakBefore(
  text: string,
  quantity: Quantity,
  next: { readonly quantity: Quantity; readonly from: number },
): number {
  const between = text.slice(quantity.end, next.quantity.start);
  const joint = /(?:、|和|及|与|以及)[^、和及与]*$/.exec(between);
  return joint ? quantity.end + joint.index : next.from;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && /[、和及与\s]/.test(text[from]!)) from++;
  return { start: from, end };
}

function deadlineOf(deadline: Deadline | undefined): { deadline?: string; deadlineText?: string } {
  return deadline ? { ...(deadline.date ? { deadline: deadline.date } : {}), deadlineText: deadline.text } : {};
}

function milestone(text: string, clause: Span, sentence: Span, deadline: Deadline): TargetMention {
  return {
    ...clause,
    text: text.slice(clause.start, clause.end),
    ...deadlineOf(deadline),
    kind: 'milestone',
    context: sentence,
    method: 'target-milestone',
    confidence: confidenceOf.milestone,
  };
}

/** Indicators that are to rise or fall, where their words hold no number that is a target itself. */
function readIndicators(
  text: string,
  sentence: Span,
  isOpen: (span: Span) => boolean,
  found: readonly TargetMention[],
): TargetMention[] {
  return matchesIn(text, indicators, sentence)
    .filter((match) => isOpen(match) && !found.some((other) => other.start < match.end && match.start < other.end))
    .map(({ start, end }) => direction(text, { start, end }, sentence));
}

function readDirections(text: string, clause: Span, sentence: Span): TargetMention[] {
  return matchesIn(text, directions, clause).map((match) => direction(text, match, sentence));
}

function direction(text: string, { start, end }: Span, sentence: Span): TargetMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'direction',
    context: sentence,
    method: 'target-direction',
    confidence: confidenceOf.direction,
  };
}
