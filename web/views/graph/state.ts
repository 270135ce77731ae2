import type { GroupBy } from '../../../graph/schema/group-key.ts';
import type { View } from '../../canvas/viewport.ts';
import { type Expansion, overtureOf, writeExpansion } from '../../view-model/expansion.ts';
import { type Hidden, nothingHidden } from '../../view-model/filter.ts';
import type { Frame, Point } from '../../view-model/layout/layout-graph.ts';
import { nothingStands, type Standing } from '../../view-model/standing.ts';
import { ownLook, type StyleRules } from '../../view-model/style-rules.ts';
import type { PathState } from '../paths/path-state.ts';

/**
 * What the user looks at: everything a link has to carry so that the view comes back, and nothing that follows from it.
 * Nodes stand by the ids of the model, never by a database's.
 */
export interface GraphState {
  /** The nodes asked for; each opens with its standard picture. */
  readonly roots: readonly string[];
  /** What was opened since, in order. */
  readonly expansions: readonly Expansion[];
  /** Parts of standard pictures that were collapsed. */
  readonly collapsed: readonly Expansion[];
  /** Relationships put on the picture one by one, with their two ends: a path that was kept. */
  readonly kept: readonly string[];
  /** The selected node, section or relationship. */
  readonly selected?: string;
  /** A relationship of the selected node whose evidence is open. */
  readonly relationship?: string;
  /** Several nodes, marked to be pinned, hidden or kept together. */
  readonly marked: readonly string[];
  readonly hidden: Hidden;
  /** Sections opened or folded by hand; the others follow the room there is. */
  readonly openSections: readonly string[];
  readonly foldedSections: readonly string[];
  /** By what the neighbours of a hub stand together. */
  readonly groupBy: GroupBy;
  readonly layout: Layout;
  /** Places given by hand. */
  readonly pins: Pins;
  /** Where everything stood when something was added or taken away: it stays there until it is arranged anew. */
  readonly standing: Standing;
  /** The room the picture was composed for when a place was first given: the places are meant in it. */
  readonly frame?: Frame;
  readonly style: StyleRules;
  readonly table: boolean;
  /** Where the camera was left by hand; without it the whole picture shows. */
  readonly view?: View;
  /** The paths that are looked at instead of the picture. */
  readonly path?: PathState;
}

export const layouts = ['columns', 'force', 'levels', 'concentric', 'timeline'] as const;
export type Layout = (typeof layouts)[number];

export type Pins = Readonly<Record<string, Point>>;

export const emptyState: GraphState = {
  roots: [],
  expansions: [],
  collapsed: [],
  kept: [],
  marked: [],
  hidden: nothingHidden,
  openSections: [],
  foldedSections: [],
  groupBy: 'policy',
  layout: 'columns',
  pins: {},
  standing: nothingStands,
  style: ownLook,
  table: false,
};

/** Everything that is open: the standard pictures of the roots, less what was collapsed, then what was expanded. */
export function openedIn(
  state: Pick<GraphState, 'roots' | 'expansions' | 'collapsed'>,
): { readonly expansion: Expansion; readonly start: boolean }[] {
  const collapsed = new Set(state.collapsed.map(writeExpansion));
  const start = state.roots.flatMap(overtureOf).filter((expansion) => !collapsed.has(writeExpansion(expansion)));
  const known = new Set(start.map(writeExpansion));
  return [
    ...start.map((expansion) => ({ expansion, start: true })),
    ...state.expansions
      .filter((expansion) => !known.has(writeExpansion(expansion)))
      .map((expansion) => ({ expansion, start: false })),
  ];
}

const without = <Value>(list: readonly Value[], value: Value) => list.filter((other) => other !== value);
const toggled = <Value>(list: readonly Value[], value: Value) =>
  list.includes(value) ? without(list, value) : [...list, value];
const sameTarget = (a: Expansion) => (b: Expansion) =>
  writeExpansion({ ...a, all: false }) === writeExpansion({ ...b, all: false });

/** Selects a node, a section or a relationship; nothing takes the selection away. What was marked is marked no more. */
export const select = (state: GraphState, selected: string | undefined): GraphState => {
  const { selected: _, relationship: __, ...rest } = { ...state, marked: [] };
  return selected === undefined ? rest : { ...rest, selected };
};

/** Opens the evidence of one relationship of the selected node, or closes it again. */
export const openRelationship = (state: GraphState, relationship: string): GraphState =>
  state.relationship === relationship || state.selected === undefined
    ? select(state, state.selected)
    : { ...state, relationship };

