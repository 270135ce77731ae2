import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { LayoutGraph, Point } from '../view-model/layout/layout-graph.ts';

cytoscape.use(fcose);

/** Places by fcose, without a screen; the same start gives the same places. */
export function forcePlaces(graph: LayoutGraph, start: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
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
    idealEdgeLength: 130,
    nodeSeparation: 90,
    nodeRepulsion: 9000,
  };
  cy.layout(options as LayoutOptions).run();
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
  cy.destroy();
  return places;
}
