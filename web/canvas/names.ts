import { hiddenLabels, type ScreenLabel } from '../view-model/collisions.ts';
import type { Drawn, DrawnNode } from '../view-model/elements.ts';
import type { Point } from '../view-model/layout/layout-graph.ts';
import { lowering } from '../view-model/layout/stack.ts';
import { labelGap } from '../view-model/node-look.ts';
import { labelLineHeight, widthInPixels } from '../view-model/text-width.ts';

/** Which names show, how large, at a zoom. */
export interface Names {
  readonly hidden: ReadonlySet<string>;
  readonly size: number;
  readonly zoom: number;
}

/** What decides which of two names that would overlap stays. */
export interface Attention {
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  readonly lit: ReadonlySet<string>;
}

/** Below this size on screen only the names of hubs are drawn. */
const smallestName = 9;
/** And below this none. */
const illegible = 6.5;
const nameSize = 12;
/** Zoomed out, names grow by steps up to this, so that they can be read a while longer. */
export const grownNames = [13, 14, 15] as const;
const sizes = [nameSize, ...grownNames];

/** The class of the stylesheet that what has grown names is drawn with. */
export const grown = (size: number): string => (size > nameSize ? `name-${size}` : '');
const hubDegree = 12;

interface Weighed {
  readonly data: DrawnNode;
  readonly at: Point;
  readonly priority: number;
  readonly lowered: boolean;
}

/**
 * The names that hide because they would overlap or could not be read, and the size of the others: grown, as long as
 * none has to hide for it.
 */
export function weighNames(
  drawn: Drawn,
  placeOf: (id: string) => Point | undefined,
  zoom: number,
  attention: Attention,
  lowered: ReadonlySet<string>,
): Names {
  const nodes = drawn.nodes.map(({ data }) => ({
    data,
    at: placeOf(data.id) ?? { x: 0, y: 0 },
    priority: priorityOf(data, attention),
    lowered: lowered.has(data.id),
  }));
  let size = sizes.find((one) => one * zoom >= smallestName) ?? grownNames[2];
  let hidden = hiddenAt(nodes, zoom, size);
  for (const larger of sizes.filter((one) => one > size && one * zoom <= nameSize)) {
    const then = hiddenAt(nodes, zoom, larger);
    if (then.size > hidden.size) break;
    [size, hidden] = [larger, then];
  }
  return { hidden, size, zoom };
}

function priorityOf({ id, degree }: DrawnNode, { selected, hovered, lit }: Attention): number {
  if (id === selected) return 1e6;
  if (id === hovered) return 1e5;
  return (lit.has(id) ? 1e4 : 0) + degree;
}

function hiddenAt(nodes: readonly Weighed[], zoom: number, size: number): Set<string> {
  const small = size * zoom < smallestName;
  const least = size * zoom < illegible ? Number.POSITIVE_INFINITY : hubDegree;
  const labels: ScreenLabel[] = [];
  const hidden = new Set<string>();
  for (const node of nodes) {
    if (small && node.priority < least) hidden.add(node.data.id);
    else labels.push(screenLabel(node, zoom, (zoom * size) / nameSize));
  }
  for (const id of hiddenLabels(labels)) hidden.add(id);
  return hidden;
}

/** Where a name stands on the picture at a size. */
export function nameBox(data: DrawnNode, at: Point, size: number, lowered: boolean) {
  const { left, top, width, height } = screenLabel({ data, at, lowered, priority: 0 }, 1, size / nameSize);
  return { left, right: left + width, top, bottom: top + height };
}

/** Names cover each other wherever the camera is: their places are those of the picture, at the size of the screen. */
function screenLabel({ data, at, priority, lowered }: Weighed, zoom: number, scale: number): ScreenLabel {
  const own = extentOf(data);
  const [width, height] = [own.width * scale, own.height * scale];
  const [x, y] = [at.x * zoom, at.y * zoom];
  const beside = data.side === 'right';
  return {
    id: data.id,
    left: beside ? x + (data.width / 2 + labelGap) * zoom : x - width / 2,
    top: beside ? y - height / 2 : y + (data.height / 2 + labelGap + (lowered ? lowering : 0)) * zoom,
    width,
    height,
    priority,
  };
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

const extents = new WeakMap<DrawnNode, Extent>();

/** At the size of names as they are, measured once for each drawn node. */
function extentOf(data: DrawnNode): Extent {
  const known = extents.get(data);
  if (known) return known;
  const lines = data.caption.split('\n');
  const extent = { width: Math.max(...lines.map(widthInPixels)), height: lines.length * labelLineHeight };
  extents.set(data, extent);
  return extent;
}
