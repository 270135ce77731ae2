import type { Drawn, DrawnLink, DrawnNode } from '../view-model/elements.ts';
import type { Related } from '../view-model/related.ts';
import { simpleBelow } from './line-detail.ts';
import { grown, type Names } from './names.ts';

/** What the user's attention is on. */
export interface Emphasis {
  readonly selected?: string | undefined;
  /** What belongs to the selection; nothing when nothing is selected, and then nothing is dimmed. */
  readonly related: Related;
  /** A relationship chosen while a node stays selected. */
  readonly chosen?: string | undefined;
  readonly hovered?: string | undefined;
  /** Nodes marked together. */
  readonly marked: readonly string[];
}

/** Everything that decides in which state an element is drawn. */
export interface Situation {
  readonly emphasis: Emphasis;
  readonly names: Names;
  /** See `Arrangement.lowered`. */
  readonly lowered: ReadonlySet<string>;
  /** Lines that have no ends yet: of many seen from afar they are not drawn, and made when nothing else is to be done. */
  readonly endless: (id: string) => boolean;
}

/** Above this many relationships lines are straight. */
export const manyStraight = 1_500;
/** From this many responsibilities on they are quiet at rest, and where they only follow from what is selected. */
const manyQuiet = 24;
/** Below this size on screen a node's character is left out. */
const smallestCharacter = 15;

/**
 * The classes of the stylesheet that each element is drawn with. Only what belongs to the selection takes colour, the
 * rest steps back; names that would overlap hide; what would be too small to see is left out.
 */
export function statesOf(drawn: Drawn, situation: Situation): Map<string, string> {
  const states = new Map<string, string>();
  const near = nearOf(drawn, situation.emphasis.chosen);
  const marked = new Set(situation.emphasis.marked);
  for (const { data } of drawn.nodes) states.set(data.id, nodeStates(data, situation, near, marked));
  const ofAll = linesInGeneral(drawn, situation);
  for (const { data } of drawn.links) states.set(data.id, linkStates(data, situation.emphasis, ofAll));
  return states;
}

function nearOf({ links }: Drawn, chosen: string | undefined): ReadonlySet<string> {
  const line = chosen === undefined ? undefined : links.find(({ data }) => data.id === chosen)?.data;
  return new Set(line ? [line.source, line.target] : []);
}

function nodeStates(
  { id, width, height }: DrawnNode,
  { emphasis: { selected, hovered, related }, names, lowered }: Situation,
  near: ReadonlySet<string>,
  marked: ReadonlySet<string>,
): string {
  const belongs = related.lit.size === 0 || related.lit.has(id) || related.kept.has(id) || near.has(id);
  let states = grown(names.size);
  if (!names.hidden.has(id)) states += ' named';
  if (Math.min(width, height) * names.zoom >= smallestCharacter) states += ' lettered';
  if (lowered.has(id)) states += ' lowered';
  if (related.lit.size > 0 && id === selected) states += ' selected';
  else if (!belongs) states += ' dim';
  if (near.has(id)) states += ' near';
  if (marked.has(id)) states += ' marked';
  if (id === hovered) states += ' hovered';
  return states;
}

interface Lines extends Pick<Situation, 'endless'> {
  readonly size: number;
  readonly general: string;
  readonly simple: boolean;
  readonly quiet: boolean;
}

const linesInGeneral = ({ links }: Drawn, { names, endless }: Situation): Lines => ({
  general: links.length > manyStraight ? 'straight' : '',
  simple: names.zoom < simpleBelow,
  size: names.size,
  quiet: areQuiet(links),
  endless,
});

/** Whether responsibilities are so many that at rest they step back behind everything else. */
export function areQuiet(links: Drawn['links']): boolean {
  let assigned = 0;
  for (const { data } of links) if (data.type === 'ASSIGNED_TO') assigned++;
  return assigned >= manyQuiet;
}

function linkStates(
  { id, source, target, type, always }: DrawnLink,
  { selected, hovered, chosen, related: { lit, kept } }: Emphasis,
  { general, simple, size, quiet, endless }: Lines,
): string {
  let states = general;
  // Words that are always on a line grow when it is seen from afar; the line itself is styled the same at every zoom.
  if (simple && always !== undefined) states += ' simple';
  const own = lit.has(id) || id === chosen;
  if (own) states += ` lit ${grown(size)}`;
  if (id === chosen || (id === selected && lit.size > 0)) states += ' chosen';
  if (id === hovered || (hovered !== undefined && !own && (source === hovered || target === hovered)))
    states += ' hovered';
  if (quiet && type === 'ASSIGNED_TO' && !own && (lit.size === 0 || kept.has(id))) states += ' quiet';
  if (lit.size > 0) {
    if (!own && !kept.has(id)) states += ' dim';
    states += source === selected ? ' to-other' : ' from-other';
    if (target === selected) states += ' ends-selected';
  }
  return endless(id) ? states : withEnds(states);
}

/** What a line is drawn with that was without ends. */
export const withEnds = (states: string) => `${states} ended`;
