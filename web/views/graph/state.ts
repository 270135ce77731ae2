import { z } from 'zod';
import { type Expansion, overtureOf, readExpansion, writeExpansion } from '../../view-model/expansion.ts';
import { type Hidden, nothingHidden } from '../../view-model/filter.ts';

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
  /** The selected node, section or relationship. */
  readonly selected?: string;
  /** A relationship of the selected node whose evidence is open. */
  readonly relationship?: string;
  readonly hidden: Hidden;
  /** Sections opened or folded by hand; the others follow the room there is. */
  readonly openSections: readonly string[];
  readonly foldedSections: readonly string[];
  readonly layout: Layout;
  readonly table: boolean;
}

export const layouts = ['columns', 'force'] as const;
export type Layout = (typeof layouts)[number];

const texts = z
  .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().min(1).max(1200)))
  .catch([]);
const words = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : []),
  z.array(z.string()),
);
const flag = z.preprocess((value) => value === '1' || value === 1, z.boolean());

const link = z.object({
  n: texts,
  x: texts,
  c: texts,
  sel: z.string().min(1).optional().catch(undefined),
  rel: z.string().min(1).optional().catch(undefined),
  hide: words,
  types: words,
  bases: words,
  levels: words,
  held: flag,
  without: texts,
  open: texts,
  fold: texts,
  layout: z.enum(layouts).catch('columns'),
  table: flag,
});

/** What a link says. What it says wrongly is left out, so that an old link still opens. */
export function readState(search: Readonly<Record<string, unknown>>): GraphState {
  const read = link.parse(search);
  return {
    roots: [...new Set(read.n)],
    expansions: expansionsIn(read.x),
    collapsed: expansionsIn(read.c),
    ...(read.sel !== undefined && { selected: read.sel }),
    ...(read.rel !== undefined && read.sel !== undefined && { relationship: read.rel }),
    hidden: {
      labels: read.hide,
      kinds: read.types,
      bases: read.bases,
      levels: read.levels,
      notHeld: read.held,
      nodes: read.without,
    },
    openSections: read.open,
    foldedSections: read.fold,
    layout: read.layout,
    table: read.table,
  };
}

const expansionsIn = (written: readonly string[]) =>
  [...new Set(written)].map(readExpansion).filter((expansion) => expansion !== undefined);

/** The link for a state; what is as it always is does not stand in it. */
export function writeState(state: GraphState): Record<string, string | string[]> {
  const { hidden } = state;
  const entries: [string, string | readonly string[] | undefined][] = [
    ['n', state.roots],
    ['x', state.expansions.map(writeExpansion)],
    ['c', state.collapsed.map(writeExpansion)],
    ['open', state.openSections],
    ['fold', state.foldedSections],
    ['hide', hidden.labels.join(',')],
    ['types', hidden.kinds.join(',')],
    ['bases', hidden.bases.join(',')],
    ['levels', hidden.levels.join(',')],
    ['held', hidden.notHeld ? '1' : undefined],
    ['without', hidden.nodes],
    ['layout', state.layout === 'columns' ? undefined : state.layout],
    ['table', state.table ? '1' : undefined],
    ['sel', state.selected],
    ['rel', state.relationship],
  ];
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      value === undefined || value.length === 0 ? [] : [[name, typeof value === 'string' ? value : [...value]]],
    ),
  );
}

/** Everything that is open: the standard pictures of the roots, less what was collapsed, then what was expanded. */
export function openedIn(state: GraphState): { readonly expansion: Expansion; readonly start: boolean }[] {
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

/** Selects a node, a section or a relationship; nothing takes the selection away. */
export const select = (state: GraphState, selected: string | undefined): GraphState => {
  const { selected: _, relationship: __, ...rest } = state;
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

type HiddenList = 'labels' | 'kinds' | 'bases' | 'levels' | 'nodes';

export const toggleHidden = (state: GraphState, list: HiddenList, value: string): GraphState => ({
  ...state,
  hidden: { ...state.hidden, [list]: toggled(state.hidden[list], value) },
});

export const toggleNotHeld = (state: GraphState): GraphState => ({
  ...state,
  hidden: { ...state.hidden, notHeld: !state.hidden.notHeld },
});

export const showAll = (state: GraphState): GraphState => ({ ...state, hidden: nothingHidden });

/** Takes a node out of the picture: it is no root any more, and hidden where something else still brings it. */
export const hideNode = (state: GraphState, id: string): GraphState => ({
  ...select(state, undefined),
  hidden: { ...state.hidden, nodes: [...without(state.hidden.nodes, id), id] },
});

export const setLayout = (state: GraphState, layout: Layout): GraphState => ({ ...state, layout });

export const toggleTable = (state: GraphState): GraphState => ({ ...state, table: !state.table });
