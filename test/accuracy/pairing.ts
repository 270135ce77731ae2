import type { Difference, Score } from './score.ts';

const isOptional = (label: object) => 'optional' in label && label.optional === true;

/** What of the labels was found: pairs, and what stands alone on either side. Optional labels are in none of them. */
export interface Pairing<L, R> {
  readonly pairs: readonly (readonly [L, R])[];
  readonly missed: readonly L[];
  readonly extra: readonly R[];
}

/**
 * Joins each label with at most one thing read. Where several fit, the one that also fits `better` is taken first, so
 * that two entries that differ in a detail only are not crossed. What was read for an optional label counts neither way.
 */
export function pair<L extends object, R>(
  labels: readonly L[],
  read: readonly R[],
  fits: (label: L, read: R) => boolean,
  better: (label: L, read: R) => boolean = () => true,
): Pairing<L, R> {
  const free = new Set(read);
  const found = new Map<L, R>();
  const required = [...labels].sort((a, b) => Number(isOptional(a)) - Number(isOptional(b)));
  for (const test of [(l: L, r: R) => fits(l, r) && better(l, r), fits]) {
    for (const label of required) {
      if (found.has(label)) continue;
      for (const candidate of free) {
        if (!test(label, candidate)) continue;
        found.set(label, candidate);
        free.delete(candidate);
        break;
      }
    }
  }
  const counted = labels.filter((label) => !isOptional(label));
  return {
    pairs: counted.flatMap((label) => (found.has(label) ? [[label, found.get(label)!] as const] : [])),
    missed: counted.filter((label) => !found.has(label)),
    extra: [...free],
  };
}

interface Words<L, R> {
  readonly at: (entry: L | R) => string;
  readonly label: (label: L) => string;
  readonly read: (read: R) => string;
}

/** The score of the things themselves: what stands alone is a difference. */
export function scoreOf<L, R>({ pairs, missed, extra }: Pairing<L, R>, words: Words<L, R>): Score {
  return {
    labelled: pairs.length + missed.length,
    read: pairs.length + extra.length,
    right: pairs.length,
    differences: [
      ...missed.map((l): Difference => ({ at: words.at(l), labelled: words.label(l) })),
      ...extra.map((r): Difference => ({ at: words.at(r), read: words.read(r) })),
    ],
  };
}

/**
 * The score of a detail of the things: right is what was found with its detail right, so that a thing not found has no
 * detail right either. Only the differing details are listed; what stands alone is listed with the things themselves.
 */
export function detailScore<L, R>(
  { pairs, missed, extra }: Pairing<L, R>,
  right: (label: L, read: R) => boolean,
  words: Words<L, R>,
): Score {
  const wrong = pairs.filter(([label, read]) => !right(label, read));
  return {
    labelled: pairs.length + missed.length,
    read: pairs.length + extra.length,
    right: pairs.length - wrong.length,
    differences: wrong.map(([l, r]) => ({ at: words.at(l), labelled: words.label(l), read: words.read(r) })),
  };
}
