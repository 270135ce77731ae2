import type { Core } from 'cytoscape';

/** What the library keeps for its renderer: it is not in its types, and nothing else here touches it. */
interface Renderer {
  drawNode(...drawn: readonly unknown[]): void;
}
interface Elements {
  updateStyle(notifies?: boolean): unknown;
}
interface Styled {
  readonly _private: { readonly appliedInitStyle?: boolean };
}
interface Stylesheet {
  checkTriggers(element: Styled, property: string, from: unknown, to: unknown): void;
}

/**
 * Has the library style nothing that it need not. Where it should ever change what is replaced here, it does as it does
 * by itself.
 */
export function styleOnce(cy: Core): void {
  keepWhileDrawn(cy);
  beginSilently(cy);
}

let drawing = false;
const known = new WeakSet<Elements>();

/**
 * Nodes keep their style while they are drawn. The library styles a node anew, twice in each frame, for as long as its
 * picture is not loaded, and for ever where it has none: a stylesheet may tell such nodes apart. Ours does not.
 */
function keepWhileDrawn(cy: Core): void {
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

/**
 * The first style of an element changes nothing that was known of it: nobody asks for its extent, or for that of its
 * lines, before it has one. The library forgets both anew with each of some thirty properties, and says so.
 */
function beginSilently(cy: Core): void {
  const stylesheet = cy.style() as unknown as Stylesheet;
  const { checkTriggers } = stylesheet;
  if (!checkTriggers) return;
  stylesheet.checkTriggers = (element, property, from, to) => {
    if (element._private.appliedInitStyle) checkTriggers.call(stylesheet, element, property, from, to);
  };
}
