import { useMemo } from 'react';
import type { Arrangement } from '../../canvas/use-places.ts';
import { useLanguage } from '../../i18n/messages.ts';
import type { GraphData } from '../../view-model/data.ts';
import { type Drawn, drawnOf } from '../../view-model/elements.ts';
import { factsOf } from '../../view-model/facts.ts';
import { filterScene, type Visible } from '../../view-model/filter.ts';
import { foldsFor } from '../../view-model/fold.ts';
import { type Frame, layoutGraphOf } from '../../view-model/layout/layout-graph.ts';
import { place } from '../../view-model/layout/place.ts';
import { nodeLooks } from '../../view-model/node-look.ts';
import { type Scene, sceneOf } from '../../view-model/scene.ts';
import type { GraphState } from './state.ts';
import { useForce } from './use-force.ts';

export interface Picture {
  readonly scene: Scene;
  readonly visible: Visible;
  readonly drawn: Drawn;
  readonly arrangement: Arrangement;
  /** The force layout was asked for and is too slow for so much. */
  readonly forceRefused: boolean;
}

const nothingLowered: ReadonlySet<string> = new Set();

/** From data to what is drawn: each value follows from the one before, and nobody edits a later one. */
export function usePicture(data: GraphData, state: GraphState, frame: Frame): Picture {
  const language = useLanguage();
  const { hidden, openSections, foldedSections: foldedByHand, layout } = state;
  const roots = useMemo(() => new Set(state.roots), [state.roots]);
  const handle = openSections.join() + foldedByHand.join();
  const folds = useMemo(
    () => foldsFor(data, { open: openSections, folded: foldedByHand }, roots, frame),
    // Lists with the same folds fold the same
    [data, handle, roots, frame],
  );
  const scene = useMemo(() => sceneOf(data, folds), [data, folds]);
  const facts = useMemo(() => factsOf(scene), [scene]);
  const looks = useMemo(() => nodeLooks(scene, facts, language), [scene, facts, language]);
  const graph = useMemo(() => layoutGraphOf(scene, looks, facts, roots), [scene, looks, facts, roots]);
  const composed = useMemo(() => place(graph, data.anchors, frame), [graph, data, frame]);
  const force = useForce(graph, composed.places, layout === 'force');
  const arrangement = useMemo<Arrangement>(
    () => (force.places ? { places: force.places, bands: new Map(), lowered: nothingLowered } : composed),
    [force.places, composed],
  );
  const visible = useMemo(() => filterScene(scene, hidden), [scene, hidden]);
  const drawn = useMemo(() => drawnOf(visible, looks, facts, language), [visible, looks, facts, language]);
  return { scene, visible, drawn, arrangement, forceRefused: force.refused };
}
