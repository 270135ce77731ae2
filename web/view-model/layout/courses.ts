import { routesOf } from './aisles.ts';
import type { Arrangement } from './arrangement.ts';
import { type Curve, curvesOf, type Reach } from './curves.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** The way of a line between its nodes; `square` where it turns at right angles. */
export interface Course extends Curve {
  readonly square?: true;
}

/** The ways of all lines of a picture in columns or in rows, by the ids of the lines; those drawn straight have none. */
export function coursesOf(
  links: readonly (LayoutLink & { readonly id: string })[],
  places: ReadonlyMap<string, Point>,
  { bands, aisles }: Pick<Arrangement, 'bands' | 'aisles'>,
  reachOf: (id: string) => Reach,
): ReadonlyMap<string, Course> {
  if (!aisles) return curvesOf(links, places, bands, reachOf);
  return new Map([...routesOf(links, places, aisles)].map(([id, points]) => [id, { points, square: true }]));
}
