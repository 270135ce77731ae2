import { describe, expect, it } from 'vitest';
import type { LayoutNode } from '../../../../web/view-model/layout/layout-graph.ts';
import { lowering, stack } from '../../../../web/view-model/layout/stack.ts';
import { labelGap } from '../../../../web/view-model/node-look.ts';

/** A task whose name has so many lines. */
const node = (i: number, lines: number): LayoutNode => ({
  id: `task:${i}`,
  label: 'Task',
  arrival: 0,
  width: 41,
  height: 29,
  box: { left: 50, right: 50, top: 14.5, bottom: 14.5 + labelGap + lines * 16 },
  root: false,
  section: '',
  order: i,
});

const names = [1, 3, 2, 2, 1, 1, 3, 2, 2, 3, 1, 2, 3, 3, 1];

describe.each([2, 3])('a column staggered over %i', (columns) => {
  const nodes = names.map((lines, i) => node(i, lines));
  const { places } = stack(nodes, columns, { left: true, right: true });
  const at = (one: LayoutNode) => places.get(one.id)!;

  it('lets no line of a node pass through another node or its name', () => {
    for (const [i, one] of nodes.entries()) {
      for (const [j, other] of nodes.entries()) {
        if (i % columns === j % columns) continue;
        const line = at(one).y - at(other).y;
        expect(Math.abs(line)).toBeGreaterThan(other.height / 2);
        const name = { top: other.height / 2 + labelGap + lowering, bottom: other.box.bottom + lowering };
        expect(line < name.top || line > name.bottom).toBe(true);
      }
    }
  });

  it('keeps the order from top to bottom', () => {
    const heights = nodes.map((one) => at(one).y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });
});

it('a column whose lines all come from the left is staggered more closely', () => {
  const nodes = names.map((lines, i) => node(i, lines));
  const height = (right: boolean) => stack(nodes, 2, { left: true, right }).height;
  expect(height(false)).toBeLessThanOrEqual(height(true));
});
