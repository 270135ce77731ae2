import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type LayoutTask } from '../../../../web/canvas/arrange.ts';
import { facetsOf } from '../../../../web/view-model/facets.ts';
import { routesOf } from '../../../../web/view-model/layout/aisles.ts';
import type { LayoutGraph, Point } from '../../../../web/view-model/layout/layout-graph.ts';
import { graphOf, nothingStands } from '../layout-graphs.ts';
import { departmentId, policyPicture, taskId } from '../picture.ts';

const frame = { width: 800, height: 700 };

function pictureIn(layout: LayoutTask['layout'], tasks: number, departments: number, yearOf = (_: number) => 2022) {
  const data = policyPicture(tasks, departments);
  const graph = graphOf(data);
  const facets = new Map(facetsOf(data, { nodes: new Map(), relationships: new Map() }));
  for (let i = 0; i < tasks; i++) facets.set(taskId(i), { ...facets.get(taskId(i)), year: String(yearOf(i)) });
  const words = { provincial: '省', undated: '日期不详' };
  const { places, aisles } = arrange({ layout, graph, anchors: data.anchors, frame, facets, words, ...nothingStands });
  const links = graph.links.map((link, i) => ({ ...link, id: String(i) }));
  return { graph, places, links, aisles: aisles!, routes: routesOf(links, places, aisles!) };
}

/** The pieces of a line that lie in a node or its name, other than those of its own ends. */
function crossings(
  graph: LayoutGraph,
  places: ReadonlyMap<string, Point>,
  ends: readonly string[],
  way: readonly Point[],
) {
  const pieces = way.slice(1).map((to, i) => [way[i]!, to] as const);
  return [...graph.nodes.values()].flatMap(({ id, box }) => {
    const { x, y } = places.get(id)!;
    const meets = ([a, b]: readonly [Point, Point]) =>
      Math.max(a.x, b.x) > x - box.left &&
      Math.min(a.x, b.x) < x + box.right &&
      Math.max(a.y, b.y) > y - box.top &&
      Math.min(a.y, b.y) < y + box.bottom;
    return !ends.includes(id) && pieces.some(meets) ? [id] : [];
  });
}

describe.each(['levels', 'timeline'] as const)('lines between the rows of the layout %s', (layout) => {
  it('never run behind a node or a name, and turn at right angles', () => {
    const sizes = fc.tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(sizes, ([tasks, departments, years]) => {
        const { graph, places, links, routes } = pictureIn(layout, tasks, departments, (i) => 2020 + (i % years));
        for (const { id, from, to } of links) {
          const way = routes.get(id)!;
          expect(crossings(graph, places, [from, to], way)).toEqual([]);
          for (const [i, { x, y }] of way.slice(1).entries()) expect(x === way[i]!.x || y === way[i]!.y).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('neither behind the names of their own ends: they leave beside or above, and arrive so', () => {
    const { graph, places, links, routes } = pictureIn(layout, 14, 9);
    for (const { id, from, to } of links) {
      const way = [places.get(from)!, ...routes.get(id)!, places.get(to)!];
      for (const [end, next] of [
        [from, way[1]!],
        [to, way.at(-2)!],
      ] as const) {
        const { y } = places.get(end)!;
        expect(next.y <= y || Math.abs(next.x - places.get(end)!.x) > graph.nodes.get(end)!.box.left).toBe(true);
      }
    }
  });

  it('run straight to what was moved by hand', () => {
    const { places, links, aisles } = pictureIn(layout, 6, 4);
    const moved = new Map([...places, [departmentId(0), { x: 9, y: -500 }]]);
    const routes = routesOf(links, moved, aisles);
    for (const { id, to } of links) expect(routes.has(id)).toBe(to !== departmentId(0));
  });
});
