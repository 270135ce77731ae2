import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import type { Point } from '../view-model/layout/layout-graph.ts';

/** Names reach so far from their nodes, in units of the picture. */
const reach = 150;

/** What part of the picture is in sight. */
export interface Sight {
  /** Whether a node that stands there can be seen, or its name. */
  has(place: Point): boolean;
  /** Whether a line between these two places can be. */
  crosses(from: Point, to: Point): boolean;
}

export function sightOf(cy: Core): Sight {
  const { x1, y1, x2, y2 } = cy.extent();
  const [left, top, right, bottom] = [x1 - reach, y1 - reach, x2 + reach, y2 + reach];
  return {
    has: ({ x, y }) => x > left && x < right && y > top && y < bottom,
    crosses: (from, to) =>
      Math.max(from.x, to.x) > left &&
      Math.min(from.x, to.x) < right &&
      Math.max(from.y, to.y) > top &&
      Math.min(from.y, to.y) < bottom,
  };
}

/** Whether something of an element can be seen. */
export const seesElement =
  (sight: Sight) =>
  (element: SingularElementReturnValue): boolean =>
    element.isEdge()
      ? sight.crosses(element.source().position(), element.target().position())
      : sight.has((element as NodeSingular).position());
