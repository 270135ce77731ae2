import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useRef } from 'react';
import type { Point } from '../view-model/layout/layout-graph.ts';
import { doubleClick } from './motion.ts';

export interface Gestures {
  /** A node or a line was clicked; nothing for the empty canvas. */
  onPick(id: string | undefined): void;
  /** A node was clicked with a key held: marked beside what is marked. */
  onMark(id: string): void;
  /** Double click: opened, or folded again. */
  onOpen(id: string): void;
  /** Nodes were dragged to these places. */
  onMove(places: Readonly<Record<string, Point>>): void;
  /** The pointer rests on something; place in pixels of the canvas. */
  onHover(id: string | undefined, at?: Point): void;
}

/** Clicks, double clicks, dragging and hovering, bound once. Dragging one of the marked nodes moves all of them. */
export function useGestures(cy: Core | null, gestures: Gestures): void {
  const current = useRef(gestures);
  useEffect(() => {
    current.current = gestures;
  });
  useEffect(() => {
    if (!cy) return;
    let [last, before]: (string | undefined)[] = [];
    const withKey = ({ originalEvent }: EventObject) => {
      const { shiftKey, ctrlKey, metaKey } = (originalEvent ?? {}) as Partial<MouseEvent>;
      return shiftKey || ctrlKey || metaKey;
    };
    const tap = (event: EventObject) => {
      [before, last] = [last, event.target === cy ? undefined : event.target.id()];
      if (event.target !== cy && event.target.isNode() && withKey(event)) {
        current.current.onMark(event.target.id());
        return;
      }
      current.current.onPick(event.target === cy ? undefined : event.target.id());
    };
    // Two quick clicks on two nodes count as a double click for the library; for a user they do not.
    const open = (event: EventObject) => {
      if (before === last && !withKey(event)) current.current.onOpen(event.target.id());
    };
    let hovering = false;
    const over = (event: EventObject) => {
      hovering = true;
      current.current.onHover(event.target.id(), event.renderedPosition);
      cy.container()?.classList.add('over-something');
    };
    const out = () => {
      hovering = false;
      current.current.onHover(undefined);
      cy.container()?.classList.remove('over-something');
    };
    let from: Point | undefined;
    let others: { readonly node: NodeSingular; readonly at: Point }[] = [];
    const grab = ({ target }: EventObject) => {
      from = { ...target.position() };
      const along = target.hasClass('marked') ? cy.nodes('.marked').toArray() : [];
      others = along.flatMap((node) =>
        node.isNode() && node.id() !== target.id() ? [{ node, at: { ...node.position() } }] : [],
      );
    };
    const drag = ({ target }: EventObject) => {
      if (!from) return;
      const by = { x: target.position('x') - from.x, y: target.position('y') - from.y };
      for (const { node, at } of others) node.position({ x: at.x + by.x, y: at.y + by.y });
    };
    const drop = ({ target }: EventObject) => {
      const moved = [target as NodeSingular, ...others.map(({ node }) => node)];
      current.current.onMove(Object.fromEntries(moved.map((node) => [node.id(), { ...node.position() }])));
      [from, others] = [undefined, []];
    };
    (cy as Core & { multiClickDebounceTime(time: number): void }).multiClickDebounceTime(doubleClick);
    cy.on('tap', tap);
    cy.on('dbltap', 'node', open);
    cy.on('grab', 'node', grab);
    cy.on('drag', 'node', drag);
    cy.on('dragfree', 'node', drop);
    cy.on('mouseover', 'node, edge', over);
    cy.on('mouseout', 'node, edge', out);
    // Only what was shown has to be taken back: the camera moves many times a second.
    const moved = () => {
      if (hovering) out();
    };
    cy.on('viewport', moved);
    return () => {
      cy.off('tap', tap);
      cy.off('dbltap', 'node', open);
      cy.off('grab', 'node', grab);
      cy.off('drag', 'node', drag);
      cy.off('dragfree', 'node', drop);
      cy.off('mouseover', 'node, edge', over);
      cy.off('mouseout', 'node, edge', out);
      cy.off('viewport', moved);
    };
  }, [cy]);
}
