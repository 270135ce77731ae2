import { z } from 'zod';
import { groupings } from '../../../graph/schema/group-key.ts';
import type { View } from '../../canvas/viewport.ts';
import { keptView } from '../../state/saved-views.ts';
import { readExpansion, writeExpansion } from '../../view-model/expansion.ts';
import { nothingStands, readStanding, type Standing, writeStanding } from '../../view-model/standing.ts';
import { colourRules, iconRules, sizeRules } from '../../view-model/style-rules.ts';
import { readPath, writePath } from '../paths/path-state.ts';
import { emptyState, type GraphState, layouts, type Pins } from './state.ts';

/** Work on a value is done once for as long as the value is there. */
function rememberedBy<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

/** Of any length: what is named wrongly is asked for, and said not to be there. */
const texts = z
  .preprocess((value) => [value].flat().filter((text) => text !== undefined && text !== ''), z.array(z.string()))
  .catch([]);
const words = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : []),
  z.array(z.string()),
);
const flag = z.preprocess((value) => value === '1' || value === 1, z.boolean());
const word = z.string().min(1).optional().catch(undefined);

const link = z.object({
  n: texts,
  x: texts,
  c: texts,
  keep: texts,
  sel: word,
  rel: word,
  mark: texts,
  hide: words,
  types: words,
  bases: words,
  levels: words,
  regions: words,
  years: words,
  held: flag,
  cited: flag,
  themes: texts,
  without: texts,
  only: texts,
  open: texts,
  fold: texts,
  by: z.enum(groupings).catch('policy'),
  layout: z.enum(layouts).catch('columns'),
  at: z.unknown().optional(),
  stand: word,
  frame: word,
  colour: z.enum(colourRules).catch('label'),
  size: z.enum(sizeRules).catch('label'),
  icon: z.enum(iconRules).catch('label'),
  table: flag,
  cam: word,
});

/** What a link carries, or what is kept under the name it carries with what was found and added since. */
function paramsOf({ view, ...search }: Readonly<Record<string, unknown>>) {
  if (typeof view !== 'string') return search;
  const kept = keptView(view);
  return { ...kept, ...search, n: [kept?.n ?? [], search.n ?? []].flat() };
}

let last: { readonly link: string; readonly state: GraphState } | undefined;

/**
 * The state that a link's parameters name, also where they name a kept view. Whoever asks for the same link again, as the
 * view does after its first questions went out, is told the same state.
 */
export function stateOf(search: Readonly<Record<string, unknown>>): GraphState {
  const link = JSON.stringify(search);
  if (last?.link === link) return last.state;
  const state = readState(paramsOf(search));
  // What is kept under a name stays; what is not kept yet may come.
  if (typeof search.view !== 'string' || keptView(search.view)) last = { link, state };
  return state;
}

/** What a link says. What it says wrongly is left out, so that an old link still opens. */
export function readState(search: Readonly<Record<string, unknown>>): GraphState {
  const read = link.parse(search);
  const path = readPath(search);
  const [, width, height] = /^(\d{2,5})x(\d{2,5})$/.exec(read.frame ?? '') ?? [];
  return {
    roots: [...new Set(read.n)],
    expansions: expansionsIn(read.x),
    collapsed: expansionsIn(read.c),
    kept: read.keep,
    ...(read.sel !== undefined && { selected: read.sel }),
    ...(read.rel !== undefined && read.sel !== undefined && { relationship: read.rel }),
    marked: read.mark,
    hidden: {
      labels: read.hide,
      kinds: read.types,
      bases: read.bases,
      levels: read.levels,
      regions: read.regions,
      years: read.years,
      held: read.cited,
      notHeld: read.held,
      nodes: read.without,
      only: read.only,
      themes: read.themes,
    },
    openSections: read.open,
    foldedSections: read.fold,
    groupBy: read.by,
    layout: read.layout,
    pins: pinsIn(Array.isArray(read.at) ? read.at : [read.at]),
    standing: read.stand === undefined ? nothingStands : readStanding(read.stand),
    ...(width && height && { frame: { width: Number(width), height: Number(height) } }),
    style: { colour: read.colour, size: read.size, icon: read.icon },
    table: read.table,
    ...viewIn(read.cam),
    ...(path && { path }),
  };
}

const expansionsIn = (written: readonly string[]) =>
  [...new Set(written)].map(readExpansion).filter((expansion) => expansion !== undefined);

/** `120,-40,department:140000/医疗保障`: a place given by hand. */
const pinsIn = rememberedBy(
  (written: object): Pins =>
    Object.fromEntries(
      texts.parse(written).flatMap((text) => {
        const [, x, y, id] = /^(-?\d{1,6}),(-?\d{1,6}),(.+)$/.exec(text) ?? [];
        return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }]];
      }),
    ),
);

const writePins = rememberedBy((pins: Pins) =>
  Object.entries(pins).map(([id, { x, y }]) => `${Math.round(x)},${Math.round(y)},${id}`),
);

const writtenStanding = rememberedBy((standing: Standing) => writeStanding(standing));

/** `120,-40,0.85`: what the camera looks at, and how near. */
function viewIn(written: string | undefined): Pick<GraphState, 'view'> {
  const [, x, y, zoom] = /^(-?\d{1,6}),(-?\d{1,6}),(\d(?:\.\d{1,3})?)$/.exec(written ?? '') ?? [];
  return Number(zoom) > 0 ? { view: { x: Number(x), y: Number(y), zoom: Number(zoom) } } : {};
}

const writeView = ({ x, y, zoom }: View) => `${Math.round(x)},${Math.round(y)},${Number(zoom.toFixed(3))}`;

/** The link for a state; what is as it always is does not stand in it. */
export function writeState(state: GraphState): Record<string, string | string[]> {
  const { hidden, style, frame, path, view } = state;
  const unlessUsual = (value: string, usual: string) => (value === usual ? undefined : value);
  const entries: [string, string | readonly string[] | undefined][] = [
    ['n', state.roots],
    ['x', state.expansions.map(writeExpansion)],
    ['c', state.collapsed.map(writeExpansion)],
    ['keep', state.kept],
    ['open', state.openSections],
    ['fold', state.foldedSections],
    ['by', unlessUsual(state.groupBy, emptyState.groupBy)],
    ['hide', hidden.labels.join(',')],
    ['types', hidden.kinds.join(',')],
    ['bases', hidden.bases.join(',')],
    ['levels', hidden.levels.join(',')],
    ['regions', hidden.regions.join(',')],
    ['years', hidden.years.join(',')],
    ['held', hidden.notHeld ? '1' : undefined],
    ['cited', hidden.held ? '1' : undefined],
    ['themes', hidden.themes],
    ['without', hidden.nodes],
    ['only', hidden.only],
    ['layout', unlessUsual(state.layout, emptyState.layout)],
    ['at', writePins(state.pins)],
    ['stand', writtenStanding(state.standing)],
    ['frame', frame && `${Math.round(frame.width)}x${Math.round(frame.height)}`],
    ['colour', unlessUsual(style.colour, 'label')],
    ['size', unlessUsual(style.size, 'label')],
    ['icon', unlessUsual(style.icon, 'label')],
    ['table', state.table ? '1' : undefined],
    ['cam', view && writeView(view)],
    ['mark', state.marked],
    ['sel', state.selected],
    ['rel', state.relationship],
    ...(path ? writePath(path) : []),
  ];
  return Object.fromEntries(
    entries.flatMap(([name, value]) =>
      // Lists are handed over as they are: what is known of thousands of places is known by their list.
      value === undefined || value.length === 0 ? [] : [[name, value as string | string[]]],
    ),
  );
}
