import type { Box } from '../node-look.ts';
import { routesOf } from './aisles.ts';
import { waysAround } from './around.ts';
import type { Arrangement } from './arrangement.ts';
import { type Curve, curvesOf, type Reach } from './curves.ts';
import type { LayoutLink, Point } from './layout-graph.ts';

/** The way of a line between its nodes; `square` where it turns at right angles, `aside` where it only goes around others. */
export interface Course extends Curve {
  readonly square?: true;
  readonly aside?: true;
}

/** In larger pictures lines that turn aside would not be told apart, and would be looked for too long. */
const mostAround = 300;

/** Whether the lines of a picture stand in columns or rows, and turn between them. */
export const turnsBetween = ({ bands, aisles }: Pick<Arrangement, 'bands' | 'aisles'>): boolean =>
  bands.size > 0 || aisles !== undefined;

/** Whether any of so many lines may turn at all. */
export const mayTurn = (arrangement: Pick<Arrangement, 'bands' | 'aisles'>, links: number): boolean =>
  turnsBetween(arrangement) || links <= mostAround;

/**
 * The ways of all lines, by the ids of the lines: in columns or rows between them, in any other picture around what is in
 * their way; those drawn straight have none.
 */
export function coursesOf(
  links: readonly (LayoutLink & { readonly id: string })[],
  places: ReadonlyMap<string, Point>,
  { bands, aisles }: Pick<Arrangement, 'bands' | 'aisles'>,
  reachOf: (id: string) => Reach & Box,
): ReadonlyMap<string, Course> {
  if (aisles)
    return new Map([...routesOf(links, places, aisles)].map(([id, points]) => [id, { points, square: true }]));
  if (bands.size > 0) return curvesOf(links, places, bands, reachOf);
  return new Map([...waysAround(links, places, reachOf)].map(([id, points]) => [id, { points, aside: true }]));
}
