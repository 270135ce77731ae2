import type { Point } from '../view-model/layout/layout-graph.ts';
import { labelGap } from '../view-model/node-look.ts';

/** A node on screen, in pixels: its middle and its sides. */
export interface OnScreen extends Point {
  readonly width: number;
  readonly height: number;
}

/** Of the ground behind the pin. */
export const pinRadius = 9;

/** The middle of the pin at the lower left of a node: it ends above where the name below the node begins. */
export const pinPlace = ({ x, y, width, height }: OnScreen, zoom: number): Point => ({
  x: x - width / 2,
  y: y + height / 2 + Math.min(0, labelGap * zoom - pinRadius - 2),
});
