import type { Facets } from '../view-model/facets.ts';
import { type Arrangement, freely } from '../view-model/layout/arrangement.ts';
import { concentric } from '../view-model/layout/concentric.ts';
import type { Frame, LayoutGraph, Point } from '../view-model/layout/layout-graph.ts';
import { byLevel } from '../view-model/layout/levels.ts';
import { place } from '../view-model/layout/place.ts';
import { byYear } from '../view-model/layout/timeline.ts';

/** Everything that decides where nodes stand, as plain values that can be handed to a worker. */
export interface LayoutTask {
  readonly layout: 'columns' | 'force' | 'levels' | 'concentric' | 'timeline';
  readonly graph: LayoutGraph;
  /** See `GraphData.anchors`. */
  readonly anchors: readonly (string | undefined)[];
  readonly frame: Frame;
  readonly facets: ReadonlyMap<string, Facets>;
  /** Levels and `undated` in words. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Moves composed places until related nodes are near each other.
 * @param width of the room in pixels: on a phone they stand nearer, or their names could not be read
 */
export type Simulation = (
  graph: LayoutGraph,
  start: ReadonlyMap<string, Point>,
  width: number,
) => ReadonlyMap<string, Point>;

/**
 * Where everything stands. The same task always gives the same places.
 * @param simulate for the force layout, whose code is loaded only where it runs
 */
export function arrange(task: LayoutTask, simulate?: Simulation): Arrangement {
  const { layout, graph, anchors, frame, facets, words } = task;
  const wordOf = (value: string) => words[value] ?? value;
  if (layout === 'levels') return byLevel(graph, frame, facets, wordOf);
  if (layout === 'timeline') return byYear(graph, frame, facets, wordOf);
  if (layout === 'concentric') return concentric(graph);
  const composed = place(graph, anchors, frame);
  if (layout === 'force' && simulate) return freely(simulate(graph, composed.places, frame.width));
  return { ...composed, guides: [] };
}
