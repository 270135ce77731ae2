import { labelOfId } from '../../../graph/schema/label-of-id.ts';
import type { graphMessages } from '../../i18n/graph.ts';
import { membersOf } from '../../view-model/filter.ts';
import { isFold } from '../../view-model/folds.ts';
import { isRest } from '../../view-model/scene.ts';
import { defaultStep } from './default-step.ts';
import { type GraphState, type Pins, toggleMark } from './state.ts';
import { type GraphActions, isExpanded } from './use-actions.ts';
import type { GraphStateControl } from './use-graph-state.ts';
import type { Picture } from './use-picture.ts';

/** What can be done with the nodes and lines that stand on the picture, by pointer, by key and with the tools. */
export interface PictureActs {
  /** Selects a node or a line; nothing closes what is selected. */
  pick(id: string | undefined): void;
  /** Expands a node, or collapses it again; a group opens. */
  open(id: string): void;
  hide(ids: readonly string[]): void;
  pin(ids: readonly string[]): void;
  /** Paths from these nodes; from none, those from what the picture starts from. */
  pathFrom(ids: readonly string[]): void;
  readonly byKey: Readonly<Record<'mark' | 'hide' | 'pin' | 'path', (id: string) => void>>;
}

interface ActingOn extends Pick<GraphStateControl, 'state' | 'go'> {
  readonly actions: GraphActions;
  /** Where the nodes stand now. */
  places(): Pins;
  readonly t: (typeof graphMessages)['zh'];
}

export function pictureActs(
  { visible, scene, frame }: Picture,
  { state, go, actions, places, t }: ActingOn,
): PictureActs {
  const hide = (ids: readonly string[]) => actions.hide(membersOf(visible, ids));
  const pin = (ids: readonly string[]) => actions.togglePins(ids, places(), frame);
  const pathFrom = (ids: readonly string[]) => {
    // A group stands for many.
    const nodes = ids.filter(labelOfId);
    actions.path(nodes.length > 0 ? nodes : startsOf(state).slice(0, 1));
  };
  return {
    hide,
    pin,
    pathFrom,
    pick: (id) => {
      const link = id === undefined ? undefined : visible.links.find((one) => one.id === id);
      if (link) actions.pickLink(link);
      else if (id === undefined) actions.close();
      else actions.select(id);
    },
    open: (id) => {
      const stands = scene.nodes.get(id);
      if (isFold(id)) return actions.openSection(id, undefined);
      if (isRest(id) && stands?.rest) return actions.drawAll(stands.rest);
      if (!stands) return undefined;
      const step = defaultStep(stands.label, (one) => isExpanded(state, id, one));
      const { expand, collapse } = actions.forNode(id, () => pin([id]), true);
      return step.expanded ? collapse(step.step, step.word(t)) : expand(step.step, step.word(t));
    },
    byKey: {
      mark: (id) => go((now) => toggleMark(now, id)),
      hide: (id) => hide([id]),
      pin: (id) => pin([id]),
      path: (id) => pathFrom([id]),
    },
  };
}

/** Nodes that are selected or asked for: also while the picture is not there yet, and where the selection is not on it. */
const startsOf = ({ selected, roots }: GraphState): string[] =>
  [selected, ...roots].filter((id) => id !== undefined && labelOfId(id)) as string[];
