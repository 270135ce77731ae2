import type { Visible } from './filter.ts';

/** What belongs to a selection. */
export interface Related {
  /** The selected thing, its lines and their other ends. */
  readonly lit: ReadonlySet<string>;
  /** What leads on to it: drawn as at rest, neither coloured nor dimmed. */
  readonly kept: ReadonlySet<string>;
}

export const nothingRelated: Related = { lit: new Set(), kept: new Set() };

/**
 * What belongs to a selected node or line. Where a department is selected, the documents of its tasks and its line's others stay; where a
 * document is selected, the departments of its tasks.
 */
export function relatedTo(visible: Visible, selected: string | undefined): Related {
  if (selected === undefined) return nothingRelated;
  const line = visible.links.find(
    (link) => link.id === selected || link.relationships.some(({ id }) => id === selected),
  );
  if (line) return { lit: new Set([line.id, line.from, line.to]), kept: new Set() };
  if (!visible.nodes.some(({ id }) => id === selected)) return nothingRelated;
  const lit = new Set([selected]);
  for (const link of visible.links) {
    if (link.from !== selected && link.to !== selected) continue;
    lit.add(link.id).add(link.from).add(link.to);
  }
  const kept = new Set<string>();
  for (const link of visible.links) {
    const reaches = link.type === 'HAS_TASK' && lit.has(link.to) && !lit.has(link.id) && !lit.has(link.from);
    const leads =
      link.type === 'ASSIGNED_TO' && lit.has(link.from) && !lit.has(link.id) && selected.startsWith('policy:');
    const sameLine =
      link.type === 'IN_LINE' && lit.has(link.to) && !lit.has(link.id) && selected.startsWith('department:');
    if (reaches || sameLine) kept.add(link.id).add(link.from);
    if (leads) kept.add(link.id).add(link.to);
  }
  return { lit, kept };
}
