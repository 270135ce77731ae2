import type { Language } from '../../../graph/language.ts';
import type { GraphData } from '../../view-model/data.ts';
import type { Facets } from '../../view-model/facets.ts';
import { type ByHand, foldsFor } from '../../view-model/fold.ts';
import type { Fold } from '../../view-model/folds.ts';
import { hubGroups } from '../../view-model/groups.ts';
import type { Frame } from '../../view-model/layout/layout-graph.ts';
import { placesIn } from '../../view-model/standing.ts';
import type { Further } from './further.ts';
import type { GraphState } from './state.ts';

interface Known {
  readonly data: GraphData;
  readonly further: Further;
  readonly facets: ReadonlyMap<string, Facets>;
}

type Asked = Pick<GraphState, 'roots' | 'expansions' | 'openSections' | 'foldedSections' | 'groupBy' | 'standing'>;

/** The groups around the hubs of a picture. */
export function groupsOn({ data, further, facets }: Known, asked: Asked, language: Language): Fold[] {
  const kept = new Set([...asked.roots, ...asked.openSections, ...data.anchors.filter((id) => id !== undefined)]);
  const known = (id: string) => data.nodes.get(id) ?? further.nodes.get(id);
  const ungrouped = new Set(asked.expansions.flatMap(({ id, all }) => (all ? [id] : [])));
  const { groupBy: by, openSections: open } = asked;
  return hubGroups(data, { by, facets, open, ungrouped, kept, known, language });
}

/** What a user opened and folded, and what stands on the picture, which is folded away by nothing else. */
export const foldedByHand = ({ openSections, foldedSections, standing }: Asked): ByHand => ({
  open: openSections,
  folded: foldedSections,
  stands: (id) => placesIn(standing, [id]).size > 0,
});

/** Everything that stands folded on a picture. */
export const foldsOn = (known: Known, asked: Asked, frame: Frame, language: Language): Fold[] =>
  foldsFor(known.data, foldedByHand(asked), new Set(asked.roots), frame, groupsOn(known, asked, language));
