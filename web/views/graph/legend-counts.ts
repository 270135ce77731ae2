import type { Label } from '../../../graph/schema/labels.ts';
import { filterScene, type Hidden, linkKind, showsRelationship } from '../../view-model/filter.ts';
import { sizeOf } from '../../view-model/folds.ts';
import type { SceneNode } from '../../view-model/scene.ts';
import type { Picture } from './use-picture.ts';

export interface LegendCounts {
  readonly labels: ReadonlyMap<Label, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly bases: ReadonlyMap<string, number>;
  /** Some line is of several responsibilities that are not written alike. */
  readonly mixed: boolean;
}

/**
 * How many of each kind are on the picture, folded ones included: a row that is switched on says how many show, one that
 * is switched off how many would come back. A kind of relationship that nothing shows of is counted with nothing.
 */
export function legendCounts(
  { scene, visible, facets }: Pick<Picture, 'scene' | 'visible' | 'facets'>,
  hidden: Hidden,
): LegendCounts {
  const { data } = scene;
  const labels = new Map<Label, number>();
  const withAllLabels = hidden.labels.length === 0 ? visible : filterScene(scene, { ...hidden, labels: [] }, facets);
  for (const node of withAllLabels.nodes) labels.set(node.label, (labels.get(node.label) ?? 0) + standingFor(node));

  const there = new Set(
    visible.nodes.flatMap(({ id, fold }) => (fold ? fold.members.map((member) => member.id) : [id])),
  );
  const kinds = new Map<string, number>();
  const bases = new Map<string, number>();
  for (const relationship of data.relationships.values()) {
    if (!data.nodes.has(relationship.from) || !data.nodes.has(relationship.to)) continue;
    const kind = linkKind(relationship);
    const between = there.has(relationship.from) && there.has(relationship.to);
    const counts = (own: Partial<Hidden>) => Number(between && showsRelationship(relationship, { ...hidden, ...own }));
    kinds.set(kind, (kinds.get(kind) ?? 0) + counts({ kinds: [] }));
    const basis = String(relationship.properties.basis ?? '');
    if (relationship.type === 'ASSIGNED_TO') bases.set(basis, (bases.get(basis) ?? 0) + counts({ bases: [] }));
  }
  const mixed = visible.links.some(
    ({ type, relationships: [first, ...others] }) =>
      type === 'ASSIGNED_TO' && others.some(({ properties }) => properties.basis !== first?.properties.basis),
  );
  return { labels, kinds, bases, mixed };
}

/** Of a group that is counted, also what was not fetched; what tells of a list that was cut is none. */
const standingFor = ({ fold, rest }: SceneNode) => (fold ? sizeOf(fold) : rest ? 0 : 1);
