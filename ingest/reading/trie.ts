/**
 * The phrases of a table as a tree of characters: node 0 is where all begin, each step one character further. The nodes
 * that end a phrase come first: node n ends phrase n - 1.
 */
export interface Trie {
  /** The node behind this character, 0 where no phrase goes on so. */
  next(node: number, unit: number): number;
  /** The place (in the list the tree was made of) of the phrase that ends at a node, -1 for none. */
  phraseAt(node: number): number;
}

const mostNodes = 0x10000;

/**
 * All steps lie in one table of numbers, found by node and character, as small as it can be: a document leaves little of
 * such a table in the processor's near memory for the next one. Of two equal phrases the first counts.
 */
export function createTrie(phrases: readonly string[]): Trie {
  const count = phrases.length;
  const { steps, ends } = grow(phrases);
  if (count + ends.length > mostNodes) throw new RangeError('a table holds too many phrases');
  let inner = count;
  const numbers = ends.map((phrase, node) => (node === 0 ? 0 : phrase < 0 ? ++inner : phrase + 1));

  const shift = Math.clz32((steps.size + 1) * 2);
  const mask = 0xffffffff >>> shift;
  /** By twos: node and character that lead there (0 for a free place), the node there. */
  const table = new Int32Array((mask + 1) * 2);
  const placeOf = (key: number): number => {
    let place = Math.imul(key, 0x9e3779b1) >>> shift;
    while (table[place * 2] !== key && table[place * 2] !== 0) place = (place + 1) & mask;
    return place * 2;
  };
  for (const [key, node] of steps) {
    const from = (numbers[Math.floor(key / 0x10000)]! << 16) | (key & 0xffff);
    const place = placeOf(from);
    table[place] = from;
    table[place + 1] = numbers[node]!;
  }
  return {
    next: (node, unit) => table[placeOf((node << 16) | unit) + 1]!,
    phraseAt: (node) => (node <= count ? node - 1 : -1),
  };
}

/** The tree with its nodes in the order in which they come up: the steps by node and character, and what each node ends. */
function grow(phrases: readonly string[]): { steps: Map<number, number>; ends: number[] } {
  const steps = new Map<number, number>();
  const ends: number[] = [-1];
  for (const [index, phrase] of phrases.entries()) {
    let node = 0;
    for (let at = 0; at < phrase.length; at++) {
      const key = node * 0x10000 + phrase.charCodeAt(at);
      let next = steps.get(key);
      if (next === undefined) {
        next = ends.push(-1) - 1;
        steps.set(key, next);
      }
      node = next;
    }
    if (ends[node] === -1) ends[node] = index;
  }
  return { steps, ends };
}
