import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { layAtOnce } from './moving-layer.ts';
import { rested } from './use-states.ts';

/** For so long after a change the library draws every element by itself. */
const changing = 300;

/**
 * Has what was drawn last put together into one layer as soon as nothing changes any more: the library does so with the
 * next frame, which else would be the first of a drag or a zoom, and the frames after it would be late.
 */
export function useLayers(cy: Core | null): void {
  useEffect(() => {
    if (!cy) return;
    const layers = layAtOnce(cy);
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
    cy.on(rested, layers.rested);
    return () => {
      layers.stop();
      cy.off(rested, layers.rested);
      window.clearTimeout(timer);
      cy.off('render', drawn);
    };
  }, [cy]);
}
