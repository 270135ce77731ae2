import type { Core, EdgeSingular } from 'cytoscape';
import type { Drawn, DrawnLink, DrawnNode } from '../view-model/elements.ts';
import type { Point } from '../view-model/layout/layout-graph.ts';
import { labelLineHeight, labelSize, widthInPixels } from '../view-model/text-width.ts';
import { curveOver, type Taken, wordsAlong } from '../view-model/words-along.ts';
import { type Names, nameBox } from './names.ts';
import type { Emphasis } from './states.ts';

/** The plate around words, with its border. */
const around = { x: 8, y: 8 };
const levelBars = 24;
/** Of more lines at once the words are left out: the table has them. */
export const mostWorded = 120;
/** Smaller on screen they could not be read. */
const smallest = 8;

/** The lines whose words were given places. */
const placed = new WeakMap<Core, ReadonlySet<string>>();

/**
 * Gives the words of what belongs to the selection places along their lines, where they cover neither each other nor a
 * name or a node, at the size of the names; those without such a place hide until their line is chosen. Lines that turn
 * between columns have places of their own.
 */
export function placeWords(
  cy: Core,
  drawn: Drawn,
  names: Names,
  { related: { lit }, chosen, selected }: Emphasis,
  lowered: ReadonlySet<string>,
): void {
  const worded =
    lit.size === 0 || names.size * names.zoom < smallest
      ? []
      : drawn.links.filter(({ data }) => data.tag !== undefined && lit.has(data.id));
  const lines =
    worded.length > mostWorded
      ? []
      : worded.flatMap(({ data }) => lineOf(cy, data, names.size / labelSize, [chosen, selected]));
  const places = lines.length === 0 ? new Map<string, number>() : wordsAlong(lines, takenIn(cy, drawn, names, lowered));
  const before = placed.get(cy) ?? new Set();
  placed.set(cy, new Set(places.keys()));
  cy.batch(() => {
    for (const id of new Set([...before, ...places.keys()])) {
      const [edge, along] = [cy.getElementById(id), places.get(id)];
      if (edge.nonempty() && edge.data('along') !== along) edge.data('along', along);
    }
  });
}

function lineOf(cy: Core, { id, type, tag }: DrawnLink, scale: number, asChosen: readonly (string | undefined)[]) {
  const edge = cy.getElementById(id);
  if (edge.empty() || asChosen.includes(id) || !edge.hasClass('ended')) return [];
  const { weights, aside, square, atSource } = edge.data();
  const alone = square !== undefined;
  // Many of them turn in a gutter too narrow for words, or have them beside a node.
  const hasOwnPlace =
    atSource !== undefined || (weights !== undefined && !alone && aside === undefined && type === 'ASSIGNED_TO');
  return hasOwnPlace
    ? []
    : [{ id, way: wayOf(edge), ...roomOf(tag ?? '', scale), ...(alone && { alone: true as const }) }];
}

/** What words on a line take with the plate around them. */
export const roomOf = (words: string, scale = 1) => ({
  width: widthInPixels(words) * scale + around.x,
  height: labelLineHeight * scale + around.y,
});

function wayOf(edge: EdgeSingular) {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  if (edge.data('square') !== undefined) return [from, ...(edge.segmentPoints() ?? []), to];
  return curveOver(from, edge.controlPoints() ?? [], to);
}

/** What a node takes without its name. */
export function bodyIn({ width, height, level }: DrawnNode, { x, y }: Point): Taken {
  // The bars of its level stand at the upper right of a document.
  const right = x + width / 2 + (level === undefined ? 0 : levelBars);
  return { left: x - width / 2, right, top: y - height / 2, bottom: y + height / 2 };
}

/** Nodes, names, and words that always stand in the middle of their lines. */
function takenIn(cy: Core, { nodes, links }: Drawn, names: Names, lowered: ReadonlySet<string>): Taken[] {
  const bodies = nodes.map(({ data }) => bodyIn(data, cy.getElementById(data.id).position()));
  const shown = nodes
    .filter(({ data }) => !names.hidden.has(data.id))
    .map(({ data }) => nameBox(data, cy.getElementById(data.id).position(), names.size, lowered.has(data.id)));
  const words = links.flatMap(({ data: { id, always, chip } }) => {
    const edge = cy.getElementById(id);
    const said = edge.hasClass('chosen') ? chip : (always ?? '');
    if (said === '' || edge.empty()) return [];
    const { x, y } = edge.midpoint();
    const { width, height } = roomOf(said);
    return [{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }];
  });
  return [...bodies, ...shown, ...words];
}
