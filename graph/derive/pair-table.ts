import type { Likened, Pairs, Shared } from './likeness.ts';
import { weightOf } from './rarity.ts';

/** The pairs of one task, laid out so that many others are set beside it quickly. */
export interface PairTable {
  /** From now on, those of this task. */
  load(task: Likened): void;
  /** What another task has in common with it, as `likeness` counts it. */
  shared(other: Likened): Shared;
}

/** A slot: the pair, 0 where none is (no pair is 0); what it weighs in the text, and from this bit on in the title. */
const slotLength = 2;
const titleBits = 16;
const textMask = 0xffff;
const roomForPair = 4;

export function createPairTable(): PairTable {
  // Open addressing.
  let slots = new Uint32Array((1 << 10) * slotLength);

  function slotOf(code: number): number {
    const last = slots.length - slotLength;
    let slot = (Math.imul(code ^ (code >>> 15), 0x9e3779b1) >>> 8) & last;
    while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + slotLength) & last;
    return slot;
  }

  function put({ codes, start, end }: Pairs, bits: number): void {
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      const slot = slotOf(code);
      slots[slot] = code;
      slots[slot + 1]! |= weightOf(code) << bits;
    }
  }

  return {
    load({ title, text }) {
      const room = (text.end - text.start + title.end - title.start) * roomForPair * slotLength;
      if (room > slots.length) slots = new Uint32Array(2 ** Math.ceil(Math.log2(room)));
      else slots.fill(0);
      put(text, 0);
      put(title, titleBits);
    },
    shared({ title, text: { codes, start, end } }) {
      let inTexts = 0;
      let titleInOther = 0;
      for (let i = start; i < end; i++) {
        const weights = slots[slotOf(codes[i]!) + 1]!;
        inTexts += weights & textMask;
        titleInOther += weights >>> titleBits;
      }
      let otherTitle = 0;
      for (let i = title.start; i < title.end; i++) otherTitle += slots[slotOf(codes[i]!) + 1]! & textMask;
      return { texts: inTexts, titleInOther, otherTitle };
    },
  };
}
