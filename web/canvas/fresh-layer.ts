import type { Core, NodeCollection } from 'cytoscape';

/** Until then a large picture is not drawn again as a whole. */
const joinsAfter = 600;

/** What the library keeps for its renderer: it is not in its types, and nothing else here touches it. */
interface Drawing {
  readonly _private: { readonly rscratch: { inDragLayer?: boolean } };
}
interface Renderer {
  invalidateCachedZSortedEles(): void;
}

/**
 * Draws what is new where the library draws what is dragged: on a layer of its own over the picture, which stays as it
 * is for that long. Drawing thousands of elements again for the sake of three would keep the user waiting. Where the
 * library should ever change this, the whole is drawn at once, as without it.
 */
export function drawApart(cy: Core, newcomers: NodeCollection): void {
  const drawn = newcomers.union(newcomers.connectedEdges());
  const mark = (apart: boolean) => {
    drawn.forEach((element) => {
      (element as unknown as Drawing)._private.rscratch.inDragLayer = apart;
    });
    (cy as unknown as { renderer(): Renderer }).renderer().invalidateCachedZSortedEles();
  };
  mark(true);
  window.setTimeout(() => {
    if (cy.destroyed()) return;
    mark(false);
    cy.forceRender();
  }, joinsAfter);
}