/** Opens; an expansion that is open already opens wholly when all are asked for. */
export function expand(state: GraphState, expansion: Expansion): GraphState {
  const collapsed = state.collapsed.filter((other) => !sameTarget(expansion)(other));
  const isStart = state.roots.flatMap(overtureOf).some((start) => writeExpansion(start) === writeExpansion(expansion));
  if (isStart) return { ...state, collapsed };
  return {
    ...state,
    collapsed,
    expansions: [...state.expansions.filter((other) => !sameTarget(expansion)(other)), expansion],
  };
}

/** Everything that was opened is drawn, node by node. */
export const ungroup = (state: GraphState): GraphState => ({
  ...state,
  expansions: state.expansions.map((expansion) =>
    expansion.steps.length === 1 ? { ...expansion, all: true } : expansion,
  ),
});

/** Takes back exactly what an expansion opened. */
export function collapse(state: GraphState, expansion: Expansion): GraphState {
  const expansions = state.expansions.filter((other) => !sameTarget(expansion)(other));
  const isStart = state.roots.flatMap(overtureOf).some(sameTarget(expansion));
  const written = state.collapsed.some(sameTarget(expansion));
  return {
    ...state,
    expansions,
    collapsed:
      isStart && !written ? [...state.collapsed, { id: expansion.id, steps: expansion.steps }] : state.collapsed,
  };
}

export const openSection = (state: GraphState, section: string): GraphState => ({
  ...state,
  openSections: [...without(state.openSections, section), section],
  foldedSections: without(state.foldedSections, section),
});

type HiddenList = 'labels' | 'kinds' | 'bases' | 'levels' | 'regions' | 'years' | 'themes' | 'nodes';

export const toggleHidden = (state: GraphState, list: HiddenList, value: string): GraphState => ({
  ...state,
  hidden: { ...state.hidden, [list]: toggled(state.hidden[list], value) },
});

export const toggleHeld = (state: GraphState, which: 'held' | 'notHeld'): GraphState => ({
  ...state,
  hidden: { ...state.hidden, [which]: !state.hidden[which] },
});

export const showAll = (state: GraphState): GraphState => ({ ...state, hidden: nothingHidden });

/** Takes nodes out of the picture. */
export const hideNodes = (state: GraphState, ids: readonly string[]): GraphState => ({
  ...select(state, undefined),
  hidden: { ...state.hidden, nodes: [...new Set([...state.hidden.nodes, ...ids])] },
});

/** Marks or unmarks one more node; what was selected alone is marked with it. */
export const toggleMark = (state: GraphState, id: string): GraphState => {
  const alone = state.marked.length === 0 && state.selected !== undefined ? [state.selected] : state.marked;
  return mark(state, toggled(alone, id));
};

/** Marks exactly these. */
export const mark = (state: GraphState, marked: readonly string[]): GraphState => ({
  ...select(state, undefined),
  marked: [...new Set(marked)],
});

/** Only these nodes are left on the picture. */
export const keepOnly = (state: GraphState, ids: readonly string[]): GraphState => ({
  ...state,
  hidden: { ...state.hidden, only: [...ids] },
});

/** Gives nodes places by hand. The room in which they are meant is remembered with the first. */
export const pin = (state: GraphState, places: Pins, frame: Frame): GraphState => ({
  ...state,
  pins: { ...state.pins, ...places },
  frame: state.frame ?? frame,
});

/** Gives nodes back to the layout. */
export function unpin(state: GraphState, ids: readonly string[]): GraphState {
  const pins = Object.fromEntries(Object.entries(state.pins).filter(([id]) => !ids.includes(id)));
  return withoutIdleFrame({ ...state, pins });
}

/** The room is remembered as long as places are meant in it. */
function withoutIdleFrame(state: GraphState): GraphState {
  const { frame: _, ...rest } = state;
  return Object.keys(state.pins).length === 0 && state.standing === nothingStands ? rest : state;
}

/** The camera was moved and rests; nothing where it shows the whole picture. */
export function look(state: GraphState, view: View | undefined): GraphState {
  const { view: _, ...rest } = state;
  return view ? { ...rest, view } : rest;
}

/** Everything but what a hand placed is arranged anew, by this layout, and seen whole. */
export const setLayout = (state: GraphState, layout: Layout): GraphState =>
  withoutIdleFrame({ ...look(state, undefined), layout, standing: nothingStands });

export const toggleTable = (state: GraphState): GraphState => ({ ...state, table: !state.table });
