import { useMemo } from 'react';
import { endsWord, graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import type { NodeActions } from '../../panels/actions.ts';
import type { Cut } from '../../view-model/data.ts';
import type { Step } from '../../view-model/expansion.ts';
import type { SceneLink } from '../../view-model/scene.ts';
import {
  collapse,
  expand,
  type GraphState,
  hideNode,
  openedIn,
  openRelationship,
  openSection,
  select,
  toggleTable,
} from './state.ts';

export interface GraphActions {
  select(id: string): void;
  /** A line was clicked: its evidence opens beside a selected end, or it is selected itself. */
  pickLink(link: SceneLink): void;
  openSection(section: string, then?: string): void;
  drawAll(cut: Cut): void;
  table(): void;
  close(): void;
  forNode(id: string): NodeActions;
}

/** What the user can do, as transitions of the state. */
export function useActions(state: GraphState, go: (next: GraphState, what?: string) => void): GraphActions {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  return useMemo(() => {
    const selectOne = (id: string | undefined) => go(select(state, id));
    const open = (id: string, step: Step, all = false) => ({ id, steps: [step], ...(all && { all }) });
    return {
      select: selectOne,
      pickLink: (link) => {
        const [only, ...more] = link.relationships;
        const besideSelected = state.selected === link.from || state.selected === link.to;
        if (only && more.length === 0 && besideSelected) go(openRelationship(state, only.id));
        else selectOne(link.id);
      },
      openSection: (section, then = undefined) => go(select(openSection(state, section), then), t.openSection),
      drawAll: ({ expansion }) => {
        const word = endsWord(expansion.steps[0]!.type, expansion.steps[0]!.direction, language);
        go(select(expand(state, { ...expansion, all: true }), expansion.id), t.didExpand(word));
      },
      table: () => go(toggleTable(state)),
      close: () => selectOne(undefined),
      forNode: (id) => ({
        select: selectOne,
        openRelationship: (relationship) => go(openRelationship(state, relationship)),
        expand: (step, word) => go(expand(state, open(id, step)), t.didExpand(word)),
        collapse: (step, word) => {
          const opened = openedFor(state, id, step);
          go(opened.reduce(collapse, state), t.didCollapse(word));
        },
        hide: () => go(hideNode(state, id), t.didHide),
        close: () => selectOne(undefined),
      }),
    };
  }, [state, go, t, language]);
}

/** The expansions of a node that begin with a step, alone or followed by another. */
function openedFor(state: GraphState, id: string, step: Step) {
  const begins = (steps: readonly Step[]) => steps[0]?.type === step.type && steps[0].direction === step.direction;
  return openedIn(state)
    .map(({ expansion }) => expansion)
    .filter((expansion) => expansion.id === id && begins(expansion.steps));
}

export const isExpanded = (state: GraphState, id: string, step: Step) => openedFor(state, id, step).length > 0;
