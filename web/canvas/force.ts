import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutGraph, Point } from '../view-model/layout/layout-graph.ts';
import { emptyRoom } from '../view-model/layout/near.ts';

cytoscape.use(fcose);

/** The force layout lets nodes and names touch: each takes the free place nearest to its own, hubs first. */
function apart(
  graph: LayoutGraph,
  wanted: ReadonlyMap<string, Point>,
  degree: ReadonlyMap<string, number>,
): Map<string, Point> {
  const room = emptyRoom();
  const places = new Map<string, Point>();
  const hubsFirst = [...graph.nodes.values()].sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0));
  for (const { id, box } of hubsFirst) {
    const at = room.nearest(wanted.get(id) ?? { x: 0, y: 0 }, box);
    room.take(at, box);
    places.set(id, at);
  }
  return places;
}

const smallRoom = 480;
const near = { length: 100, separation: 70, repulsion: 6000 };
/** So far that lines pass between the nodes. */
const far = { length: 220, separation: 150, repulsion: 50_000 };

/** Places by fcose, without a screen; the same start gives the same places. */
export function forcePlaces(
  graph: LayoutGraph,
  start: ReadonlyMap<string, Point>,
  width: number,
): ReadonlyMap<string, Point> {
  const { length, separation, repulsion } = width < smallRoom ? near : far;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...[...graph.nodes.values()].map(({ id, box }) => ({
        data: { id, width: box.left + box.right, height: box.top + box.bottom },
        position: { ...(start.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...graph.links.map(({ from, to }, i) => ({ data: { id: `link:${i}`, source: from, target: to } })),
    ],
  });
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    fit: false,
    idealEdgeLength: length,
    nodeSeparation: separation,
    nodeRepulsion: repulsion,
  };
  cy.layout(options as LayoutOptions).run();
  const wanted = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  const degree = new Map(cy.nodes().map((node) => [node.id(), node.degree(false)] as const));
  cy.destroy();
  return apart(graph, wanted, degree);
}
