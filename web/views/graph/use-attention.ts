import { useMemo } from 'react';
import type { Attention } from '../../canvas/svg/svg.ts';
import type { Visible } from '../../view-model/filter.ts';
import { relatedTo } from '../../view-model/related.ts';
import type { SceneLink } from '../../view-model/scene.ts';
import type { GraphState } from './state.ts';

interface Attended {
  readonly attention: Attention;
  /** The line that is selected, also where one of its relationships is. */
  readonly selectedLine: SceneLink | undefined;
}

/** What of a picture is selected, what belongs to it, and what is marked. */
export function useAttention(
  visible: Visible,
  { selected: id, relationship, marked }: Pick<GraphState, 'selected' | 'relationship' | 'marked'>,
): Attended {
  const lineOf = (one: string | undefined) =>
    one === undefined
      ? undefined
      : visible.links.find((link) => link.id === one || link.relationships.some((each) => each.id === one));
  const selectedLine = useMemo(() => lineOf(id), [visible, id]);
  const chosen = useMemo(() => lineOf(relationship)?.id, [visible, relationship]);
  const selected = selectedLine?.id ?? id;
  const related = useMemo(() => relatedTo(visible, selected), [visible, selected]);
  const attention = useMemo(() => ({ selected, related, chosen, marked }), [selected, related, chosen, marked]);
  return { attention, selectedLine };
}
