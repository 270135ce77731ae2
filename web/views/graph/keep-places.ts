import type { Frame, Point } from '../../view-model/layout/layout-graph.ts';
import { nothingStands, standingOf } from '../../view-model/standing.ts';
import type { GraphState } from './state.ts';

/** What is on the picture at this moment, and the room it was composed for. */
export interface OnPicture {
  readonly places: ReadonlyMap<string, Point>;
  readonly frame: Frame;
}

/** What decides which nodes are on the picture, but for filters, which leave everything its place. */
const contents = [
  'roots',
  'expansions',
  'collapsed',
  'kept',
  'openSections',
  'foldedSections',
  'groupBy',
] as const satisfies readonly (keyof GraphState)[];

/** And what would give those that came later other places. */
const surroundings = ['pins', 'style'] as const satisfies readonly (keyof GraphState)[];

/**
 * The state that follows on another, with the places of what is on the picture: whatever is added, opened or taken away,
 * what stood stays where it stood, and a link says where. A state that brings its own places, as by undo, or another
 * layout, or another picture altogether, is as it is.
 */
export function keepPlaces(now: GraphState, next: GraphState, there: OnPicture | undefined): GraphState {
  const isSame = (part: keyof GraphState) => JSON.stringify(now[part]) === JSON.stringify(next[part]);
  if (!there || there.places.size === 0 || !isSame('standing') || now.layout !== next.layout) return next;
  const decisive = now.standing === nothingStands ? contents : [...contents, ...surroundings];
  if (decisive.every(isSame) || !continues(now, next)) return next;
  const isPinned = (id: string) => (now.pins[id] ?? next.pins[id]) !== undefined;
  const own = [...there.places].filter(([id]) => !isPinned(id));
  return { ...next, standing: standingOf(own), frame: next.frame ?? there.frame };
}

/** Whether something of a picture is still on the next one. */
const continues = ({ roots, kept }: GraphState, next: GraphState) =>
  roots.some((id) => next.roots.includes(id)) || kept.some((id) => next.kept.includes(id));
