import type { SideBySideAnswer } from '../store/answers/correspondences.ts';
import { likenessOf, type Wording, wordingOf } from './alike.ts';

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
  readonly wording: Wording;
}

/** What only says who is responsible is no passage, nor is the heading of a text that goes on after it. */
function partsOf({ task, title, text }: ComparedTask): Part[] {
  const parts = [...text.matchAll(passage)].flatMap(({ 0: said, index }) => {
    const wording = wordingOf(said);
    return wording.pairs.size === 0 ? [] : [{ task, start: index, end: index + said.length, wording }];
  });
  const [first] = parts;
  const isHeading = first !== undefined && parts.length > 1 && text.slice(first.start, first.end).includes(title);
  return isHeading ? parts.slice(1) : parts;
}

const placeOf = ({ task, start, end }: Part) => ({ task, start, end });

/** The first of several that are equally alike. */
function bestOf(part: Part, others: readonly Part[]): Passages[number]['matches'][number] | undefined {
  let best: { readonly other: Part; readonly score: number } | undefined;
  for (const other of others) {
    const score = likenessOf(part.wording, other.wording);
    if (score >= alike && score > (best?.score ?? 0)) best = { other, score };
  }
  return best && { ...placeOf(best.other), score: best.score };
}
