import type { Facts, TargetFact } from '../facts.ts';
import { createFinder, folded } from '../fold.ts';
import { accepted, type Label, type LabelledTarget } from '../label.ts';
import { detailScore, pair, scoreOf } from '../pairing.ts';
import type { Score } from '../score.ts';
import { line } from './words.ts';

/**
 * Joined by owner, a printed place in common, equal value and kind. How far around the number the words are taken is
 * not judged: a label marks the smallest ones, so any overlap with them is the same target.
 */
function pairTargets(label: Label, facts: Facts, text: string) {
  const finder = createFinder(text);
  const places = new Map(label.targets.map((t) => [t, accepted(t, 'text').flatMap((words) => finder.placesOf(words))]));
  const fits = (target: LabelledTarget, read: TargetFact) =>
    target.owner === read.owner &&
    accepted(target, 'value').some((value) => written(value) === written(read.value)) &&
    accepted(target, 'kind').some((kind) => kind === read.kind) &&
    places.get(target)!.some((a) => read.spans.some((b) => a.start < b.end && b.start < a.end));
  return pair(label.targets, facts.targets, fits, rightDetails);
}

const written = (value: number | readonly number[] | null | undefined) => JSON.stringify(value ?? null);

function rightDetails(target: LabelledTarget, read: TargetFact): boolean {
  const plain = (word: string | null | undefined) => folded(word ?? '');
  return (
    accepted(target, 'unit').some((unit) => plain(unit) === plain(read.unit)) &&
    accepted(target, 'comparator').some((comparator) => plain(comparator) === plain(read.comparator)) &&
    accepted(target, 'deadline').some((deadline) => sameDeadline(deadline ?? '', read.deadline ?? ''))
  );
}

/** The end of a year is the year (`2022`) as well as its last month (`2022-12`). */
const sameDeadline = (a: string, b: string) => wholeYear(a) === wholeYear(b);
const wholeYear = (date: string) => date.replace(/^(\d{4})-12$/, '$1');

const said = (t: LabelledTarget | TargetFact) =>
  line(t.kind, t.comparator, t.value, t.unit, t.deadline, `“${t.text.replace(/\s+/g, '')}”`);
const words = { at: (t: LabelledTarget | TargetFact) => t.owner, label: said, read: said };

export const targetScore = (label: Label, facts: Facts, text: string): Score =>
  scoreOf(pairTargets(label, facts, text), words);

/** Unit, comparator and deadline, all three. */
export const targetDetailScore = (label: Label, facts: Facts, text: string): Score =>
  detailScore(pairTargets(label, facts, text), rightDetails, words);
