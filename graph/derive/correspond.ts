import { byCodePoint } from '../graph.ts';
import { levels } from '../schema/words.ts';
import type { DocumentFeatures, TaskFeatures, WeightedPair } from './features.ts';

/** Two tasks of two documents that speak of the same matter. */
export interface Correspondence {
  readonly from: TaskAt;
  readonly to: TaskAt;
  /** Whether `from` is of a lower level than `to`; otherwise the final ids order the two. */
  readonly upward: boolean;
  /** 0–1, two digits. */
  readonly score: number;
  /** same: as a whole; part-of: one is about a part of what the other is about. */
  readonly kind: 'same' | 'part-of';
}
/** A task by its document and its id there, with its placeholder. */
export interface TaskAt {
  readonly document: string;
  readonly task: string;
}

/** Named in every relationship it makes; a change of table, weights or thresholds is a new name. */
export const correspondenceMethod = 'rare-pairs-1';

/** For each task and each other document at most so many. */
const mostPerDocument = 5;

const sameAt = 0.3;
const partAt = 0.3;

/**
 * The corresponding tasks of two documents; what it says depends on these two alone, and not on which is named first.
 * From the lower level to the higher (孝义 to 山西); between equals the order is left to the final ids.
 */
export function correspond(a: DocumentFeatures, b: DocumentFeatures): readonly Correspondence[] {
  const [low, high, upward] = ordered(a, b);
  const pairs: Scored[] = [];
  for (const from of low.tasks) {
    for (const to of high.tasks) {
      const found = compare(from, to);
      if (found) pairs.push({ from, to, ...found });
    }
  }
  const best = new Set(bestOf(pairs, 'from'));
  return bestOf(pairs, 'to')
    .filter((pair) => best.has(pair))
    .map(({ from, to, score, kind }) => ({
      from: { document: low.document, task: from.task },
      to: { document: high.document, task: to.task },
      upward,
      score,
      kind,
    }));
}

interface Scored {
  readonly from: TaskFeatures;
  readonly to: TaskFeatures;
  readonly score: number;
  readonly kind: 'same' | 'part-of';
}

function ordered(a: DocumentFeatures, b: DocumentFeatures): [DocumentFeatures, DocumentFeatures, boolean] {
  const climb = a.level && b.level ? levels.indexOf(a.level) - levels.indexOf(b.level) : 0;
  const first = climb === 0 ? byCodePoint(a.document, b.document) < 0 : climb > 0;
  return first ? [a, b, climb !== 0] : [b, a, climb !== 0];
}

function compare(a: TaskFeatures, b: TaskFeatures): Pick<Scored, 'score' | 'kind'> | undefined {
  const title = cosine(a.title, b.title);
  const text = cosine(a.text, b.text);
  const theme = a.themes[0] !== undefined && a.themes[0] === b.themes[0] ? 0.1 : 0;
  const score = Math.min(1, Math.round((title * 0.4 + text * 0.6 + theme) * 100) / 100);
  if (score >= sameAt) return { score, kind: 'same' };
  return score >= partAt ? { score, kind: 'part-of' } : undefined;
}

function bestOf(pairs: readonly Scored[], side: 'from' | 'to'): Scored[] {
  const other = side === 'from' ? 'to' : 'from';
  const bySide = new Map<string, Scored[]>();
  for (const pair of pairs) bySide.set(pair[side].task, [...(bySide.get(pair[side].task) ?? []), pair]);
  return [...bySide.values()].flatMap((group) =>
    group.sort((x, y) => y.score - x.score || byCodePoint(x[other].task, y[other].task)).slice(0, mostPerDocument),
  );
}

/** Both lists stand in the order of their pairs. */
function cosine(a: readonly WeightedPair[], b: readonly WeightedPair[]): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const order = byCodePoint(a[i]![0], b[j]![0]);
    if (order === 0) shared += a[i]![1] * b[j]![1];
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return shared === 0 ? 0 : shared / (norm(a) * norm(b));
}

const norm = (pairs: readonly WeightedPair[]) => Math.sqrt(pairs.reduce((sum, [, weight]) => sum + weight * weight, 0));
