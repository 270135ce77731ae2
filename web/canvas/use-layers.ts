import type { Core } from 'cytoscape';
import { useEffect } from 'react';

/** For so long after a change the library draws every element by itself. */
const changing = 300;

/**
 * Has what was drawn last put together into one layer as soon as nothing changes any more: the library does so with the
 * next frame, which else would be the first of a drag or a zoom, and the frames after it would be late.
 */
export function useLayers(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return;
    let [timer, own] = [0, false];
    const drawn = () => {
      window.clearTimeout(timer);
      if (own) {
        own = false;
        return;
      }
      timer = window.setTimeout(() => {
        own = true;
        cy.forceRender();
      }, changing);
    };
    cy.on('render', drawn);
    return () => {
      window.clearTimeout(timer);
      cy.off('render', drawn);
    };
  }, [cy]);
}
