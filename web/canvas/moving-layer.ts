import type { Core, SingularElementReturnValue } from 'cytoscape';
import { seesElement, sightOf } from './sight.ts';
import type { Viewport } from './viewport.ts';

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
  drawEleInLayer: (layer: Layer, element: SingularElementReturnValue) => void;
  validateLayersElesOrdering(level: number, elements: Elements): void;
  invalidateLayer(layer: Layer): void;
  /** These look otherwise: so do the layers that hold them. */
  invalidateElements(elements: Elements): void;
}
interface Renderer {
  drawCachedElements(context: CanvasRenderingContext2D, elements: Elements, ratio: number, extent: unknown): void;
  drawElement(context: CanvasRenderingContext2D, element: SingularElementReturnValue): void;
  /** Styles and measures what has changed since the last frame. */
  flushRenderedStyleQueue(): void;
  render(options: object): void;
  /** Whether it draws with the next frame. */
  requestedFrame: boolean;
  readonly data: { readonly lyrTxrCache?: LayerCache };
  readonly prevViewport?: Viewport;
}
type Elements = readonly SingularElementReturnValue[];

/** Layers have 2 ** level pixels for each of the picture; these are the library's. */
const levels = [-4, -3, -2, -1, 0, 1, 2] as const;
/** A layer is not enlarged beyond this: then each element in sight is drawn. */
const mostEnlarged = 2;
/** So many elements are drawn straight until there is a layer; of more, every frame until then would take longer for it. */
const mostStraight = 1200;

export interface Layers {
  /** Everything looks otherwise. */
  forget(): void;
  /** Changes styles that do not show now: what was drawn stays. */
  unseen(change: () => void): void;
  /** Nothing changes any more: with the next frame the layer is begun. */
  gather(): void;
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
 * in sight is drawn at once, element by element; the layer follows beside the frames.
 */
export function layAtOnce(cy: Core): Layers {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const notes = cy as unknown as { notifications(on: boolean): void };
  const cache = renderer.data.lyrTxrCache;
  // Should the library ever change this, it draws as it does by itself.
  if (
    !cache?.getLayers ||
    !cache.levelIsComplete ||
    !cache.validateLayersElesOrdering ||
    !renderer.flushRenderedStyleQueue ||
    !renderer.render
  ) {
    return { forget: () => {}, unseen: (change) => change(), gather: () => {}, rested: () => {}, stop: () => {} };
  }
  const { getLayers, levelIsComplete, drawEleInLayer, invalidateElements } = cache;
  const { drawCachedElements } = renderer;
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
  let [lastFrame, resting, inSightOnly, unseen] = [0, false, false, false];
  // Until there is a first layer each element is drawn straight: through a picture of each, the first frame takes twice as long.
  let [gathering, begun, empty] = [false, false, true];
  /** Where the camera stood when everything in sight was drawn straight, and nothing has been drawn since. */
  let shown: Viewport | undefined;
  cache.invalidateElements = (elements) => {
    if (!unseen) invalidateElements.call(cache, elements);
  };
  renderer.drawCachedElements = (context, elements, ratio, extent) => {
    if (!inSightOnly) return drawCachedElements.call(renderer, context, elements, ratio, extent);
    inSightOnly = false;
    shown = viewportOf(cy);
    const sees = seesElement(sightOf(cy));
    for (let i = 0; i < elements.length; i++) if (sees(elements[i]!)) renderer.drawElement(context, elements[i]!);
  };
  cache.getLayers = (elements, ratio, level) => {
    const changing = cache.lastInvalidationTime >= lastFrame;
    lastFrame = performance.now();
    // What is drawn first has not moved, wherever the camera of the empty canvas stood.
    const [atRest, moving] = [resting, !empty && moves(cy, renderer)];
    resting = false;
    empty &&= elements.length === 0;
    shown = undefined;
    begun ||= level === undefined && nearestWhole(cache, elements, levels[0]) !== undefined;
    if (level === undefined && !begun && !moving && elements.length <= mostStraight) {
      const layers = gathering ? getLayers.call(cache, elements, ratio) : null;
      inSightOnly = layers === null;
      return layers;
    }
    if (level !== undefined || !(atRest || moving)) return getLayers.call(cache, elements, ratio, level);
    const needed = Math.max(levels[0], Math.ceil(Math.log2(cy.zoom() * ratio)));
    const whole = nearestWhole(cache, elements, needed);
    inSightOnly = atRest && whole !== needed;
    if (inSightOnly) return null;
    if (whole === undefined && !changing) return putTogether(elements, ratio, needed);
    const layers = getLayers.call(cache, elements, ratio);
    if (layers || whole === undefined || cy.zoom() * ratio > mostEnlarged * 2 ** whole) return layers;
    return cache.layersByLevel[whole]!;
  };
  return {
    forget() {
      shown = undefined;
      for (const level of levels)
        for (const layer of cache.layersByLevel[level]?.slice() ?? []) cache.invalidateLayer(layer);
    },
    unseen(change) {
      renderer.flushRenderedStyleQueue();
      unseen = true;
      notes.notifications(false);
      change();
      renderer.flushRenderedStyleQueue();
      notes.notifications(true);
      unseen = false;
    },
    gather() {
      gathering = true;
    },
    rested() {
      if (!renderer.requestedFrame && shown && isSame(shown, viewportOf(cy))) return;
      resting = true;
      cy.forceRender();
      // In this frame, when all others have heard that the camera rests: before the next one the page would answer to that.
      queueMicrotask(() => {
        if (cy.destroyed()) return;
        renderer.flushRenderedStyleQueue();
        renderer.render({});
        renderer.requestedFrame = false;
      });
    },
    stop() {
      cache.getLayers = getLayers;
      cache.drawEleInLayer = drawEleInLayer;
      cache.invalidateElements = invalidateElements;
      renderer.drawCachedElements = drawCachedElements;
    },
  };
}

const viewportOf = (cy: Core): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });

const isSame = (one: Viewport, other: Viewport): boolean =>
  one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;

const moves = (cy: Core, { prevViewport: before }: Renderer): boolean =>
  before !== undefined && !isSame(before, viewportOf(cy));

/** Of the layers that hold everything, those whose size is next to the needed one, rather larger than smaller. */
function nearestWhole(cache: LayerCache, elements: Elements, needed: number): number | undefined {
  const larger = levels.filter((level) => level >= needed);
  const smaller = levels.filter((level) => level < needed).reverse();
  return [...larger, ...smaller].find((level) => {
    cache.validateLayersElesOrdering(level, elements);
    return cache.levelIsComplete(level, elements);
  });
}
