import { byCodePoint } from '../graph.ts';
import { type Level, levels } from '../schema/words.ts';
import type { DocumentFeatures } from './features.ts';
import {
  type Compared,
  comparable,
  type Likened,
  likeness,
  mostLikeness,
  pairCount,
  sameMatter,
  shareKey,
} from './likeness.ts';

/** Two tasks of two documents that speak of the same matter. */
export interface Correspondence {
  readonly from: TaskAt;
  readonly to: TaskAt;
  /** Whether `from` is of a lower level than `to`; otherwise the final ids order the two. */
  readonly upward: boolean;
  /** 0–1, two digits. */
  readonly score: number;
  /** same: as a whole; part-of: the one touches a part of what the other is about. */
  readonly kind: 'same' | 'part-of';
}
/** A task by its document and its id there, with its placeholder. */
export interface TaskAt {
  readonly document: string;
  readonly task: string;
}

/** Named in every relationship it makes; a change of table, weights or threshold is a new name. */
export const correspondenceMethod = 'rare-pairs-1';

/** For each task and each other document at most so many. */
const mostPerDocument = 5;
/** Chosen where documents whose language the rarity table has not seen still give nine right ones in ten. */
const leastScore = 0.37;

/** A document ready to be compared with many. */
export interface ComparedDocument {
  readonly document: string;
  readonly level?: Level;
  readonly tasks: readonly Compared[];
}

/** @param numberOf the number that stands for a theme: the same for documents that are compared */
export function comparedDocument(
  { document, level, tasks }: DocumentFeatures,
  numberOf: (theme: string) => number,
): ComparedDocument {
  // All pairs in one column: there are as many documents as there are columns.
  const codes = new Uint32Array(tasks.reduce((sum, task) => sum + pairCount(task), 0));
  let at = 0;
  const compared = tasks.map((task) => {
    const own = comparable(task, numberOf, codes, at);
    at = own.text.end;
    return own;
  });
  return { document, level, tasks: compared };
}

/**
 * The corresponding tasks of two documents; what it says depends on these two alone, and not on which is named first.
 * From the lower level to the higher (孝义 to 山西); between equals the order is left to the final ids.
 */
export function correspond(a: ComparedDocument, b: ComparedDocument): readonly Correspondence[] {
  const alike = (own: Compared, other: Compared) => {
    const score = shareKey(own, other) ? scoreOf(likeness(own, other)) : undefined;
    return score === undefined ? [] : { own, other, score };
  };
  return correspondAmong(
    a,
    b,
    a.tasks.flatMap((task) => b.tasks.flatMap((other) => alike(task, other))),
  );
}

/** A task of one document and one of another that are alike. */
export interface TaskPair {
  readonly own: Compared;
  readonly other: Compared;
  readonly score: number;
}

const rounded = (likeness: number) => Math.round(likeness * 100) / 100;

/** Whether two tasks whose texts share rare pairs of this weight can be alike at all. */
export function mayBeAlike(own: Likened, other: Likened, texts: number): boolean {
  return rounded(mostLikeness(own, other, texts)) >= leastScore;
}

/** Undefined for tasks that are not alike enough to correspond. */
export function scoreOf(alike: number): number | undefined {
  const score = rounded(alike);
  return score >= leastScore ? score : undefined;
}

/** The same, given the pairs that share a key and are alike. */
export function correspondAmong(
  a: Pick<ComparedDocument, 'document' | 'level'>,
  b: Pick<ComparedDocument, 'document' | 'level'>,
  pairs: readonly TaskPair[],
): readonly Correspondence[] {
  const climb = a.level && b.level ? levels.indexOf(a.level) - levels.indexOf(b.level) : 0;
  const first = climb === 0 ? byCodePoint(a.document, b.document) < 0 : climb > 0;
  const [low, high] = first ? [a, b] : [b, a];
  const found = inOrder(
    pairs.map(({ own, other, score }) => (first ? { from: own, to: other, score } : { from: other, to: own, score })),
  );
  const [fromLow, fromHigh] = [best(found, 'from', 'to'), best(found, 'to', 'from')];
  return found
    .filter((pair) => fromLow.get(pair.from.task)!.includes(pair) && fromHigh.get(pair.to.task)!.includes(pair))
    .map((pair) => {
      // The same task, not a part of it: each is what the other document has closest to it.
      const closest = fromLow.get(pair.from.task)![0] === pair && fromHigh.get(pair.to.task)![0] === pair;
      return {
        from: { document: low.document, task: pair.from.task },
        to: { document: high.document, task: pair.to.task },
        upward: climb !== 0,
        score: pair.score,
        kind: closest && sameMatter(pair.from, pair.to) ? 'same' : 'part-of',
      };
    });
}

interface Scored {
  readonly from: Compared;
  readonly to: Compared;
  readonly score: number;
}

function inOrder(pairs: Scored[]): readonly Scored[] {
  return pairs.sort((x, y) => byCodePoint(x.from.task, y.from.task) || byCodePoint(x.to.task, y.to.task));
}

/** For each task of one side, by its id, its best matches, best first; of equal ones the smaller id. */
function best(found: readonly Scored[], side: 'from' | 'to', other: 'from' | 'to'): Map<string, readonly Scored[]> {
  const bySide = new Map<string, Scored[]>();
  for (const pair of found) {
    const own = bySide.get(pair[side].task);
    if (own) own.push(pair);
    else bySide.set(pair[side].task, [pair]);
  }
  const ranked = [...bySide].map(([task, own]): [string, readonly Scored[]] => [
    task,
    own.sort((x, y) => y.score - x.score || byCodePoint(x[other].task, y[other].task)).slice(0, mostPerDocument),
  ]);
  return new Map(ranked);
}
