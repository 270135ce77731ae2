import type { Comparator } from '../../../graph/schema/words.ts';
import type { Span, TargetMention } from '../types.ts';
import type { Deadline } from './deadlines.ts';
import { isAttribute, kindOf } from './kinds.ts';
import { type Judged, quantityTarget, reach } from './mentions.ts';
import { boundOf, isCapped, reachOf } from './parts.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { granting } from './words.ts';

/** What the sentence says of a clause in it. */
export interface Setting {
  readonly sentence: Span;
  /** Neither in a bracket, title or quotation nor part of something else. */
  readonly isOpen: (span: Span) => boolean;
  readonly deadline: Deadline | undefined;
  /** A clause before set a goal. */
  readonly goalBefore: boolean;
  /** Something is handed out: 给予, 补助. */
  readonly isGrant: boolean;
}

/** No clause that a person wrote has so many, and one made up must not keep the reader busy. */
const mostNumbers = 200;

/** The targets that the numbers of one clause set. */
export function readClause(text: string, clause: Span, setting: Setting): TargetMention[] {
  const { sentence, isOpen, deadline, goalBefore, isGrant } = setting;
  const quantities = findQuantities(text, clause).slice(0, mostNumbers).filter(isOpen);
  const judged: Judged[] = [];
  let from = clause.start;
  let behind = clause.start;
  let bound: Comparator | undefined;
  const whole = text.slice(clause.start, clause.end);
  // 首次获评…达到100万元的，给予…: who gets it.
  if (whole.endsWith('的') && clause.end < sentence.end) return [];
  const grants = isGrant && granting.test(whole);
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1];
    const before = text.slice(Math.max(from, behind, quantity.start - reach), quantity.start);
    const after = text.slice(quantity.end, Math.min(clause.end, quantity.end + reach));
    const previous = judged.at(-1);
    // 全市60%以上的县至少有1家…: one target, the share; the rest says of what.
    const ownWord = before.startsWith('、') && reachOf(before) !== undefined;
    if (previous && previous.quantity.unit === '%' && !isShare(quantity.unit) && !ownWord && !isCapped(before)) break;
    const isListed = previous !== undefined && /[、和及与](?:有|配有|拥有)?$/.test(before);
    // 培养住院医师1500人、全科医生800人: the verb is said once.
    const isMember =
      isListed || (previous !== undefined && /^[、和及与]/.test(before) && /^(?:[、和及与]|$)/.test(after));
    const kind = isMember
      ? previous.kind
      : kindOf({ quantity, before, after, grants, goalBefore, isDue: deadline?.due === true, isGrant });
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
    judged.push({ quantity, kind, from: start, carried: isListed ? bound : undefined });
    if (!isListed) bound = boundOf(before);
    from = quantity.end;
  }
  return judged.map((_, index) => quantityTarget(text, judged, index, clause, sentence, deadline));
}

const isShare = (unit: string): boolean => unit === '%' || unit === '个百分点';

function reachesLater(text: string, quantity: Quantity, next: Quantity): boolean {
  return reachOf(text.slice(quantity.end, next.start)) !== undefined;
}
