import { diffArrays } from 'diff';

/** A stretch of a text, and whether it differs from what it is set beside. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string) => [...words.segment(text)].map(({ segment }) => segment);
/** Signs alone are no difference. */
const isSign = (text: string) => !/[\p{L}\p{N}]/u.test(text);

/** The words of a text that another does not have in that place. */
export function differencesFrom(text: string, other: string): Stretch[] {
  const own = diffArrays(wordsOf(other), wordsOf(text)).flatMap(({ value, added, removed }) =>
    removed ? [] : value.map((word) => ({ text: word, differs: added === true && !isSign(word) })),
  );
  return joined(own);
}

/** The words that none of the others has in that place. */
export function differencesFromAll(text: string, others: readonly string[]): Stretch[] {
  if (others.length === 0) return [{ text, differs: false }];
  const marks = others.map((other) => marksOf(differencesFrom(text, other)));
  const characters = [...text];
  let at = 0;
  return joined(
    characters.map((character) => {
      const differs = marks.every((mark) => mark[at] ?? false);
      at += character.length;
      return { text: character, differs };
    }),
  );
}

/** For every UTF-16 unit whether it differs. */
const marksOf = (stretches: readonly Stretch[]) =>
  stretches.flatMap(({ text, differs }) => Array.from({ length: text.length }, () => differs));

/** Neighbours of one kind as one; a sign between two that differ belongs to them. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  stretches.forEach((stretch, i) => {
    const before = result.at(-1);
    const next = stretches.slice(i + 1).find(({ text }) => !isSign(text));
    const differs = stretch.differs || (isSign(stretch.text) && before?.differs === true && next?.differs === true);
    if (before && before.differs === differs) result[result.length - 1] = { text: before.text + stretch.text, differs };
    else result.push({ text: stretch.text, differs });
  });
  return result;
}
