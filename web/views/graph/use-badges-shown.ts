import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NodeAnswer } from '../../../graph/store/answers.ts';
import type { Badges } from '../../canvas/use-badges.ts';
import { queries } from '../../data/queries.ts';
import type { Direction, Step } from '../../view-model/expansion.ts';
import { firstStep } from './default-step.ts';
import type { GraphState } from './state.ts';
import type { Picture } from './use-picture.ts';

/** In larger pictures the counts are said in the panel only. */
const mostAsked = 60;

/** What a double click would bring, node by node; what can be taken back; what is pinned. */
export function useShownBadges({ visible, scene }: Picture, state: GraphState): Badges {
  const ids = useMemo(() => {
    const own = visible.nodes.flatMap(({ id, node }) => (node ? [id] : []));
    return own.length > mostAsked ? [] : own;
  }, [visible]);
  const answers = useQueries({ queries: ids.map((id) => queries.node(id)), combine: found });
  return useMemo(() => {
    const expanded = new Set(state.expansions.map(({ id }) => id));
    const more = new Map<string, number>();
    for (const { id, label, counts } of answers) {
      const step = firstStep(label);
      const total =
        counts.find(({ type, direction }) => type === step.type && direction === step.direction)?.count ?? 0;
      const left = total - shownOf(scene.data.relationships.values(), id, step);
      if (left > 0 && !expanded.has(id)) more.set(id, left);
    }
    const pinned = Object.keys(state.pins);
    // Where the whole view came with its places, a pin on each would say nothing.
    return { more, expanded, pinned: new Set(pinned.length > mostAsked ? [] : pinned) };
  }, [answers, scene, state.expansions, state.pins]);
}

const found = (results: readonly { readonly data: NodeAnswer | undefined }[]) =>
  results.map(({ data }) => data).filter((data) => data !== undefined);

const endOf: Readonly<Record<Direction, 'from' | 'to'>> = { out: 'from', in: 'to', both: 'from' };

function shownOf(
  relationships: Iterable<{ readonly type: string; readonly from: string; readonly to: string }>,
  id: string,
  { type, direction }: Step,
): number {
  let count = 0;
  for (const one of relationships) if (one.type === type && one[endOf[direction]] === id) count++;
  return count;
}
