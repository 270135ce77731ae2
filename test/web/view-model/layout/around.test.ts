import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../web/canvas/arrange.ts';
import { forcePlaces } from '../../../../web/canvas/force.ts';
import { waysAround } from '../../../../web/view-model/layout/around.ts';
import type { Point } from '../../../../web/view-model/layout/layout-graph.ts';
import type { Box } from '../../../../web/view-model/node-look.ts';
import { graphOf, nothingStands } from '../layout-graphs.ts';
import { policyPicture } from '../picture.ts';

const box = { left: 20, right: 20, top: 15, bottom: 30, width: 40 };
const line = (from: string, to: string) => ({ id: `${from}${to}`, type: 'CITES' as const, from, to });
const at = (places: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

/** So many nodes that are not its ends lie on a line over a turning point. */
function behind(
  [from, to]: readonly [string, string],
  turn: Point | undefined,
  places: ReadonlyMap<string, Point>,
  boxOf: (id: string) => Box,
): number {
  const [a, b] = [places.get(from)!, places.get(to)!];
  const c = turn ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const points = Array.from({ length: 201 }, (_, i) => i / 200).map((t) => ({
    x: (1 - t) ** 2 * a.x + 2 * t * (1 - t) * c.x + t ** 2 * b.x,
    y: (1 - t) ** 2 * a.y + 2 * t * (1 - t) * c.y + t ** 2 * b.y,
  }));
  return [...places].filter(([id, { x, y }]) => {
    const { left, right, top, bottom } = boxOf(id);
    const isIn = (p: Point) => p.x > x - left && p.x < x + right && p.y > y - top && p.y < y + bottom;
    return id !== from && id !== to && points.some(isIn);
  }).length;
}

describe('lines of a picture without columns and rows', () => {
  it('turn aside for what stands between their ends, as little as it takes', () => {
    const places = at({ a: [0, 0], b: [300, 0], c: [150, 0] });
    const [turn] = waysAround([line('a', 'b')], places, () => box).get('ab')!;
    expect(behind(['a', 'b'], undefined, places, () => box)).toBe(1);
    expect(behind(['a', 'b'], turn, places, () => box)).toBe(0);
    // Its name stands below: above it is the shorter way.
    expect(turn!.y).toBeLessThan(0);
    expect(turn!.y).toBeGreaterThan(-80);
  });

  it('are straight where nothing is in their way, and where several join the same two', () => {
    const free = at({ a: [0, 0], b: [300, 0], c: [150, 200] });
    expect(waysAround([line('a', 'b')], free, () => box).size).toBe(0);
    const inTheWay = at({ a: [0, 0], b: [300, 0], c: [150, 0] });
    expect(waysAround([line('a', 'b'), { ...line('b', 'a') }], inTheWay, () => box).size).toBe(0);
  });

  /** How many bodies of nodes the lines of a picture run behind, straight and on their ways. */
  function behindBodies(layout: 'force' | 'concentric', tasks: number, departments: number) {
    const data = policyPicture(tasks, departments);
    const graph = graphOf(data);
    const task = { layout, graph, anchors: data.anchors, frame: { width: 800, height: 700 } };
    const { places } = arrange({ ...task, facets: new Map(), words: {}, ...nothingStands }, forcePlaces);
    const links = graph.links.map((link, i) => ({ ...link, id: String(i) }));
    const ways = waysAround(links, places, (id) => ({
      ...graph.nodes.get(id)!.box,
      width: graph.nodes.get(id)!.width,
    }));
    const bodyOf = (id: string): Box => {
      const { width, height } = graph.nodes.get(id)!;
      return { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 };
    };
    const count = (bent: boolean) =>
      links.reduce(
        (sum, { id, from, to }) => sum + behind([from, to], bent ? ways.get(id)?.[0] : undefined, places, bodyOf),
        0,
      );
    return { straight: count(false), bent: count(true) };
  }

  it.each(['force', 'concentric'] as const)('never run behind more bodies than straight ones would: %s', (layout) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 24 }), fc.integer({ min: 1, max: 14 }), (tasks, departments) => {
        const { straight, bent } = behindBodies(layout, tasks, departments);
        expect(bent).toBeLessThanOrEqual(straight);
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ['force', 20, 12],
    ['force', 20, 20],
    ['concentric', 16, 10],
  ] as const)(
    'run behind no body where names are in the way as well: %s, %i tasks of %i units',
    (layout, tasks, units) => {
      const { straight, bent } = behindBodies(layout, tasks, units);
      expect(straight).toBeGreaterThan(10);
      expect(bent).toBe(0);
    },
  );
});
