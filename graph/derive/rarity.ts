import table from './bigram-rarity.json' with { type: 'json' };
import { codeOf } from './text.ts';

/**
 * How much a character pair tells of a task's matter, 0–1, from a fixed table: never from the documents that happen to
 * be held, so that one document's arrival changes no one else's comparison.
 */
export function rarityOf(pair: string): number {
  return hundredthsOf(codeOf(pair)) / 100;
}

/** The same of a pair's number, in whole hundredths, as the table has it. */
export function hundredthsOf(code: number): number {
  const slot = slotOf(code);
  return codes[slot] === 0 ? 100 : hundredths[slot]!;
}

/** What a pair weighs in comparisons: the square of its rarity in hundredths, a whole number, so that sums are exact. */
export function weightOf(code: number): number {
  const hundredths = hundredthsOf(code);
  return hundredths * hundredths;
}

// Open addressing, as every pair that is read is looked up; no pair is 0.
const size = 2 ** Math.ceil(Math.log2(Object.keys(table.rarity).length * 3));
const codes = new Uint32Array(size);
const hundredths = new Uint8Array(size);
for (const [pair, rarity] of Object.entries(table.rarity)) {
  const slot = slotOf(codeOf(pair));
  codes[slot] = codeOf(pair);
  hundredths[slot] = Math.round(rarity * 100);
}

function slotOf(code: number): number {
  let slot = (Math.imul(code ^ (code >>> 15), 0x9e3779b1) >>> 9) & (size - 1);
  while (codes[slot] !== 0 && codes[slot] !== code) slot = (slot + 1) & (size - 1);
  return slot;
}
