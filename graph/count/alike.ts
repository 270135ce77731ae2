import { rarityOf } from '../derive/rarity.ts';
import { comparedText, pairsOf } from '../derive/text.ts';

/** What of a text is compared with another: its character pairs, and what they weigh by their rarity. */
export interface Wording {
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
}

/** @param text as it is printed */
export function wordingOf(text: string): Wording {
  const pairs = pairsOf(comparedText(text));
  return { pairs, weight: weightOf(pairs) };
}

/** How much two texts say the same, 0–1: the pairs they share against all they have, as between tasks. */
export function likenessOf(a: Wording, b: Wording): number {
  if (a.weight === 0 || b.weight === 0) return 0;
  const shared = weightOf([...a.pairs].filter((pair) => b.pairs.has(pair)));
  return shared / Math.sqrt(a.weight * b.weight);
}

function weightOf(pairs: Iterable<string>): number {
  let weight = 0;
  for (const pair of pairs) weight += rarityOf(pair) ** 2;
  return weight;
}
