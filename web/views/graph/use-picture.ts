import { useMemo, useRef } from 'react';
import { undated } from '../../../graph/schema/words.ts';
import type { LayoutTask } from '../../canvas/arrange.ts';
import { graphMessages } from '../../i18n/graph.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import type { GraphData } from '../../view-model/data.ts';
import { type Drawn, drawnOf } from '../../view-model/elements.ts';
import { type Facets, facetsOf } from '../../view-model/facets.ts';
import { factsOf } from '../../view-model/facts.ts';
import { filterScene, filtersByFacets, type Visible } from '../../view-model/filter.ts';
import { foldsFor } from '../../view-model/fold.ts';
import type { Fold } from '../../view-model/folds.ts';
import type { Arrangement } from '../../view-model/layout/arrangement.ts';
import { type Frame, layoutGraphOf, type Point } from '../../view-model/layout/layout-graph.ts';
import { grownWithin } from '../../view-model/layout/room-to-grow.ts';
import { nodeLooks } from '../../view-model/node-look.ts';
import { type Scene, sceneOf } from '../../view-model/scene.ts';
import { nothingStands, placesIn } from '../../view-model/standing.ts';
import { ruledLooks } from '../../view-model/style-rules.ts';
import type { Further } from './further.ts';
import { foldedByHand, groupsOn } from './picture-folds.ts';
import type { GraphState } from './state.ts';
import { useArrangement } from './use-arrangement.ts';

export interface Picture {
  readonly scene: Scene;
  readonly facets: ReadonlyMap<string, Facets>;
  readonly further: Further;
  readonly visible: Visible;
  readonly drawn: Drawn;
  readonly arrangement: Arrangement;
  /** The room it is composed for. */
  readonly frame: Frame;
  /** A layout is under way. */
  readonly pending: boolean;
}

/** From data to what is drawn: each value follows from the one before, and nobody edits a later one. */
export function usePicture(data: GraphData, further: Further, state: GraphState, room: Frame): Picture {
  const language = useLanguage();
  const t = useMessages(graphMessages);
  const { hidden, openSections, foldedSections, layout, groupBy, style, pins, standing } = state;
  const frame = useFrame(state.frame, room);
  const roots = useMemo(() => new Set(state.roots), [state.roots]);
  const facets = useMemo(() => facetsOf(data, further), [data, further]);
  const handle = [...openSections, '|', ...foldedSections].join();
  const found = useMemo(
    () => groupsOn({ data, further, facets }, state, language),
    [data, further, facets, groupBy, handle, roots, state.expansions, language],
  );
  const groups = useSameFolds(found);
  const folds = useMemo(
    () => foldsFor(data, foldedByHand(state), roots, frame, groups),
    // Lists with the same folds fold the same
    [data, handle, roots, frame, groups, standing],
  );
  const scene = useMemo(() => sceneOf(data, folds), [data, folds]);
  const facts = useMemo(() => factsOf(scene), [scene]);
  const painted = style.colour === 'label' && style.icon === 'label' ? noFacets : facets;
  const ruled = useMemo(() => ruledLooks(scene.nodes.values(), style, painted, facts), [scene, style, painted, facts]);
  const wanted = useMemo(() => nodeLooks(scene, facts, language, ruled), [scene, facts, language, ruled]);
  const stood = useMemo(() => placesIn(standing, scene.nodes.keys()), [standing, scene]);
  const looks = useMemo(() => {
    const unpinned = new Map([...stood].filter(([id]) => pins[id] === undefined));
    return grownWithin(wanted, unpinned);
  }, [wanted, stood, pins]);
  const graph = useMemo(() => layoutGraphOf(scene, looks, facts, roots), [scene, looks, facts, roots]);
  const words = useMemo(() => {
    const levels = Object.entries(levelWords).map(([level, word]) => [level, word[language]]);
    return Object.fromEntries([...levels, [undated, t.noDate], ['', t.noLevel]]);
  }, [language, t]);
  const byFacets = layout === 'levels' || layout === 'timeline' ? facets : noFacets;
  // Where the whole is arranged, what a hand moves moves nothing else.
  const byHand = useMemo(
    () => (standing === nothingStands ? noPlaces : new Map(Object.entries(pins))),
    [standing, pins],
  );
  const task = useMemo<LayoutTask>(
    () => ({ layout, graph, anchors: data.anchors, frame, facets: byFacets, words, standing: stood, pins: byHand }),
    [layout, graph, data, frame, byFacets, words, stood, byHand],
  );
  const { arrangement, pending } = useArrangement(task, pins);
  // Facets that come later change nothing where nothing is filtered by them.
  const filtering = filtersByFacets(hidden) ? facets : noFacets;
  const visible = useMemo(() => filterScene(scene, hidden, filtering), [scene, hidden, filtering]);
  const drawn = useMemo(() => drawnOf(visible, looks, facts, language), [visible, looks, facts, language]);
  return useMemo(
    () => ({ scene, facets, further, visible, drawn, arrangement, frame, pending }),
    [scene, facets, further, visible, drawn, arrangement, frame, pending],
  );
}

/** The same list as before while the groups in it are the same. */
function useSameFolds(found: readonly Fold[]): readonly Fold[] {
  const before = useRef(found);
  const key = (folds: readonly Fold[]) =>
    JSON.stringify(folds.map(({ id, title, members }) => [id, title, members.length]));
  if (before.current !== found && key(before.current) !== key(found)) before.current = found;
  return before.current;
}

const noPlaces: ReadonlyMap<string, Point> = new Map();
const noFacets: ReadonlyMap<string, Facets> = new Map();

/** The room of the link, where places were given in it; else the room there is. Equal rooms are one. */
function useFrame(meant: Frame | undefined, room: Frame): Frame {
  const { width, height } = meant ?? room;
  return useMemo(() => ({ width, height }), [width, height]);
}
