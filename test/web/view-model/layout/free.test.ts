import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type LayoutTask } from '../../../../web/canvas/arrange.ts';
import { forcePlaces } from '../../../../web/canvas/force.ts';
import { facetsOf } from '../../../../web/view-model/facets.ts';
import { withPins } from '../../../../web/view-model/layout/arrangement.ts';
import { besidePins, isMostlyPinned } from '../../../../web/view-model/layout/beside-pins.ts';
import { overlap } from '../../../../web/view-model/layout/near.ts';
import { graphOf, nothingStands, overlapping } from '../layout-graphs.ts';
import { departmentId, policyId, policyPicture, taskId } from '../picture.ts';

const frame = { width: 800, height: 700 };
const nothingFurther = { nodes: new Map(), relationships: new Map() };

function taskFor(layout: LayoutTask['layout'], tasks: number, departments: number): LayoutTask {
  const data = policyPicture(tasks, departments);
  const words = { provincial: '省', undated: '日期不详' };
  const facets = facetsOf(data, nothingFurther);
  return { layout, graph: graphOf(data), anchors: data.anchors, frame, facets, words, ...nothingStands };
}

describe.each(['force', 'levels', 'concentric', 'timeline'] as const)('the layout %s', (layout) => {
  it('places everything, and no node or name on another, whatever the size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 20 }), (tasks, departments) => {
        const task = taskFor(layout, tasks, departments);
        const { places } = arrange(task, forcePlaces);
        expect(places.size).toBe(task.graph.nodes.size);
        expect(overlapping(task.graph, places)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same each time', () => {
    const places = () => [...arrange(taskFor(layout, 12, 8), forcePlaces).places];
    expect(places()).toEqual(places());
  });
});

describe('what the layouts mean', () => {
  it('by level, what has no level stands with what it is related to, under one word', () => {
    const { guides } = arrange(taskFor('levels', 8, 4));
    expect(guides.map(({ text }) => text)).toEqual(['省']);
  });

  it('by date, a year that no text states is the last column', () => {
    const { guides, places } = arrange(taskFor('timeline', 8, 4));
    expect(guides.map(({ text }) => text)).toEqual(['日期不详']);
    expect(places.get(departmentId(0))!.y).toBeGreaterThan(places.get(taskId(0))!.y);
  });

  it.each(['levels', 'timeline'] as const)('in rows, tasks are read in printed order: %s', (layout) => {
    const { places } = arrange(taskFor(layout, 20, 4));
    const read = Array.from({ length: 20 }, (_, i) => ({ i, ...places.get(taskId(i))! }));
    expect(read.sort((a, b) => a.y - b.y || a.x - b.x).map(({ i }) => i)).toEqual(
      Array.from({ length: 20 }, (_, i) => i),
    );
  });

  it('in rings, what the picture was asked for stands in the middle', () => {
    const { places } = arrange(taskFor('concentric', 12, 6));
    const far = (id: string) => Math.hypot(places.get(id)!.x, places.get(id)!.y);
    expect(far(policyId)).toBeLessThan(Math.min(...Array.from({ length: 12 }, (_, i) => far(taskId(i)))));
  });

  it.each([9, 20])('in rings, no line from the middle to one of %i tasks runs behind another', (tasks) => {
    const { graph } = taskFor('concentric', tasks, 6);
    const { places } = arrange(taskFor('concentric', tasks, 6));
    const behind = Array.from({ length: tasks }, (_, i) => taskId(i)).flatMap((id, _, all) => {
      const [from, to] = [places.get(policyId)!, places.get(id)!];
      const points = Array.from({ length: 99 }, (_, i) => ({
        x: from.x + ((to.x - from.x) * (i + 1)) / 100,
        y: from.y + ((to.y - from.y) * (i + 1)) / 100,
      }));
      const nothing = { left: 0, right: 0, top: 0, bottom: 0 };
      return all.filter(
        (other) =>
          other !== id && points.some((at) => overlap(at, nothing, places.get(other)!, graph.nodes.get(other)!.box)),
      );
    });
    expect(behind).toEqual([]);
  });
});

describe('a large picture of which nearly everything has its place', () => {
  it('leaves it there; what came later stands beside what it came from, on nothing', () => {
    const { graph, anchors } = taskFor('columns', 12, 6);
    const { places } = arrange(taskFor('columns', 12, 6));
    const pins = Object.fromEntries([...places].filter(([id]) => id !== taskId(5)));
    expect(isMostlyPinned(graph, pins)).toBe(true);
    expect(isMostlyPinned(graph, { [policyId]: { x: 0, y: 0 } })).toBe(false);
    const after = besidePins(graph, pins, anchors).places;
    for (const [id, at] of Object.entries(pins)) expect(after.get(id)).toEqual(at);
    expect(overlapping(graph, after)).toEqual([]);
  });
});

describe('places given by hand', () => {
  it('stand, whatever the layout, and nothing else moves', () => {
    const before = arrange(taskFor('columns', 12, 6));
    const after = withPins(before, { [taskId(3)]: { x: -500, y: 40 }, 'task:gone': { x: 1, y: 1 } });
    expect(after.places.get(taskId(3))).toEqual({ x: -500, y: 40 });
    expect(after.bands.has(taskId(3))).toBe(false);
    for (const [id, at] of before.places) if (id !== taskId(3)) expect(after.places.get(id)).toEqual(at);
  });
});
