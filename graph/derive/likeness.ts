import type { TaskFeatures } from './features.ts';
import { rarityOf, rarityOfCode } from './rarity.ts';
import { codeOf } from './text.ts';

/** A task's features as numbers, for many comparisons. */
export interface Compared {
  readonly features: TaskFeatures;
  readonly title: Pairs;
  readonly text: Pairs;
  /** Tasks are compared at all only when they have one of these in common: a theme, or a rare pair of the title. */
  readonly keys: readonly string[];
}

export interface Pairs {
  /** Character pairs as numbers, ascending, and their squared rarity. */
  readonly codes: Uint32Array;
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
}

const rareTitlePair = 0.5;

export function comparable(features: TaskFeatures): Compared {
  const titlePairs = apart(features.title).filter((pair) => rarityOf(pair) >= rareTitlePair);
  const themes = features.theme ? [features.theme, ...features.otherThemes] : features.otherThemes;
  return { features, title: pairs(features.title), text: pairs(features.text), keys: [...themes, ...titlePairs] };
}

/** What counts how much: tuned by reading on hand-judged pairs of the seeds, see test/graph/derive. */
const weights = { cosine: 0.7, containment: 0.3, title: 0.05, sameTheme: 2.5, sharedTheme: 1.5 } as const;

/**
 * How much two tasks say the same, 0–1: the rare pairs they share against all they have (and against those of the
 * shorter one, for a task that is a part of the other), a title met again in the other's text, and their themes.
 */
export function likeness(a: Compared, b: Compared): number {
  const texts = sharedWeight(a.text, b.text);
  const title = Math.max(
    shareOf(a.title, sharedWeight(a.title, b.text)),
    shareOf(b.title, sharedWeight(b.title, a.text)),
  );
  return likenessBy(a, b, texts, title);
}

/** At least the likeness of two tasks whose texts share rare pairs of this weight, found without looking at the pairs. */
export const mostLikeness = (a: Compared, b: Compared, texts: number) => likenessBy(a, b, texts, 1);

function likenessBy(a: Compared, b: Compared, texts: number, title: number): number {
  if (texts === 0) return 0;
  const cosine = texts / Math.sqrt(a.text.total * b.text.total);
  const containment = texts / Math.min(a.text.total, b.text.total);
  const raw = weights.cosine * cosine + weights.containment * containment + weights.title * title;
  // The root spreads the low end, where the decisions fall.
  return Math.min(1, Math.sqrt(raw * themeFactor(a.features, b.features)));
}

/** Whether both are mainly about one matter: by theme; where neither has one, by title. */
export function sameMatter(a: Compared, b: Compared): boolean {
  if (a.features.theme !== undefined || b.features.theme !== undefined) return a.features.theme === b.features.theme;
  return sharedWeight(a.title, b.title) >= 0.3 * Math.sqrt(a.title.total * b.title.total);
}

function themeFactor(a: TaskFeatures, b: TaskFeatures): number {
  if (a.theme === undefined || b.theme === undefined) return 1;
  if (a.theme === b.theme) return weights.sameTheme;
  return a.otherThemes.includes(b.theme) || b.otherThemes.includes(a.theme) ? weights.sharedTheme : 1;
}

const shareOf = (part: Pairs, shared: number) => (part.total === 0 ? 0 : shared / part.total);

function sharedWeight(a: Pairs, b: Pairs): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.codes.length; i++) {
    const code = a.codes[i]!;
    while (j < b.codes.length && b.codes[j]! < code) j++;
    if (b.codes[j] === code) sum += a.weights[i]!;
  }
  return sum;
}

function pairs(joined: string): Pairs {
  const count = joined.length / 2;
  const codes = new Uint32Array(count);
  const weights = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const code = codeOf(joined, 2 * i);
    const weight = rarityOfCode(code) ** 2;
    codes[i] = code;
    weights[i] = weight;
    total += weight;
  }
  return { codes, weights, total };
}

function apart(joined: string): string[] {
  return Array.from({ length: joined.length / 2 }, (_, i) => joined.slice(2 * i, 2 * i + 2));
}
