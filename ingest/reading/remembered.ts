/** No more answers are kept, and none for a longer word: that would be a part of its text and keep the whole of it. */
const mostRemembered = 20_000;
const longestRemembered = 12;

/** A function of one word that keeps its answers: documents name the same units again and again. */
export function remembered<T extends NonNullable<unknown>>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longestRemembered) return answer(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, found);
    return found;
  };
}
