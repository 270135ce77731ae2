import type { Comparator, TargetKind } from '../../../graph/schema/words.ts';
import type { Span, TargetMention } from '../types.ts';
import type { Deadline } from './deadlines.ts';
import { comparatorOf, measureOf, strengthOf } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { confidenceOf } from './words.ts';

/** A number of a clause that sets something. */
export interface Judged {
  readonly quantity: Quantity;
  readonly kind: TargetKind;
  /** Where its words begin. */
  readonly from: number;
  /** What was said before the first member of its list: 至少, 分别达到, 分别控制在. */
  readonly carried: Comparator | undefined;
}

/** How far the words around a number are looked at. */
export const reach = 200;

type Writable = { -readonly [K in keyof TargetMention]: TargetMention[K] };

function mention(text: string, { start, end }: Span, kind: TargetKind, context: Span, method: string): Writable {
  return { start, end, text: text.slice(start, end), kind, context, method, confidence: confidenceOf[kind] };
}

/** The target that one of the judged numbers of a clause sets, with its words up to the next one. */
export function quantityTarget(
  text: string,
  judged: readonly Judged[],
  index: number,
  clause: Span,
  sentence: Span,
  deadline: Deadline | undefined,
): TargetMention {
  const { quantity, kind, from, carried } = judged[index]!;
  const own = ownYear(text, quantity);
  const next = judged[index + 1];
  const span = trimmed(text, from, next ? breakBefore(text, quantity, next) : clause.end);
  const before = text.slice(
    deadline && deadline.start >= span.start && deadline.end <= quantity.start ? deadline.end : span.start,
    quantity.start,
  );
  const after = text.slice(quantity.end, Math.min(span.end, quantity.end + reach));
  const first = carried === undefined ? undefined : judged[0]!;
  const target = mention(text, span, kind, sentence, 'target-quantity');
  const { metric, scope } = measureOf({ before: cleared(text, span.start, quantity.start, deadline), after }, quantity);
  if (metric) target.metric = metric;
  target.comparator = comparatorOf(quantity, before, after, carried);
  target.value = quantity.value;
  if (quantity.unit !== '') target.unit = quantity.unit;
  if (scope) target.scope = scope;
  const strength = strengthOf(
    first ? text.slice(first.from, first.quantity.start) : before,
    text.slice(quantity.start, quantity.end),
  );
  if (strength) target.strength = strength;
  return kind === 'baseline' ? target : due(target, own ?? deadline);
}

/** 2023年60%、2024年80%, 85%（2025年）: the year that stands at a number. */
function ownYear(text: string, { start, end }: Span): Deadline | undefined {
  const [before] =
    /(?<![比较在从由自于])20[0-9]{2}年(?:底|末)?$/.exec(text.slice(Math.max(0, start - longestYear - 1), start)) ?? [];
  if (before !== undefined) return yearAt(start - before.length, before);
  const [, behind] = /^（([到至]?20[0-9]{2}年(?:底|末)?)）/.exec(text.slice(end, end + longestYear + 3)) ?? [];
  return behind === undefined ? undefined : yearAt(end + 1, behind);
}
const longestYear = 6;
const yearAt = (start: number, text: string): Deadline => {
  return { start, end: start + text.length, text, date: /[0-9]{4}/.exec(text)![0], due: true };
};

/** What is to be done by a time, without a number. */
export function milestone(text: string, clause: Span, sentence: Span, deadline: Deadline): TargetMention {
  return due(mention(text, clause, 'milestone', sentence, 'target-milestone'), deadline);
}

/** Something that is to rise or fall, without a number. */
export function direction(text: string, span: Span, sentence: Span): TargetMention {
  return mention(text, span, 'direction', sentence, 'target-direction');
}

function due(target: Writable, deadline: Deadline | undefined): TargetMention {
  if (deadline?.date) target.deadline = deadline.date;
  if (deadline) target.deadlineText = deadline.text;
  return target;
}

/** The words before a quantity, a deadline among them taken out. */
function cleared(text: string, from: number, to: number, deadline: Deadline | undefined): string {
  if (!deadline || deadline.start < from || deadline.end > to) return text.slice(from, to);
  return text.slice(from, deadline.start).replace(/在$/, '') + text.slice(deadline.end, to);
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
