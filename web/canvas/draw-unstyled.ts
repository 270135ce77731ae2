import type { Core } from 'cytoscape';

/** What the library keeps for its renderer: it is not in its types, and nothing else here touches it. */
interface Renderer {
  drawNode(...drawn: readonly unknown[]): void;
}
interface Elements {
  updateStyle(notifies?: boolean): unknown;
}

let drawing = false;
const known = new WeakSet<Elements>();

/**
 * Nodes keep their style while they are drawn. The library styles a node anew, twice in each frame, for as long as its
 * picture is not loaded, and for ever where it has none: a stylesheet may tell such nodes apart. Ours does not. Where
 * the library should ever change this, it does as it does by itself.
 */
export function drawUnstyled(cy: Core): void {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const elements = Object.getPrototypeOf(cy.collection()) as Elements;
  const { drawNode } = renderer;
  if (!drawNode || !elements.updateStyle) return;
  renderer.drawNode = (...drawn) => {
    drawing = true;
    try {
      drawNode.apply(renderer, drawn as unknown[]);
    } finally {
      drawing = false;
    }
  };
  if (known.has(elements)) return;
  known.add(elements);
  const { updateStyle } = elements;
  elements.updateStyle = function (this: Elements, notifies) {
    return drawing ? this : updateStyle.call(this, notifies);
  };
}
