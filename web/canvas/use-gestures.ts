import type { Core, EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';

export interface Gestures {
  /** A node or a line was clicked; nothing for the empty canvas. */
  onPick(id: string | undefined): void;
  /** Double click: opened, or folded again. */
  onOpen(id: string): void;
  /** The pointer rests on something; place in pixels of the canvas. */
  onHover(id: string | undefined, at?: { readonly x: number; readonly y: number }): void;
}

/** Clicks, double clicks and hovering, bound once. */
export function useGestures(cy: Core | null, gestures: Gestures): void {
  const current = useRef(gestures);
  useEffect(() => {
    current.current = gestures;
  });
  useEffect(() => {
    if (!cy) return;
    const tap = (event: EventObject) => current.current.onPick(event.target === cy ? undefined : event.target.id());
    const open = (event: EventObject) => current.current.onOpen(event.target.id());
    const over = (event: EventObject) => {
      current.current.onHover(event.target.id(), event.renderedPosition);
      cy.container()?.classList.add('over-something');
    };
    const out = () => {
      current.current.onHover(undefined);
      cy.container()?.classList.remove('over-something');
    };
    cy.on('tap', tap);
    cy.on('dbltap', 'node', open);
    cy.on('mouseover', 'node, edge', over);
    cy.on('mouseout', 'node, edge', out);
    cy.on('viewport', out);
    return () => {
      cy.off('tap', tap);
      cy.off('dbltap', 'node', open);
      cy.off('mouseover', 'node, edge', over);
      cy.off('mouseout', 'node, edge', out);
      cy.off('viewport', out);
    };
  }, [cy]);
}
