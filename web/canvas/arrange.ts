import type { Facets } from '../view-model/facets.ts';
import { type Arrangement, freely } from '../view-model/layout/arrangement.ts';
import { columnsBeside } from '../view-model/layout/beside-columns.ts';
import { levelsBeside } from '../view-model/layout/beside-levels.ts';
import { besidePins } from '../view-model/layout/beside-pins.ts';
import { ringsBeside } from '../view-model/layout/beside-rings.ts';
import { yearsBeside } from '../view-model/layout/beside-years.ts';
import { compose } from '../view-model/layout/compose.ts';
import { concentric } from '../view-model/layout/concentric.ts';
import type { Frame, LayoutGraph, Point } from '../view-model/layout/layout-graph.ts';
import { byLevel } from '../view-model/layout/levels.ts';
import { partOf, settleBeside, settling } from '../view-model/layout/settling.ts';
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
  /** Where nodes stand already, which they keep; none where the whole is to be arranged. */
  readonly standing: ReadonlyMap<string, Point>;
  /** Places given by hand, which what is new beside what stands keeps free. */
  readonly pins: ReadonlyMap<string, Point>;
}

/**
 * Moves places until related nodes are near each other.
 * @param width of the room in pixels: on a phone they stand nearer, or their names could not be read
 */
export type Simulation = (
  graph: LayoutGraph,
  start: ReadonlyMap<string, Point>,
  width: number,
) => ReadonlyMap<string, Point>;

/**
 * Where everything stands. The same task always gives the same places, and what stands already is where it stood.
 * @param simulate for the force layout, whose code is loaded only where it runs
 */
export function arrange(task: LayoutTask, simulate?: Simulation): Arrangement {
  const { standing, graph } = task;
  return [...standing.keys()].some((id) => graph.nodes.has(id))
    ? arrangeBeside(task, simulate)
    : arrangeAnew(task, simulate);
}

function arrangeAnew({ layout, graph, frame, facets, words }: LayoutTask, simulate?: Simulation): Arrangement {
  const wordOf = (value: string) => words[value] ?? value;
  if (layout === 'levels') return byLevel(graph, frame, facets, wordOf);
  if (layout === 'timeline') return byYear(graph, frame, facets, wordOf);
  if (layout === 'concentric') return concentric(graph);
  const composed = compose(graph, frame);
  if (layout === 'force' && simulate) return freely(simulate(graph, composed.places, frame.width));
  return { ...composed, guides: [] };
}

function arrangeBeside(task: LayoutTask, simulate?: Simulation): Arrangement {
  const { layout, graph, anchors, frame, facets, words, standing, pins } = task;
  const wordOf = (value: string) => words[value] ?? value;
  const picture = settling(graph, standing, pins);
  if (layout === 'levels') return levelsBeside(picture, frame, facets, wordOf);
  if (layout === 'timeline') return yearsBeside(picture, frame, facets, wordOf);
  if (layout === 'concentric') return ringsBeside(picture, frame);
  if (layout === 'columns') return { ...columnsBeside(picture, anchors, frame), guides: [] };
  // What came with another node that was asked for is a picture of its own; what was opened stands where it was opened.
  const own = partOf(
    graph,
    picture.newcomers.filter(({ arrival }) => arrival === 0),
  );
  const composed = compose(own, frame).places;
  const simulated = simulate && own.nodes.size > 0 ? simulate(own, composed, frame.width) : composed;
  settleBeside(
    picture,
    [...own.nodes.values()].map((node) => [node, simulated.get(node.id)!]),
    frame,
  );
  return besidePins(graph, Object.fromEntries(picture.places), anchors);
}
