import type { GraphData } from '../../../web/view-model/data.ts';
import { factsOf } from '../../../web/view-model/facts.ts';
import { type LayoutGraph, layoutGraphOf, type Point } from '../../../web/view-model/layout/layout-graph.ts';
import { overlap } from '../../../web/view-model/layout/near.ts';
import { nodeLooks } from '../../../web/view-model/node-look.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { policyId } from './picture.ts';

/** What a layout is given of a picture in which nothing is folded. */
export function graphOf(data: GraphData, roots: ReadonlySet<string> = new Set([policyId])): LayoutGraph {
  const scene = sceneOf(data, []);
  const facts = factsOf(scene);
  return layoutGraphOf(scene, nodeLooks(scene, facts, 'zh'), facts, roots);
}

/** Of a task whose layout arranges the whole. */
export const nothingStands = { standing: new Map<string, Point>(), pins: new Map<string, Point>() };

/** The pairs of nodes that lie on each other, names included. */
export function overlapping(graph: LayoutGraph, places: ReadonlyMap<string, Point>): string[] {
  const nodes = [...graph.nodes.values()];
  return nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .flatMap((b) => (overlap(places.get(a.id)!, a.box, places.get(b.id)!, b.box) ? [`${a.id} × ${b.id}`] : [])),
  );
}
