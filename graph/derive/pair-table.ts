import { type Pairs, weightOf } from './likeness.ts';

/** The pairs of one text, laid out so that many others are set beside it quickly. */
export interface PairTable {
  /** From now on, those of this text. */
  load(pairs: Pairs): void;
  /** Weight of the pairs that another text has in common with it, summed in ascending order as `likeness` does. */
  shared(pairs: Pairs): number;
}

export function createPairTable(): PairTable {
  // Open addressing; no pair is 0.
  let slots = new Uint32Array(1 << 10);

  function slotOf(code: number): number {
    const mask = slots.length - 1;
    let slot = (Math.imul(code ^ (code >>> 15), 0x9e3779b1) >>> 9) & mask;
    while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }

  return {
    load({ codes, start, end }) {
      const room = (end - start) * 4;
      if (room > slots.length) slots = new Uint32Array(2 ** Math.ceil(Math.log2(room)));
      else slots.fill(0);
      for (let i = start; i < end; i++) slots[slotOf(codes[i]!)] = codes[i]!;
    },
    shared({ codes, rarities, start, end }) {
      let sum = 0;
      for (let i = start; i < end; i++) if (slots[slotOf(codes[i]!)] !== 0) sum += weightOf[rarities[i]!]!;
      return sum;
    },
  };
}
