import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gather } from '../../../../web/view-model/data.ts';
import { compose } from '../../../../web/view-model/layout/compose.ts';
import { columnExtents, curveOf } from '../../../../web/view-model/layout/curves.ts';
import { place } from '../../../../web/view-model/layout/place.ts';
import { graphOf, overlapping } from '../layout-graphs.ts';
import {
  answer,
  assigned,
  department,
  departmentId,
  node,
  opened,
  policy,
  policyOpened,
  policyPicture,
  relationship,
  task,
  taskId,
} from '../picture.ts';

const frame = { width: 800, height: 700 };

describe('the standard picture of a policy', () => {
  const graph = graphOf(policyPicture(20, 18));
  const { places, bands } = compose(graph, frame);
  const at = (id: string) => places.get(id)!;

  it('places everything, and no node or name on another', () => {
    expect(places.size).toBe(graph.nodes.size);
    expect(overlapping(graph, places)).toEqual([]);
  });

  it('reads from left to right: policy, tasks, departments', () => {
    const xs = (label: string) => [...graph.nodes.values()].filter((n) => n.label === label).map(({ id }) => at(id).x);
    expect(Math.max(...xs('Policy'))).toBeLessThan(Math.min(...xs('Task')));
    expect(Math.max(...xs('Task'))).toBeLessThan(Math.min(...xs('Department')));
  });

  it('keeps the printed order of the tasks from top to bottom, and the departments by number of tasks', () => {
    const taskHeights = Array.from({ length: 20 }, (_, i) => at(taskId(i)).y);
    expect(taskHeights).toEqual([...taskHeights].sort((a, b) => a - b));
    const departments = [...graph.nodes.values()]
      .filter((n) => n.label === 'Department')
      .sort((a, b) => at(a.id).y - at(b.id).y);
    expect(departments.map(({ order }) => order)).toEqual(departments.map(({ order }) => order).sort((a, b) => a - b));
  });

  it('turns lines between the columns, never behind a node of either', () => {
    const reachOf = (id: string) => ({
      width: graph.nodes.get(id)!.width,
      left: graph.nodes.get(id)!.box.left,
      right: graph.nodes.get(id)!.box.right,
    });
    const extents = columnExtents(places, bands, reachOf);
    const [task, department] = [extents.get('task')!, extents.get('department')!];
    for (const link of graph.links.filter(({ type }) => type === 'ASSIGNED_TO')) {
      const curve = curveOf(link, places, bands, extents, reachOf);
      for (const { x, y } of curve?.points ?? []) {
        const level = y === at(link.from).y || y === at(link.to).y;
        expect(level).toBe(true);
        expect(x).toBeGreaterThan(task.left);
        expect(x).toBeLessThan(department.right);
      }
      // A level run passes no node that stands on its height.
      const besides = [...graph.nodes.values()].filter(
        (n) => n.label === 'Task' && n.id !== link.from && at(n.id).x > at(link.from).x,
      );
      for (const other of besides) expect(Math.abs(at(other.id).y - at(link.from).y)).toBeGreaterThan(other.height / 2);
    }
  });

  it('is the same each time', () => {
    expect([...compose(graphOf(policyPicture(20, 18)), frame).places]).toEqual([...places]);
  });

  it('holds for pictures of any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 300, max: 1900 }),
        (tasks, departments, width) => {
          const any = graphOf(policyPicture(tasks, departments));
          expect(overlapping(any, compose(any, { width, height: 700 }).places)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('expanding a picture', () => {
  const tasks = Array.from({ length: 12 }, (_, i) => task(i));
  const start = policyOpened(
    tasks,
    tasks.map((one, i) => answer(one, [assigned(i, i % 4)], [department(i % 4)])),
  );
  const line = node('line:医疗保障', 'FunctionalLine');
  const unit = department(1);
  const withLine = opened(
    unit,
    ['IN_LINE', 'out'],
    [answer(unit, [relationship('IN_LINE', unit.id, line.id)], [line])],
    false,
  );
  const targets = Array.from({ length: 5 }, (_, i) =>
    node(`target:${taskId(3)}/${i}`, 'Target', { value: 30, unit: '%', comparator: '≥' }),
  );
  const withTargets = opened(
    tasks[3]!,
    ['SETS', 'out'],
    [
      answer(
        tasks[3]!,
        targets.map(({ id }) => relationship('SETS', taskId(3), id)),
        targets,
      ),
    ],
    false,
  );
  const placed = (steps: Parameters<typeof gather>[1]) => {
    const data = gather([policy], steps);
    const graph = graphOf(data);
    return { graph, places: place(graph, data.anchors, frame).places };
  };

  it('leaves everything that stood where it stood', () => {
    const before = placed([start]).places;
    const after = placed([start, withLine, withTargets]).places;
    for (const [id, point] of before) expect(after.get(id)).toEqual(point);
  });

  it('puts what is new beside where it was opened, on nothing else', () => {
    const { graph, places } = placed([start, withLine, withTargets]);
    expect(overlapping(graph, places)).toEqual([]);
    expect(places.get(line.id)!.x).toBeGreaterThan(places.get(departmentId(1))!.x);
    for (const { id } of targets) expect(Math.abs(places.get(id)!.y - places.get(taskId(3))!.y)).toBeLessThan(320);
  });
});
