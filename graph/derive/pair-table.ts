import { grown } from '../grown.ts';
import type { Likened, Pairs, Shared } from './likeness.ts';
import { weightOf } from './rarity.ts';

/** The pairs of one task, laid out so that many others are set beside it quickly. */
export interface PairTable {
  /** From now on, those of this task. */
  load(task: Likened): void;
  /** What another task has in common with it, as `likeness` counts it. */
  shared(other: Likened): Shared;
}

/** At least so many heads for each pair: of the pairs that another task has beside nearly all are told by an empty head. */
const headsForPair = 32;
const firstHeads = 1 << 12;
const firstEntries = 1 << 9;

/** Chained hashing: a head is the first entry of its chain, 0 where there is none. */
export function createPairTable(): PairTable {
  let heads = new Int32Array(firstHeads);
  /** By entry, from 1 on: the pair, the next entry of the chain, what the pair weighs in the text and in the title. */
  let codes = new Int32Array(firstEntries);
  let next = new Int32Array(firstEntries);
  let inText = new Int32Array(firstEntries);
  let inTitle = new Int32Array(firstEntries);
  let entries = 0;

  const headOf = (code: number) => hashOf(code) & (heads.length - 1);

  /** The entry of a pair, 0 where it has none. */
  function entryOf(code: number): number {
    let entry = heads[headOf(code)]!;
    while (entry !== 0 && codes[entry] !== (code | 0)) entry = next[entry]!;
    return entry;
  }

  function newEntry(code: number): number {
    const entry = ++entries;
    const head = headOf(code);
    codes[entry] = code;
    next[entry] = heads[head]!;
    inText[entry] = 0;
    inTitle[entry] = 0;
    heads[head] = entry;
    return entry;
  }

  /** Takes all pairs out and has room for so many. */
  function clear(room: number): void {
    if (room * headsForPair > heads.length) heads = new Int32Array(2 ** Math.ceil(Math.log2(room * headsForPair)));
    else for (let entry = 1; entry <= entries; entry++) heads[headOf(codes[entry]!)] = 0;
    entries = 0;
    while (room >= codes.length)
      [codes, next, inText, inTitle] = [grown(codes), grown(next), grown(inText), grown(inTitle)];
  }

  function put({ codes: own, start, end }: Pairs, weights: Int32Array): void {
    for (let i = start; i < end; i++) weights[entryOf(own[i]!) || newEntry(own[i]!)] = weightOf(own[i]!);
  }

  return {
    load({ title, text }) {
      clear(text.end - text.start + title.end - title.start);
      put(text, inText);
      put(title, inTitle);
    },
    shared({ title, text: { codes: others, start, end } }) {
      // Most of the time of comparing goes by here: what stays the same is read from its variables once.
      const firsts = heads;
      const last = firsts.length - 1;
      const own = codes;
      const following = next;
      const ownText = inText;
      const ownTitle = inTitle;
      let texts = 0;
      let titleInOther = 0;
      for (let i = start; i < end; i++) {
        const code = others[i]! | 0;
        let entry = firsts[hashOf(code) & last]!;
        while (entry !== 0 && own[entry] !== code) entry = following[entry]!;
        if (entry === 0) continue;
        texts += ownText[entry]!;
        titleInOther += ownTitle[entry]!;
      }
      let otherTitle = 0;
      for (let i = title.start; i < title.end; i++) otherTitle += ownText[entryOf(title.codes[i]!)]!;
      return { texts, titleInOther, otherTitle };
    },
  };
}

const hashOf = (code: number) => Math.imul(code ^ (code >>> 15), 0x9e3779b1) >>> 8;
