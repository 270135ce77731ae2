import { useEffect, useState } from 'react';
import type { LayoutGraph, Point } from '../../view-model/layout/layout-graph.ts';

/** Above this many nodes the force layout takes seconds. */
const mostNodes = 250;

interface Force {
  readonly places?: ReadonlyMap<string, Point>;
  readonly refused: boolean;
}

/** Places by a force layout that starts from the composed ones: for free exploration of small graphs. */
export function useForce(graph: LayoutGraph, composed: ReadonlyMap<string, Point>, wanted: boolean): Force {
  const [found, setFound] = useState<{ graph: LayoutGraph; places: ReadonlyMap<string, Point> }>();
  const refused = wanted && graph.nodes.size > mostNodes;
  const runs = wanted && !refused;
  useEffect(() => {
    if (!runs) return;
    let stale = false;
    void import('../../canvas/force.ts').then(({ forcePlaces }) => {
      if (!stale) setFound({ graph, places: forcePlaces(graph, composed) });
    });
    return () => {
      stale = true;
    };
  }, [graph, composed, runs]);
  return { refused, ...(runs && found?.graph === graph && { places: found.places }) };
}
