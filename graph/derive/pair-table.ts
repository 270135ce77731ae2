import type { Compared, Pairs, Shared } from './likeness.ts';
import { weightOf } from './rarity.ts';

/** The pairs of one task, laid out so that many others are set beside it quickly. */
export interface PairTable {
  /** From now on, those of this task. */
  load(task: Compared): void;
  /** What another task has in common with it, as `likeness` counts it. */
  shared(other: Compared): Shared;
}

export function createPairTable(): PairTable {
  // Open addressing; no pair is 0. Beside each pair what it weighs in the text and in the title.
  let slots = new Uint32Array(1 << 10);
  let texts = new Uint16Array(slots.length);
  let titles = new Uint16Array(slots.length);

  function slotOf(code: number): number {
    const mask = slots.length - 1;
    let slot = (Math.imul(code ^ (code >>> 15), 0x9e3779b1) >>> 9) & mask;
    while (slots[slot] !== 0 && slots[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }

  function put({ codes, start, end }: Pairs, weights: Uint16Array): void {
    for (let i = start; i < end; i++) {
      const slot = slotOf(codes[i]!);
      slots[slot] = codes[i]!;
      weights[slot] = weightOf(codes[i]!);
    }
  }

  return {
    load({ title, text }) {
      const room = (text.end - text.start + title.end - title.start) * 4;
      if (room > slots.length) {
        slots = new Uint32Array(2 ** Math.ceil(Math.log2(room)));
        texts = new Uint16Array(slots.length);
        titles = new Uint16Array(slots.length);
      } else for (const column of [slots, texts, titles]) column.fill(0);
      put(text, texts);
      put(title, titles);
    },
    shared({ title, text: { codes, start, end } }) {
      let inTexts = 0;
      let titleInOther = 0;
      for (let i = start; i < end; i++) {
        const slot = slotOf(codes[i]!);
        inTexts += texts[slot]!;
        titleInOther += titles[slot]!;
      }
      let otherTitle = 0;
      for (let i = title.start; i < title.end; i++) otherTitle += texts[slotOf(codes[i]!)]!;
      return { texts: inTexts, titleInOther, otherTitle };
    },
  };
}
