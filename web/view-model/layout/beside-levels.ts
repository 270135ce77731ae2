import { levels } from '../../../graph/schema/words.ts';
import type { Facets } from '../facets.ts';
import { blockOf } from './aisles.ts';
import { type Arrangement, freely, type Guide } from './arrangement.ts';
import type { Frame, LayoutNode, Point } from './layout-graph.ts';
import { besideRow, betweenLevels, levelsOf } from './levels.ts';
import { beyondLines, intoLines, meets, settleRows } from './lines.ts';
import { gap, inOrder, lineWidth, rowsOf } from './rows.ts';
import { type Extent, extentOf, type Settling } from './settling.ts';

/** Right of everything, with room for the word of its level. */
const besideAll = 120;
const order: readonly string[] = [...levels, ''];

/**
 * Puts what is new into the rows by level that stand: at the end of a line where there is room, else in lines of its own
 * above the highest level and below the lowest, and to the right of those between. A level that none stood of comes above
 * or below the others; between two that stand there is no room, so that it stands beside both, on the height between.
 */
export function levelsBeside(
  picture: Settling,
  frame: Frame,
  facets: ReadonlyMap<string, Facets>,
  wordOf: (level: string) => string,
): Arrangement {
  const { graph, places } = picture;
  const levelOf = levelsNow(picture, facets);
  const ofLevel = (level: string) => [...graph.nodes.values()].filter(({ id }) => levelOf.get(id) === level);
  for (const level of order) {
    const nodes = ofLevel(level);
    const stood = nodes.filter(({ id }) => picture.standing.has(id));
    const own = nodes.filter((node) => picture.newcomers.includes(node)).sort(inOrder);
    const all = extentOf(graph.nodes.values(), places) ?? { left: 0, right: frame.width, top: 0, bottom: 0 };
    const rest = intoLines(picture, stood, own, all.right);
    if (rest.length > 0) settleLevel(picture, rest, stood, neighboursOf(picture, levelOf, level), all, frame);
  }
  return drawn(picture, ofLevel, wordOf);
}

/** What stands keeps its level, also where what it is related to has a higher one by now. */
function levelsNow({ graph, standing }: Settling, facets: ReadonlyMap<string, Facets>): Map<string, string> {
  const levelOf = levelsOf(graph, facets);
  const ownLevel = ({ id, member }: LayoutNode) => facets.get(member ?? id)?.level;
  const nodes = [...graph.nodes.values()];
  const rows = order.flatMap((level) => {
    const extent = extentOf(
      nodes.filter((node) => standing.has(node.id) && ownLevel(node) === level),
      standing,
    );
    return extent ? [{ level, extent }] : [];
  });
  return new Map(
    nodes.map((node) => {
      const at = standing.get(node.id);
      const level = levelOf.get(node.id) ?? '';
      const nearest = at && level !== '' && !ownLevel(node) && nearestTo(at, rows);
      return [node.id, nearest ? nearest.level : level];
    }),
  );
}

function nearestTo<Row extends { readonly extent: Extent }>({ x, y }: Point, rows: readonly Row[]): Row | undefined {
  const beyond = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);
  const far = ({ extent: { left, right, top, bottom } }: Row) =>
    Math.hypot(beyond(x, left, right), beyond(y, top, bottom));
  return [...rows].sort((a, b) => far(a) - far(b))[0];
}

interface Neighbours {
  readonly above: Extent | undefined;
  readonly below: Extent | undefined;
}

function neighboursOf({ graph, places }: Settling, levelOf: ReadonlyMap<string, string>, level: string): Neighbours {
  const placed = (wanted: (rank: number) => boolean) =>
    extentOf(
      [...graph.nodes.values()].filter(({ id }) => places.has(id) && wanted(order.indexOf(levelOf.get(id) ?? ''))),
      places,
    );
  const own = order.indexOf(level);
  return { above: placed((rank) => rank < own), below: placed((rank) => rank > own) };
}

function settleLevel(
  picture: Settling,
  nodes: readonly LayoutNode[],
  stood: readonly LayoutNode[],
  { above, below }: Neighbours,
  all: Extent,
  frame: Frame,
): void {
  const strip = extentOf(stood, picture.places);
  if (strip && above && below) {
    beyondLines(picture, stood, nodes, strip.right);
    return;
  }
  const between = above && below && !strip;
  const width = between
    ? lineWidth(nodes, { width: frame.width / 2, height: frame.height })
    : Math.max(all.right - all.left, lineWidth(nodes, frame));
  const rows = rowsOf(nodes, width);
  const x = (all.left + all.right - width) / 2;
  const apart = strip ? gap.y : betweenLevels;
  if (between) {
    const y = (above.bottom + below.top - rows.height) / 2;
    settleRows(picture, nodes, rows.places, { x: all.right + besideAll, y });
  } else if (below) settleRows(picture, nodes, rows.places, { x, y: all.top - apart - rows.height });
  else settleRows(picture, nodes, rows.places, { x, y: picture.places.size === 0 ? 0 : all.bottom + apart });
}

/** The words beside the rows, and the rows that lines run between; a level that stands beside others is on its own. */
function drawn(
  { places }: Settling,
  ofLevel: (level: string) => readonly LayoutNode[],
  wordOf: (level: string) => string,
): Arrangement {
  const rows = order.flatMap((level) => {
    const nodes = ofLevel(level);
    const extent = extentOf(nodes, places);
    return extent ? [{ level, nodes, extent }] : [];
  });
  const isBeside = ({ level, extent }: (typeof rows)[number]) =>
    rows.some((one) => one.level !== level && meets(one.extent, extent, 'down') && one.extent.right < extent.left);
  const main = rows.filter((row) => !isBeside(row));
  const left = Math.min(...main.map(({ extent }) => extent.left));
  const guides = rows.map((row): Guide => {
    const { left: own, top, bottom } = row.extent;
    const x = (main.includes(row) ? left : own) - besideRow;
    return { text: wordOf(row.level), at: { x, y: (top + bottom) / 2 }, side: 'left' };
  });
  const blocks = [main.flatMap(({ nodes }) => nodes), ...rows.filter(isBeside).map(({ nodes }) => nodes)];
  const bottom = Math.max(...rows.map(({ extent }) => extent.bottom)) + gap.y;
  return freely(places, guides, {
    blocks: blocks.map((nodes) => blockOf(nodes, places)),
    corridor: { top: bottom, bottom: bottom + betweenLevels },
  });
}
