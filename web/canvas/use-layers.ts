import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { type Layers, layAtOnce } from './moving-layer.ts';
import { styleOnce } from './style-once.ts';
import { rested } from './use-states.ts';

/** For so long after a change the library draws every element by itself. */
const changing = 300;

/**
 * Has what was drawn last put together into one layer as soon as nothing changes any more: the library does so with the
 * next frame, which else would be the first of a drag or a zoom, and the frames after it would be late.
 */
export function useLayers(cy: Core | null): RefObject<Layers | null> {
  const current = useRef<Layers>(null);
  // Before anything is styled.
  useLayoutEffect(() => {
    if (cy) styleOnce(cy);
  }, [cy]);
  useEffect(() => {
    if (!cy) return;
    const layers = layAtOnce(cy);
    current.current = layers;
    let [timer, own] = [0, false];
    const drawn = () => {
      window.clearTimeout(timer);
      // A canvas that waits for its first picture has nothing to put together.
      if (cy.elements().empty()) return;
      if (own) {
        own = false;
        return;
      }
      timer = window.setTimeout(() => {
        if (cy.destroyed()) return;
        // Who asks a changed element for its extent changes it, says the library: the layer would be put together twice.
        layers.unseen(() => cy.elements().forEach((element) => void element.boundingBox()));
        layers.gather();
        own = true;
        cy.forceRender();
      }, changing);
    };
    cy.on('render', drawn);
    cy.on(rested, layers.rested);
    return () => {
      layers.stop();
      current.current = null;
      cy.off(rested, layers.rested);
      window.clearTimeout(timer);
      cy.off('render', drawn);
    };
  }, [cy]);
  return current;
}
