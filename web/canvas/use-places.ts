import type { Core, EdgeCollection, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Drawn } from '../view-model/elements.ts';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import { coursesOf, mayTurn, turnsBetween } from '../view-model/layout/courses.ts';
import { bend } from '../view-model/layout/curves.ts';
import type { Point } from '../view-model/layout/layout-graph.ts';
import { drawApart } from './fresh-layer.ts';
import { durationOf, easing } from './motion.ts';

/** Under this name a node remembers that it has had a place. */
export const placed = '_placed';

/** In a larger picture each frame would take longer than the eye waits: what is new stands where it belongs at once. */
const mostTravelling = 1200;
/** And so many are drawn again as a whole for what is new. */
const mostDrawnAnew = 300;

/**
 * Brings nodes to their places: those that stood travel, those that are new set out from a neighbour that stood. Lines
 * between columns or rows turn in the gutter between them, others around what is in their way; they follow when a node is
 * dragged.
 */
export function usePlaces(cy: Core | null, drawn: Drawn, arrangement: Arrangement, straight: boolean): void {
  useLayoutEffect(() => {
    if (!cy) return;
    const { places } = arrangement;
    const newcomers = cy.nodes().filter((node) => !node.scratch(placed));
    const first = newcomers.length === cy.nodes().length;
    const size = cy.elements().length;
    const duration = first || size > mostTravelling ? 0 : durationOf('layout');
    if (size > mostDrawnAnew && !first && newcomers.nonempty()) drawApart(cy, newcomers);
    cy.stop(true);
    cy.batch(() => {
      for (const node of newcomers) setOut(node, places, duration > 0);
    });
    const bendAll = () => bendLines(cy, arrangement, straight);
    if (duration === 0) {
      cy.batch(() => cy.nodes().forEach((node) => void moveTo(node, places.get(node.id()))));
      bendAll();
    } else {
      travel(cy, places, duration, bendAll);
    }
  }, [cy, drawn, arrangement, straight]);

  useLayoutEffect(() => {
    if (!cy) return;
    let frame = 0;
    const follow = ({ target }: EventObject) => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        // What stands aside of the dragged node's own lines turns when it is let go.
        const own = turnsBetween(arrangement) ? undefined : (target as NodeSingular).connectedEdges();
        bendLines(cy, arrangement, straight, own);
      });
    };
    cy.on('drag', 'node', follow);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('drag', 'node', follow);
    };
  }, [cy, arrangement, straight]);
}

function moveTo(node: NodeSingular, place: Point | undefined): void {
  if (place && !stands(node, place)) node.position({ ...place });
}

function setOut(node: NodeSingular, places: ReadonlyMap<string, Point>, travels: boolean): void {
  const place = places.get(node.id()) ?? { x: 0, y: 0 };
  const stood = travels ? placedNeighbour(node) : undefined;
  node.position({ ...(stood?.position() ?? place) });
  node.scratch(placed, true);
}

function placedNeighbour(node: NodeSingular): NodeSingular | undefined {
  let found: NodeSingular | undefined;
  node.connectedEdges().forEach((edge) => {
    const other = edge.source().id() === node.id() ? edge.target() : edge.source();
    if (other.scratch(placed)) found ??= other;
  });
  return found;
}

function travel(cy: Core, places: ReadonlyMap<string, Point>, duration: number, bendAll: () => void): void {
  let open = 0;
  const done = () => {
    open--;
    if (open === 0) bendAll();
  };
  cy.nodes().forEach((node) => {
    const place = places.get(node.id());
    if (!place || stands(node, place)) return;
    open++;
    node.animate({ position: { ...place } }, { duration, easing, complete: done });
  });
  if (open === 0) bendAll();
  else bendTo(cy, places);
}

function stands(node: NodeSingular, place: Point): boolean {
  const { x, y } = node.position();
  return Math.abs(place.x - x) < 0.5 && Math.abs(place.y - y) < 0.5;
}

/** While nodes travel, lines are straight: they take their turns when everything stands. */
function bendTo(cy: Core, places: ReadonlyMap<string, Point>): void {
  cy.batch(() =>
    cy.edges().forEach((edge) => {
      const moves = [edge.source(), edge.target()].some((node) => {
        const place = places.get(node.id());
        return place && !stands(node, place);
      });
      if (moves && isBent(edge)) edge.data(unbent);
    }),
  );
}

/** Set, not removed: what is removed from the data stays in the style. */
const unbent = {
  weights: undefined,
  distances: undefined,
  square: undefined,
  aside: undefined,
  atSource: undefined,
  atTarget: undefined,
};
const isBent = (edge: EdgeSingular) => edge.data('weights') !== undefined;

const isSame = (before: readonly number[] | undefined, now: readonly number[]) =>
  before?.length === now.length && now.every((value, i) => value === before[i]);

function bendLines(cy: Core, arrangement: Arrangement, straight: boolean, own?: EdgeCollection): void {
  if (straight || !mayTurn(arrangement, cy.edges().length)) {
    cy.batch(() => void cy.edges().filter(isBent).data(unbent));
    return;
  }
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  const reachOf = (id: string) => {
    const { width, left, right, top, bottom } = cy.getElementById(id).data();
    return { width, left, right, top, bottom };
  };
  const linkOf = (edge: EdgeSingular) => ({
    id: edge.id(),
    from: edge.source().id(),
    to: edge.target().id(),
    type: edge.data('type'),
  });
  const lines = own ?? cy.edges();
  const courses = coursesOf(lines.map(linkOf), places, arrangement, reachOf);
  cy.batch(() =>
    lines.forEach((edge) => {
      const link = linkOf(edge);
      const course = courses.get(link.id);
      if (!course) {
        if (isBent(edge)) edge.data(unbent);
        return;
      }
      const [from, to] = [places.get(link.from)!, places.get(link.to)!];
      const { weights, distances } = bend(from, to, course.points);
      // A line that stays as it is is not drawn anew, and with it the picture.
      if (isSame(edge.data('weights'), weights) && isSame(edge.data('distances'), distances)) return;
      const words = course.words && {
        atSource: Math.abs(course.words.source - from.x) - reachOf(link.from).width / 2,
        atTarget: Math.abs(to.x - course.words.target) - reachOf(link.to).width / 2,
      };
      edge.data({
        ...unbent,
        weights,
        distances,
        ...(course.square && { square: 1 }),
        ...(course.aside && { aside: 1 }),
        ...words,
      });
    }),
  );
}
