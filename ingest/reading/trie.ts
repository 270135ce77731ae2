/**
 * The phrases of a table as a tree of characters: node 0 is where all begin, each step one character further. The nodes
 * that end a phrase come first: node n ends phrase n - 1.
 */
export interface Trie {
  /** The node behind the first two characters, 0 where no phrase begins so. */
  begin(first: number, second: number): number;
  /** The node behind this character, 0 where no phrase goes on so. */
  next(node: number, unit: number): number;
  /** The place (in the list the tree was made of) of the phrase that ends at a node, -1 for none. */
  phraseAt(node: number): number;
}

const mostNodes = 0x10000;

/**
 * Phrases have at least two characters. Steps lie in tables of numbers as small as they can be: a document leaves little
 * of such a table in the processor's near memory for the next one. The first two characters are one step, in a table of
 * its own: most of what begins like a phrase is none, and ends there. Of two equal phrases the first counts.
 */
export function createTrie(phrases: readonly string[]): Trie {
  const count = phrases.length;
  const { steps, ends } = grow(phrases);
  if (count + ends.length > mostNodes) throw new RangeError('a table holds too many phrases');
  let inner = count;
  const numbers = ends.map((phrase, node) => (node === 0 ? 0 : phrase < 0 ? ++inner : phrase + 1));

  const firsts = new Map<number, number>();
  const pairs: [number, number][] = [];
  const further: [number, number][] = [];
  for (const [key, to] of steps) {
    const from = Math.floor(key / 0x10000);
    const unit = key & 0xffff;
    const first = firsts.get(from);
    if (from === 0) firsts.set(to, unit);
    else if (first !== undefined) pairs.push([(first << 16) | unit, numbers[to]!]);
    else further.push([(numbers[from]! << 16) | unit, numbers[to]!]);
  }
  const nodeOfPair = numberTable(pairs);
  const nodeBehind = numberTable(further);
  return {
    begin: (first, second) => nodeOfPair((first << 16) | second),
    next: (node, unit) => nodeBehind((node << 16) | unit),
    phraseAt: (node) => (node <= count ? node - 1 : -1),
  };
}

/** Looks numbers up by numbers, neither of them 0; answers 0 for what is not there. */
function numberTable(entries: readonly (readonly [key: number, value: number])[]): (key: number) => number {
  const shift = Math.clz32((entries.length + 1) * 2);
  const mask = 0xffffffff >>> shift;
  /** By twos: key (0 for a free place), value. */
  const table = new Int32Array((mask + 1) * 2);
  const placeOf = (key: number): number => {
    let place = Math.imul(key, 0x9e3779b1) >>> shift;
    while (table[place * 2] !== key && table[place * 2] !== 0) place = (place + 1) & mask;
    return place * 2;
  };
  for (const [key, value] of entries) {
    const place = placeOf(key);
    table[place] = key;
    table[place + 1] = value;
  }
  return (key) => table[placeOf(key) + 1]!;
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
