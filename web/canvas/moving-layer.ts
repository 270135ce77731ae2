import type { Core } from 'cytoscape';
import { sightOf } from './sight.ts';

/** What the library keeps for its renderer: it is not in its types, and nothing else here touches it. */
interface Layer {
  readonly level: number;
  readonly context: CanvasRenderingContext2D;
}
interface LayerCache {
  getLayers: (elements: Elements, ratio: number, level?: number) => readonly Layer[] | null;
  levelIsComplete: (level: number, elements: Elements) => boolean;
  firstGet: boolean;
  readonly lastInvalidationTime: number;
  readonly layersByLevel: Readonly<Record<number, readonly Layer[]>>;
  /** Draws one more element into an unfinished layer; nothing where none is left. */
  dequeue(ratio: number): readonly unknown[];
  drawEleInLayer: (layer: Layer, element: unknown) => void;
  validateLayersElesOrdering(level: number, elements: Elements): void;
  invalidateLayer(layer: Layer): void;
}
interface Renderer {
  drawElement(context: CanvasRenderingContext2D, element: unknown): void;
  readonly data: { readonly lyrTxrCache?: LayerCache };
  readonly prevViewport?: { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } };
}
type Elements = readonly unknown[];

/** Layers have 2 ** level pixels for each of the picture; these are the library's. */
const levels = [-4, -3, -2, -1, 0, 1, 2] as const;
/** A layer is not enlarged beyond this: then each element in sight is drawn. */
const mostEnlarged = 2;

export interface Layers {
  /** The camera has come to rest. */
  rested(): void;
  stop(): void;
}

/**
 * While the camera moves, the picture is one layer that is moved and scaled. The library alone puts a layer together
 * beside the frames, a few elements each, and until it is whole draws thousands one by one for every frame: who zooms
 * just after a change then waits for each. Here the first frame of a movement puts it together at once, and a layer of
 * another size serves while the right one is being made or would be too large. Elements are drawn into it straight
 * away: the library draws each into a picture of its own first, which takes as long again. When the camera rests, what is
 * in sight is drawn at once, element by element where that is little of the picture; the layer follows beside the frames.
 */
export function layAtOnce(cy: Core): Layers {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const cache = renderer.data.lyrTxrCache;
  // Should the library ever change this, it draws as it does by itself.
  if (!cache?.getLayers || !cache.levelIsComplete || !cache.validateLayersElesOrdering) {
    return { rested: () => {}, stop: () => {} };
  }
  const { getLayers, levelIsComplete, drawEleInLayer } = cache;
  cache.drawEleInLayer = ({ context }, element) => renderer.drawElement(context, element);
  const putTogether = (elements: Elements, ratio: number, level: number) => {
    while (!cache.levelIsComplete(level, elements) && cache.dequeue(ratio).length > 0);
    if (cache.levelIsComplete(level, elements)) return cache.layersByLevel[level]!;
    for (const unfinished of cache.layersByLevel[level]?.slice() ?? []) cache.invalidateLayer(unfinished);
    cache.firstGet = true;
    cache.levelIsComplete = () => false;
    const layers = getLayers.call(cache, elements, ratio);
    cache.levelIsComplete = levelIsComplete;
    return layers;
  };
  let [lastFrame, resting] = [0, false];
  cache.getLayers = (elements, ratio, level) => {
    const changing = cache.lastInvalidationTime >= lastFrame;
    lastFrame = performance.now();
    const moving = moves(cy, renderer);
    const [asked, closeUp] = [resting || moving, resting && !moving && showsLittle(cy)];
    resting = false;
    if (level !== undefined || !asked) return getLayers.call(cache, elements, ratio, level);
    const needed = Math.max(levels[0], Math.ceil(Math.log2(cy.zoom() * ratio)));
    const whole = nearestWhole(cache, elements, needed);
    if (closeUp && whole !== needed) return null;
    if (moving ? whole === undefined && !changing : whole !== needed) return putTogether(elements, ratio, needed);
    const layers = getLayers.call(cache, elements, ratio);
    if (layers || whole === undefined || cy.zoom() * ratio > mostEnlarged * 2 ** whole) return layers;
    return cache.layersByLevel[whole]!;
  };
  return {
    rested() {
      resting = true;
      cy.forceRender();
    },
    stop() {
      cache.getLayers = getLayers;
      cache.drawEleInLayer = drawEleInLayer;
    },
  };
}

/** Whether less than half of the nodes are in sight. */
function showsLittle(cy: Core): boolean {
  const sight = sightOf(cy);
  return 2 * cy.nodes().filter((node) => sight.has(node.position())).length < cy.nodes().length;
}

function moves(cy: Core, { prevViewport: before }: Renderer): boolean {
  const { x, y } = cy.pan();
  return before !== undefined && (before.zoom !== cy.zoom() || before.pan.x !== x || before.pan.y !== y);
}

/** Of the layers that hold everything, those whose size is next to the needed one, rather larger than smaller. */
function nearestWhole(cache: LayerCache, elements: Elements, needed: number): number | undefined {
  const larger = levels.filter((level) => level >= needed);
  const smaller = levels.filter((level) => level < needed).reverse();
  return [...larger, ...smaller].find((level) => {
    cache.validateLayersElesOrdering(level, elements);
    return cache.levelIsComplete(level, elements);
  });
}
