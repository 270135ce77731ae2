import type { Core } from 'cytoscape';
import type { Drawn, DrawnNode } from '../view-model/elements.ts';
import type { Arrangement } from '../view-model/layout/arrangement.ts';
import type { Point } from '../view-model/layout/layout-graph.ts';
import { durationOf, easing } from './motion.ts';
import { grownNames, nameBox } from './names.ts';
import { type Insets, middleOf, type Seen, type View, type Viewport, viewportOf, wholeViewport } from './viewport.ts';

/** At which viewport a picture will first be seen. */
export function firstViewport(
  cy: Core,
  drawn: Drawn,
  options: Looked & { readonly insets: Insets; readonly arrangement: Arrangement; readonly view: View | undefined },
): Viewport {
  const { insets, arrangement, view } = options;
  if (view) return viewportOf(sizeOf(cy), insets, view);
  const seen = withNames(
    drawn.nodes.map(({ data }) => data),
    arrangement.places,
  );
  return wholeViewport(sizeOf(cy), insets, seen, focusIn(arrangement.places, options));
}

export const sizeOf = (cy: Core) => ({ width: cy.width(), height: cy.height() });

export const placesOf = (cy: Core) => new Map(cy.nodes().map((node) => [node.id(), node.position()]));

export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Looked {
  readonly selected?: string | undefined;
  /** What is in focus while nothing is selected. */
  readonly home?: string | undefined;
}

/** Where the camera looks when the whole could not be read: at what is selected, else at what the picture starts from. */
const focusIn = (places: Places, { selected, home }: Looked) => places.get(selected ?? '') ?? places.get(home ?? '');

/** Shows the whole of these places, or where the whole could not be read, what is looked at. */
export function fit(cy: Core, insets: Insets, places: Places, duration: number, looked: Looked): void {
  if (cy.nodes().empty() || cy.width() === 0) return;
  const seen = withNames(
    cy.nodes().map((node) => node.data()),
    places,
  );
  if (seen.length === 0) return;
  const { zoom, pan } = wholeViewport(sizeOf(cy), insets, seen, focusIn(places, looked));
  cy.stop();
  if (duration === 0) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan }, { duration, easing });
}

/** Places with the room that names of several lines take below them, grown as they are when seen from afar. */
const withNames = (nodes: readonly DrawnNode[], places: Places): Seen[] =>
  nodes.flatMap((data) => {
    const at = places.get(data.id);
    return at ? { ...at, below: nameBox(data, at, grownNames.at(-1)!, false).bottom - at.y } : [];
  });

/** Of what is new or has moved. */
export const newPlaces = (before: Places, after: Places): Places =>
  new Map(
    [...after].filter(([id, { x, y }]) => {
      const stood = before.get(id);
      return !stood || Math.abs(stood.x - x) > 0.5 || Math.abs(stood.y - y) > 0.5;
    }),
  );

/** The nodes among these that the camera shows. */
export function inSight(cy: Core, insets: Insets, places: Places): string[] {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  const shows = (at: Point) => inside(cy, insets, { x: at.x * zoom + x, y: at.y * zoom + y });
  return [...places].flatMap(([id, at]) => (shows(at) ? [id] : []));
}

/** Whether the camera shows every node that has one of these places. */
export function allInSight(cy: Core, insets: Insets, places: Places): boolean {
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return cy
    .nodes()
    .toArray()
    .every((node) => {
      const place = places.get(node.id());
      return !place || inside(cy, insets, { x: place.x * zoom + x, y: place.y * zoom + y });
    });
}

const inside = (cy: Core, insets: Insets, at: { x: number; y: number }) =>
  at.x > insets.left && at.x < cy.width() - insets.right && at.y > insets.top && at.y < cy.height() - insets.bottom;

/** Moves the camera to a node that it does not show. */
export function bringIntoSight(cy: Core, insets: Insets, id: string): void {
  const node = cy.getElementById(id);
  if (node.length === 0 || !node.isNode()) return;
  const at = node.renderedPosition();
  if (inside(cy, insets, at)) return;
  const middle = middleOf(sizeOf(cy), insets);
  cy.animate({ panBy: { x: middle.x - at.x, y: middle.y - at.y } }, { duration: durationOf('camera'), easing });
}
