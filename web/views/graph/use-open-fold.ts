import { useEffect } from 'react';
import { isGroup } from '../../view-model/folds.ts';
import { type GraphState, openSection } from './state.ts';
import type { Picture } from './use-picture.ts';

/** What is selected must be seen: a task's section opens, a department steps out of those that are folded away. */
export function useOpenFold(state: GraphState, { scene }: Picture, go: (next: GraphState) => void): void {
  const { selected } = state;
  const fold = [...scene.nodes.values()].find((node) => node.fold?.members.some(({ id }) => id === selected))?.fold;
  const opens = fold && (fold.label === 'Task' || isGroup(fold.id)) ? fold.id : fold && selected;
  // Only a selection inside a fold matters
  useEffect(() => {
    if (opens !== undefined) go(openSection(state, opens));
  }, [opens]);
}
