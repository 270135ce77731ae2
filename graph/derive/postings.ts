import { grown } from '../grown.ts';

/**
 * For each key (a number) the places (tasks) it occurs in, each once, in no order. Typed columns: there are millions of
 * entries, and most keys have very few. The places of one key lie side by side: in a table of this size each further place
 * in memory that has to be looked at is what takes the time.
 */
export interface Postings {
  /** @returns in how many places the key occurs then */
  add(key: number, place: number): number;
  remove(key: number, place: number): void;
  /** The list of a key, good until something is added or removed. */
  list(key: number): number;
  length(list: number): number;
  /** @param i from 0 on */
  place(list: number, i: number): number;
}

/** A slot: the key, and its list; 0 where the slot is free. */
const slotLength = 2;
const firstSlots = 1 << 12;

/**
 * A list of one place is that place, as −1 − place. A longer one begins at this number in the column of blocks: first how
 * many places it has, then these. A block is the smallest power of two that holds them, four at least.
 */
const empty = 1;
const firstBlock = 2;
const blockLength = (count: number) => Math.max(4, 1 << (32 - Math.clz32(count)));

export function createPostings(): Postings {
  let slots = new Int32Array(firstSlots * slotLength);
  let used = 0;
  let blocks = new Int32Array(1 << 13);
  let end = firstBlock;
  /** By the logarithm of its length: the first free block, whose first number is the next one; 0 for none. */
  const free = new Int32Array(32);

  /** Where the slot of a key begins. */
  function slotOf(key: number): number {
    const mask = slots.length / slotLength - 1;
    let slot = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 0) & mask;
    while (slots[slot * slotLength + 1] !== 0 && slots[slot * slotLength] !== (key | 0)) slot = (slot + 1) & mask;
    return slot * slotLength;
  }

  /** Twice the room; keys whose places are gone are left behind. */
  function widen(): void {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    used = 0;
    for (let at = 0; at < old.length; at += slotLength) {
      if (old[at + 1] === 0 || old[at + 1] === empty) continue;
      slots.set(old.subarray(at, at + slotLength), slotOf(old[at]!));
      used++;
    }
  }

  function newBlock(length: number): number {
    const size = 31 - Math.clz32(length);
    const reused = free[size]!;
    if (reused !== 0) {
      free[size] = blocks[reused]!;
      return reused;
    }
    while (end + length > blocks.length) blocks = grown(blocks);
    end += length;
    return end - length;
  }

  function giveBack(block: number, length: number): void {
    const size = 31 - Math.clz32(length);
    blocks[block] = free[size]!;
    free[size] = block;
  }

  /** The same places in a block for so many. */
  function moved(list: number, count: number, length: number): number {
    const block = newBlock(length);
    if (list < 0) blocks[block + 1] = -1 - list;
    else {
      blocks.copyWithin(block + 1, list + 1, list + 1 + count);
      giveBack(list, blockLength(blocks[list]!));
    }
    return block;
  }

  const lengthOf = (list: number) => (list < 0 ? 1 : blocks[list]!);

  function withPlace(list: number, place: number): number {
    const count = lengthOf(list);
    if (count === 0) return -1 - place;
    const needed = blockLength(count + 1);
    const block = list >= 0 && blockLength(count) === needed ? list : moved(list, count, needed);
    blocks[block] = count + 1;
    blocks[block + 1 + count] = place;
    return block;
  }

  function withoutPlace(list: number, place: number): number {
    if (list < 0) return list === -1 - place ? empty : list;
    const count = blocks[list]!;
    let at = list + 1;
    while (at <= list + count && blocks[at] !== place) at++;
    if (at > list + count) return list;
    blocks[at] = blocks[list + count]!;
    if (count === 2) {
      const left = blocks[list + 1]!;
      giveBack(list, blockLength(count));
      return -1 - left;
    }
    const needed = blockLength(count - 1);
    const block = blockLength(count) === needed ? list : moved(list, count - 1, needed);
    blocks[block] = count - 1;
    return block;
  }

  return {
    add(key, place) {
      if (used * 2 * slotLength >= slots.length) widen();
      const slot = slotOf(key);
      if (slots[slot + 1] === 0) {
        slots[slot] = key;
        slots[slot + 1] = empty;
        used++;
      }
      const list = withPlace(slots[slot + 1]!, place);
      slots[slot + 1] = list;
      return lengthOf(list);
    },
    remove(key, place) {
      const slot = slotOf(key);
      if (slots[slot + 1] !== 0) slots[slot + 1] = withoutPlace(slots[slot + 1]!, place);
    },
    list: (key) => slots[slotOf(key) + 1]! || empty,
    length: lengthOf,
    place: (list, i) => (list < 0 ? -1 - list : blocks[list + 1 + i]!),
  };
}
