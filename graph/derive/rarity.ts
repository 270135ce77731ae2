import table from './bigram-rarity.json' with { type: 'json' };

/**
 * How much a character pair tells of a task's matter, 0–1, from a fixed table: never from the documents that happen to
 * be held, so that one document's arrival changes no one else's comparison.
 */
const common = new Map<string, number>(Object.entries(table.rarity));

export function rarityOf(pair: string): number {
  return common.get(pair) ?? 1;
}
