import table from './bigram-rarity.json' with { type: 'json' };
import { codeOf } from './text.ts';

/**
 * How much a character pair tells of a task's matter, 0–1, from a fixed table: never from the documents that happen to
 * be held, so that one document's arrival changes no one else's comparison.
 */
const common = new Map<number, number>(Object.entries(table.rarity).map(([pair, rarity]) => [codeOf(pair), rarity]));

export function rarityOf(pair: string): number {
  return rarityOfCode(codeOf(pair));
}

export function rarityOfCode(code: number): number {
  return common.get(code) ?? 1;
}
