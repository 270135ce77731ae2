import type { TaskFeatures } from './features.ts';
import { hundredthsOf, weightOf } from './rarity.ts';
import { codeOf } from './text.ts';

/** A task's features as numbers, for many comparisons. */
export interface Compared extends Likened {
  /** The task's id as the contribution has it. */
  readonly task: string;
}

/** What makes tasks alike. */
export interface Likened {
  /** The theme it is mainly about; all its themes, that one first. By number. */
  readonly theme?: number;
  readonly themes: readonly number[];
  readonly title: Pairs;
  readonly text: Pairs;
}

/** Character pairs as numbers, ascending, each once. */
export interface Pairs {
  readonly codes: Uint32Array;
  /** Where they begin and end in this column, which may hold those of other texts as well. */
  readonly start: number;
  readonly end: number;
  /** What they weigh altogether. */
  readonly total: number;
}

/** How many pairs a task has. */
export const pairCount = ({ title, text }: TaskFeatures) => (title.length + text.length) / 2;

/**
 * @param numberOf the number that stands for a theme
 * @param codes takes the task's pairs in, from `at` on
 */
export function comparable(
  { task, theme, otherThemes, title, text }: TaskFeatures,
  numberOf: (theme: string) => number,
  codes: Uint32Array,
  at: number,
): Compared {
  const main = theme === undefined ? undefined : numberOf(theme);
  const others = otherThemes.map(numberOf);
  const themes = main === undefined ? others : [main, ...others];
  const ownTitle = pairs(title, codes, at);
  return { task, theme: main, themes, title: ownTitle, text: pairs(text, codes, ownTitle.end) };
}

const rareTitlePair = 50;

/** Rare pairs of the title. Tasks are compared at all only when they have one of these or a theme in common. */
export function titleKeys({ title: { codes, start, end } }: Likened): number[] {
  const keys: number[] = [];
  for (let i = start; i < end; i++) if (hundredthsOf(codes[i]!) >= rareTitlePair) keys.push(codes[i]!);
  return keys;
}

/** Whether two tasks have a theme or a rare pair of the title in common: without one they cannot correspond. */
export function shareKey(a: Likened, b: Likened): boolean {
  return a.themes.some((theme) => b.themes.includes(theme)) || shareRarePair(a.title, b.title);
}

/** What counts how much: tuned by reading on hand-judged pairs of the seeds, see test/graph/derive. */
const weights = { cosine: 0.7, containment: 0.3, title: 0.05, sameTheme: 2.5, sharedTheme: 1.5 } as const;

/**
 * How much two tasks say the same, 0–1: the rare pairs they share against all they have (and against those of the
 * shorter one, for a task that is a part of the other), a title met again in the other's text, and their themes.
 */
export function likeness(a: Likened, b: Likened): number {
  return likenessOf(a, b, {
    texts: sharedWeight(a.text, b.text),
    titleInOther: sharedWeight(a.title, b.text),
    otherTitle: sharedWeight(b.title, a.text),
  });
}

/** What the pairs weigh that two tasks have in common. */
export interface Shared {
  readonly texts: number;
  /** Those of the one's title in the other's text, and of the other's title in the one's. */
  readonly titleInOther: number;
  readonly otherTitle: number;
}

/** The likeness of two tasks that have so much in common. */
export function likenessOf(a: Likened, b: Likened, { texts, titleInOther, otherTitle }: Shared): number {
  return likenessBy(a, b, texts, Math.max(shareOf(a.title, titleInOther), shareOf(b.title, otherTitle)));
}

/** At least the likeness of two tasks whose texts share rare pairs of this weight, found without looking at the pairs. */
export const mostLikeness = (a: Likened, b: Likened, texts: number) => likenessBy(a, b, texts, 1);

function likenessBy(a: Likened, b: Likened, texts: number, title: number): number {
  if (texts === 0) return 0;
  const cosine = texts / Math.sqrt(a.text.total * b.text.total);
  const containment = texts / Math.min(a.text.total, b.text.total);
  const raw = weights.cosine * cosine + weights.containment * containment + weights.title * title;
  // The root spreads the low end, where the decisions fall.
  return Math.min(1, Math.sqrt(raw * themeFactor(a, b)));
}

/** Whether both are mainly about one matter: by theme; where neither has one, by title. */
export function sameMatter(a: Likened, b: Likened): boolean {
  if (a.theme !== undefined || b.theme !== undefined) return a.theme === b.theme;
  return sharedWeight(a.title, b.title) >= 0.3 * Math.sqrt(a.title.total * b.title.total);
}

function themeFactor(a: Likened, b: Likened): number {
  if (a.theme === undefined || b.theme === undefined) return 1;
  if (a.theme === b.theme) return weights.sameTheme;
  return a.themes.includes(b.theme) || b.themes.includes(a.theme) ? weights.sharedTheme : 1;
}

const shareOf = (part: Pairs, shared: number) => (part.total === 0 ? 0 : shared / part.total);

function sharedWeight(a: Pairs, b: Pairs): number {
  let sum = 0;
  let j = b.start;
  for (let i = a.start; i < a.end; i++) {
    const code = a.codes[i]!;
    while (j < b.end && b.codes[j]! < code) j++;
    if (j < b.end && b.codes[j] === code) sum += weightOf(code);
  }
  return sum;
}

function shareRarePair(a: Pairs, b: Pairs): boolean {
  let j = b.start;
  for (let i = a.start; i < a.end; i++) {
    const code = a.codes[i]!;
    while (j < b.end && b.codes[j]! < code) j++;
    if (j < b.end && b.codes[j] === code && hundredthsOf(code) >= rareTitlePair) return true;
  }
  return false;
}

function pairs(joined: string, codes: Uint32Array, start: number): Pairs {
  const end = start + joined.length / 2;
  let total = 0;
  for (let i = start; i < end; i++) {
    const code = codeOf(joined, 2 * (i - start));
    codes[i] = code;
    total += weightOf(code);
  }
  return { codes, start, end, total };
}
