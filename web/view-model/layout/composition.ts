import type { Band } from './bands.ts';
import type { Point } from './layout-graph.ts';

/** Where all nodes of a picture stand. */
export interface Composition {
  readonly places: ReadonlyMap<string, Point>;
  readonly bands: ReadonlyMap<string, Band>;
  /** Nodes in staggered columns: their names stand lower (see `lowering`). */
  readonly lowered: ReadonlySet<string>;
  /** At which the whole fits the frame; 1 at most. */
  readonly zoom: number;
}
