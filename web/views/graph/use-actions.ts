import { useMemo } from 'react';
import { queryClient } from '../../data/query-client.ts';
import { endsWord } from '../../i18n/ends.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import type { NodeActions } from '../../panels/actions.ts';
import type { Cut } from '../../view-model/data.ts';
import type { Step } from '../../view-model/expansion.ts';
import type { Frame } from '../../view-model/layout/layout-graph.ts';
import type { SceneLink } from '../../view-model/scene.ts';
import { askFirst } from './questions.ts';
import {
  collapse,
  expand,
  type GraphState,
  hideNodes,
  openedIn,
  openRelationship,
  openSection,
  type Pins,
  pin,
  select,
  toggleTable,
  unpin,
} from './state.ts';

export interface GraphActions {
  select(id: string): void;
  /** A line was clicked: its evidence opens beside a selected end, or it is selected itself. */
  pickLink(link: SceneLink): void;
  openSection(section: string, then?: string): void;
  drawAll(cut: Cut): void;
  table(): void;
  close(): void;
  hide(ids: readonly string[]): void;
  /** Nodes were dragged. */
  move(places: Pins, frame: Frame): void;
  /** Pins what is not pinned yet where it stands; where all are, gives them back to the layout. */
  togglePins(ids: readonly string[], places: Pins, frame: Frame): void;
  /** Paths from the first of these nodes to the others. */
  path(ids: readonly string[]): void;
  forNode(id: string, pinHere: () => void, onPicture: boolean): NodeActions;
}

/** What the user can do, as transitions of the state. */
export function useActions(state: GraphState, go: (next: GraphState, what?: string) => void): GraphActions {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const language = useLanguage();
  return useMemo(() => {
    const selectOne = (id: string | undefined) => go(select(state, id));
    const open = (id: string, step: Step, all = false) => ({ id, steps: [step], ...(all && { all }) });
    const path = ([from, ...to]: readonly string[]) =>
      from !== undefined &&
      go({ ...state, path: { from, to, not: [], association: ['IN_LINE'], mode: 'shortest' } }, tools.path);
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
      hide: (ids) => go(hideNodes(state, ids), t.didHide),
      move: (places, frame) => go(pin(state, places, frame), tools.didMove),
      togglePins: (ids, places, frame) => {
        if (ids.every((id) => state.pins[id])) go(unpin(state, ids), tools.didUnpin);
        else {
          const here = Object.fromEntries(ids.flatMap((id) => (places[id] ? [[id, places[id]]] : [])));
          go(pin(state, here, frame), tools.didPin);
        }
      },
      path,
      forNode: (id, pinHere, onPicture) => ({
        select: selectOne,
        openRelationship: (relationship) => go(openRelationship(state, relationship)),
        expand: (step, word) => go(expand(state, open(id, step)), t.didExpand(word)),
        intend: (step) => void queryClient.prefetchQuery(askFirst(open(id, step))),
        collapse: (step, word) => {
          const opened = openedFor(state, id, step);
          go(opened.reduce(collapse, state), t.didCollapse(word));
        },
        hide: () => go(hideNodes(state, [id]), t.didHide),
        path: () => path([id]),
        ...(!onPicture && { add: () => go({ ...state, roots: [...state.roots, id] }, t.didAdd) }),
        pin: pinHere,
        pinned: state.pins[id] !== undefined,
        close: () => selectOne(undefined),
      }),
    };
  }, [state, go, t, tools, language]);
}

/** The expansions of a node that begin with a step, alone or followed by another. */
function openedFor(state: GraphState, id: string, step: Step) {
  const begins = (steps: readonly Step[]) => steps[0]?.type === step.type && steps[0].direction === step.direction;
  return openedIn(state)
    .map(({ expansion }) => expansion)
    .filter((expansion) => expansion.id === id && begins(expansion.steps));
}

/** Whether the picture shows what a step from a node leads to. */
export const isExpanded = (state: GraphState, id: string, step: Step) => openedFor(state, id, step).length > 0;
