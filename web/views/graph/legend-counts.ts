import type { Label } from '../../../graph/schema/labels.ts';
import { linkKind } from '../../view-model/filter.ts';
import { sizeOf } from '../../view-model/folds.ts';
import type { Scene } from '../../view-model/scene.ts';

export interface LegendCounts {
  readonly labels: ReadonlyMap<Label, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly bases: ReadonlyMap<string, number>;
  /** Some line is of several responsibilities that are not written alike. */
  readonly mixed: boolean;
}

/** How many of each kind the picture holds, folded ones included, before anything is filtered. */
export function legendCounts({ data, links, nodes }: Scene): LegendCounts {
  const labels = new Map<Label, number>();
  const kinds = new Map<string, number>();
  const bases = new Map<string, number>();
  for (const { label } of data.nodes.values()) labels.set(label, (labels.get(label) ?? 0) + 1);
  // Of a group that is counted, also what was not fetched.
  for (const { label, fold } of nodes.values())
    if (fold) labels.set(label, (labels.get(label) ?? 0) + sizeOf(fold) - fold.members.length);
  for (const relationship of data.relationships.values()) {
    if (!data.nodes.has(relationship.from) || !data.nodes.has(relationship.to)) continue;
    const kind = linkKind(relationship);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const basis = String(relationship.properties.basis ?? '');
    if (relationship.type === 'ASSIGNED_TO') bases.set(basis, (bases.get(basis) ?? 0) + 1);
  }
  const mixed = links.some(
    ({ type, relationships: [first, ...others] }) =>
      type === 'ASSIGNED_TO' && others.some(({ properties }) => properties.basis !== first?.properties.basis),
  );
  return { labels, kinds, bases, mixed };
}
