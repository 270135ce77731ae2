import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../../web/view-model/layout/compose.ts';
import { columnExtents, curveOf } from '../../../../web/view-model/layout/curves.ts';
import { graphOf, overlapping } from '../layout-graphs.ts';
import { policyPicture, taskId } from '../picture.ts';

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
