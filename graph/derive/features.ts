import type { Contribution } from '../contribution.ts';
import { byCodePoint } from '../graph.ts';
import type { Level } from '../schema/words.ts';
import { rarityOf } from './rarity.ts';
import { comparedText, pairsOf } from './text.ts';

/** What a comparison needs to know of one task; plain values, computed once when its document is read. */
export interface TaskFeatures {
  /** The task's id as the contribution has it, with its placeholder. */
  readonly task: string;
  /** Theme ids, primary first. */
  readonly themes: readonly string[];
  /** Telling character pairs of the title and of the whole item, with their weights, by pair. */
  readonly title: readonly WeightedPair[];
  readonly text: readonly WeightedPair[];
}
export type WeightedPair = readonly [pair: string, weight: number];

export interface DocumentFeatures {
  readonly document: string;
  /** Level of the policy that the document is. */
  readonly level?: Level;
  readonly tasks: readonly TaskFeatures[];
}

/** Features of a document's tasks, from its own contribution alone. Safeguards are compared with nothing. */
export function documentFeatures(contribution: Contribution): DocumentFeatures {
  const themes = new Map<string, { theme: string; primary: boolean }[]>();
  for (const { type, from, to, properties } of contribution.relationships) {
    if (type !== 'ADDRESSES') continue;
    const known = themes.get(from) ?? [];
    known.push({ theme: to, primary: properties.rank === 'primary' });
    themes.set(from, known);
  }
  const tasks = contribution.nodes
    .filter((node) => node.label === 'Task' && node.properties.kind !== 'safeguard')
    .map((node) => {
      const { title, text } = node.properties;
      const ranked = [...(themes.get(node.id) ?? [])].sort(
        (a, b) => Number(b.primary) - Number(a.primary) || byCodePoint(a.theme, b.theme),
      );
      return taskFeatures(
        node.id,
        String(title ?? ''),
        String(text ?? ''),
        ranked.map(({ theme }) => theme),
      );
    });
  return { document: contribution.document.id, level: contribution.references[0]?.level, tasks };
}

/** Pairs rarer than this say something of the matter; 推进, 加强, 建立 … do not. */
const leastRarity = 0.3;

export function taskFeatures(task: string, title: string, text: string, themes: readonly string[]): TaskFeatures {
  return { task, themes, title: weighted(title), text: weighted(text) };
}

function weighted(text: string): WeightedPair[] {
  return [...pairsOf(comparedText(text))]
    .map((pair) => [pair, rarityOf(pair)] as const)
    .filter(([, rarity]) => rarity >= leastRarity)
    .sort(([a], [b]) => byCodePoint(a, b));
}
