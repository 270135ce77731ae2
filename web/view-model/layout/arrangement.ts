import type { Aisles } from './aisles.ts';
import type { Band } from './bands.ts';
import type { Point } from './layout-graph.ts';

/** Where everything stands. */
export interface Arrangement {
  readonly places: ReadonlyMap<string, Point>;
  /** The column of each node; empty where the picture has none, and lines are drawn straight. */
  readonly bands: ReadonlyMap<string, Band>;
  /** Nodes whose names stand lower, so that lines pass between both. */
  readonly lowered: ReadonlySet<string>;
  /** What the rows or columns of the picture mean, written beside them. */
  readonly guides: readonly Guide[];
  /** The rows of a picture whose lines run between them; absent where lines are drawn straight or by columns. */
  readonly aisles?: Aisles;
}

/** A word that stands at a place of the picture: a level beside its row, a year above its column. */
export interface Guide {
  readonly text: string;
  readonly at: Point;
  readonly side: 'left' | 'top';
}

export const freely = (
  places: ReadonlyMap<string, Point>,
  guides: readonly Guide[] = [],
  aisles?: Aisles,
): Arrangement => ({
  places,
  guides,
  bands: new Map(),
  lowered: new Set(),
  ...(aisles && { aisles }),
});

/**
 * An arrangement in which some nodes stand where a hand put them. They leave their columns: their lines run straight to
 * where they are.
 */
export function withPins(arrangement: Arrangement, pins: Readonly<Record<string, Point>>): Arrangement {
  const pinned = Object.entries(pins).filter(([id]) => arrangement.places.has(id));
  if (pinned.length === 0) return arrangement;
  const places = new Map(arrangement.places);
  const bands = new Map(arrangement.bands);
  for (const [id, at] of pinned) {
    places.set(id, at);
    bands.delete(id);
  }
  return { ...arrangement, places, bands };
}
