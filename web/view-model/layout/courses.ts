import type { Box } from '../node-look.ts';
import { routesOf } from './aisles.ts';
import { waysAround } from './around.ts';
import type { Arrangement } from './arrangement.ts';
import type { Band } from './bands.ts';
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
 * The ways of all lines, by the ids of the lines: in columns or rows between them; within a column, and in any other
 * picture, around what is in their way. Those drawn straight have none.
 */
export function coursesOf(
  links: readonly (LayoutLink & { readonly id: string })[],
  places: ReadonlyMap<string, Point>,
  { bands, aisles }: Pick<Arrangement, 'bands' | 'aisles'>,
  reachOf: (id: string) => Reach & Box,
): ReadonlyMap<string, Course> {
  if (aisles)
    return new Map([...routesOf(links, places, aisles)].map(([id, points]) => [id, { points, square: true }]));
  if (bands.size === 0) return around(links, places, reachOf);
  const curves = curvesOf(links, places, bands, reachOf);
  // No gutter lies between their ends: they would run behind what stands between.
  const within = links.filter(({ id, from, to }) => !curves.has(id) && isWithin(bands.get(from), bands.get(to)));
  return within.length > mostAround ? curves : new Map([...curves, ...around(within, places, reachOf)]);
}

const isWithin = (a: Band | undefined, b: Band | undefined) => a !== undefined && a === b;

const around = (
  links: readonly (LayoutLink & { readonly id: string })[],
  places: ReadonlyMap<string, Point>,
  boxOf: (id: string) => Reach & Box,
): ReadonlyMap<string, Course> =>
  new Map([...waysAround(links, places, boxOf)].map(([id, points]) => [id, { points, aside: true as const }]));
