import { rarityOf } from '../derive/rarity.ts';
import { comparedText, pairsOf } from '../derive/text.ts';
import type { SideBySideAnswer } from '../store/count-answers.ts';

type Passages = SideBySideAnswer['passages'];

export interface ComparedTask {
  readonly task: string;
  readonly title: string;
  readonly text: string;
}

/** From here on a passage counts as saying what another says: read off on the seeds' tasks on one matter. */
const alike = 0.25;

/** Sentences, and the parts of one between semicolons. */
const passage = /[^。；;！？\r\n]+[。；;！？]?/g;

/**
 * The passages of several texts, each with the one of every other text that is most like it, where one is alike enough:
 * a passage without a match says what the others do not. Likeness is that of rare character pairs, as between tasks.
 */
export function passages(texts: readonly ComparedTask[]): Passages {
  const parts = texts.map(partsOf);
  return parts.flatMap((own, i) =>
    own.map((part) => ({
      ...placeOf(part),
      matches: parts.flatMap((others, j) => {
        const match = i === j ? undefined : bestOf(part, others);
        return match ? [match] : [];
      }),
    })),
  );
}

interface Part {
  readonly task: string;
  readonly start: number;
  readonly end: number;
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
}

/** What only says who is responsible is no passage, nor is the heading of a text that goes on after it. */
function partsOf({ task, title, text }: ComparedTask): Part[] {
  const parts = [...text.matchAll(passage)].flatMap(({ 0: said, index }) => {
    const pairs = pairsOf(comparedText(said));
    if (pairs.size === 0) return [];
    return [{ task, start: index, end: index + said.length, pairs, weight: weightOf(pairs) }];
  });
  const [first] = parts;
  const isHeading = first !== undefined && parts.length > 1 && text.slice(first.start, first.end).includes(title);
  return isHeading ? parts.slice(1) : parts;
}

const placeOf = ({ task, start, end }: Part) => ({ task, start, end });

function weightOf(pairs: Iterable<string>): number {
  let weight = 0;
  for (const pair of pairs) weight += rarityOf(pair) ** 2;
  return weight;
}

/** The first of several that are equally alike. */
function bestOf(part: Part, others: readonly Part[]): Passages[number]['matches'][number] | undefined {
  let best: { readonly other: Part; readonly score: number } | undefined;
  for (const other of others) {
    const score = likenessOf(part, other);
    if (score >= alike && score > (best?.score ?? 0)) best = { other, score };
  }
  return best && { ...placeOf(best.other), score: best.score };
}

function likenessOf(a: Part, b: Part): number {
  const shared = weightOf([...a.pairs].filter((pair) => b.pairs.has(pair)));
  return shared / Math.sqrt(a.weight * b.weight);
}
