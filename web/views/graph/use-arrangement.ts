import { useEffect, useMemo, useRef, useState } from 'react';
import { arrange, type LayoutTask } from '../../canvas/arrange.ts';
import { offline } from '../../data/offline.ts';
import { type Arrangement, freely, withPins } from '../../view-model/layout/arrangement.ts';
import { besidePins, isMostlyPinned } from '../../view-model/layout/beside-pins.ts';
import type { Pins } from './state.ts';

/** Up to this many nodes a picture is laid out at once; more of them, and every simulation, off the main thread. */
const mostAtOnce = 300;

interface Arranged {
  readonly arrangement: Arrangement;
  /** The layout is under way; what stands keeps its place until it comes. */
  readonly pending: boolean;
}

const nothing = freely(new Map());

/** Where everything stands: by the layout that is asked for, and where a hand put it. */
export function useArrangement(task: LayoutTask, pins: Pins): Arranged {
  const { layout, graph, anchors, standing } = task;
  const large = graph.nodes.size > mostAtOnce;
  // In rows and columns more follows from a place than where a node stands: only a simulation is left out for it.
  const given = useMemo(
    () => (layout === 'force' ? { ...Object.fromEntries(standing), ...pins } : pins),
    [layout, standing, pins],
  );
  const kept = useMemo(
    () => (large ? isMostlyPinned(graph, given) : [...graph.nodes.keys()].every((id) => given[id] !== undefined)),
    [large, graph, given],
  );
  const away = !kept && (layout === 'force' || large);
  const later = useWorker(away ? task : undefined);
  // A simulation begins from the columns, or beside what stands; that shows until it is done.
  const waits = away && later.arrangement.places.size === 0;
  const atOnce = useMemo(
    () => (kept || large || (away && !waits) ? undefined : arrange(task)),
    [kept, large, away, waits, task],
  );
  const arrangement = useMemo(
    () => (kept ? besidePins(graph, given, anchors) : withPins(atOnce ?? later.arrangement, pins)),
    [kept, graph, anchors, atOnce, later.arrangement, given, pins],
  );
  return { arrangement, pending: away && later.pending };
}

function useWorker(task: LayoutTask | undefined): Arranged {
  const [found, setFound] = useState<{ task: LayoutTask; arrangement: Arrangement }>();
  const last = useRef(nothing);
  useEffect(() => {
    if (!task) return;
    const arrived = (arrangement: Arrangement) => {
      last.current = arrangement;
      setFound({ task, arrangement });
    };
    if (offline) return arrangeHere(task, arrived);
    const worker = new Worker(new URL('../../canvas/layout-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Arrangement>) => arrived(data));
    worker.postMessage(task);
    return () => worker.terminate();
  }, [task]);
  const done = task !== undefined && found?.task === task;
  return { arrangement: done ? found.arrangement : last.current, pending: !done };
}

/** A page from a disk may start no worker: what takes long waits for the next moment. */
function arrangeHere(task: LayoutTask, arrived: (arrangement: Arrangement) => void): () => void {
  let given = true;
  void import('../../canvas/force.ts').then(({ forcePlaces }) => {
    if (given) arrived(arrange(task, forcePlaces));
  });
  return () => {
    given = false;
  };
}
