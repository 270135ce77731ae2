import { useEffect } from 'react';
import { isGroup } from '../../view-model/folds.ts';
import { mostUngrouped } from '../../view-model/groups.ts';
import { type GraphState, openSection } from './state.ts';
import type { Picture } from './use-picture.ts';

/**
 * What is selected must be seen: a task's section opens, a department steps out of those that are folded away, and so does
 * one of a group that opens page by page.
 */
export function useOpenFold(state: GraphState, { scene }: Picture, go: (next: GraphState) => void): void {
  const { selected } = state;
  const fold = [...scene.nodes.values()].find((node) => node.fold?.members.some(({ id }) => id === selected))?.fold;
  const pages = fold && isGroup(fold.id) && fold.members.length > mostUngrouped;
  const opens = pages ? selected : fold && (fold.label === 'Task' || isGroup(fold.id)) ? fold.id : fold && selected;
  // Only a selection inside a fold matters
  useEffect(() => {
    if (opens !== undefined) go(openSection(state, opens));
  }, [opens]);
}
