/** The phrases of a table as a tree of characters: node 0 is where all begin, each step one character further. */
export interface Trie {
  /** The node behind this character, 0 where no phrase goes on so. */
  next(node: number, unit: number): number;
  /** The place (in the list the tree was made of) of the phrase that ends at a node, -1 for none. */
  phraseAt(node: number): number;
}

const mostNodes = 0x10000;

/** All steps lie in one table of numbers, found by node and character. Of two equal phrases the first counts. */
export function createTrie(phrases: readonly string[]): Trie {
  const most = 1 + phrases.reduce((sum, { length }) => sum + length, 0);
  const shift = Math.clz32(most * 2);
  const mask = 0xffffffff >>> shift;
  /** By twos: node and character that lead there (0 for a free place), the node there. */
  const steps = new Int32Array((mask + 1) * 2);
  const ends: number[] = [-1];

  const placeOf = (key: number): number => {
    let place = Math.imul(key, 0x9e3779b1) >>> shift;
    while (steps[place * 2] !== key && steps[place * 2] !== 0) place = (place + 1) & mask;
    return place * 2;
  };
  phrases.forEach((phrase, index) => {
    let node = 0;
    for (let at = 0; at < phrase.length; at++) {
      const key = (node << 16) | phrase.charCodeAt(at);
      const place = placeOf(key);
      if (steps[place] === 0) {
        if (ends.length === mostNodes) throw new RangeError('a table holds too many phrases');
        steps[place] = key;
        steps[place + 1] = ends.push(-1) - 1;
      }
      node = steps[place + 1]!;
    }
    if (ends[node] === -1) ends[node] = index;
  });
  const phraseOf = Int32Array.from(ends);
  return {
    next: (node, unit) => steps[placeOf((node << 16) | unit) + 1]!,
    phraseAt: (node) => phraseOf[node]!,
  };
}
