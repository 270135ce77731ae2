import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TogetherAnswer } from '../../../../graph/store/answers/workload.ts';
import { arcsOf, liftStep, liftStepsSeen, matrixOf, mostUnits } from '../../../../web/views/workload/together.ts';

const unit = (id: string, tasks: number, group = false) => ({
  node: { id, label: 'FunctionalLine' as const, properties: { name: id } },
  group,
  tasks,
});

const pairs = fc
  .integer({ min: 2, max: 30 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      joint: fc.array(
        fc.record({
          a: fc.nat(n - 2),
          b: fc.nat(n - 1),
          tasks: fc.integer({ min: 1, max: 80 }),
          lift: fc.double({ min: 0.1, max: 9, noNaN: true }),
        }),
        { maxLength: 60 },
      ),
    }),
  )
  .map(({ n, joint }): TogetherAnswer => {
    const units = Array.from({ length: n }, (_, i) => unit(`line:${i}`, n - i));
    const each = new Map(joint.filter(({ a, b }) => a < b).map((it) => [`${it.a}-${it.b}`, it]));
    return {
      tasks: 99,
      units,
      pairs: [...each.values()].map(({ a, b, tasks, lift }) => ({
        a: `line:${a}`,
        b: `line:${b}`,
        tasks,
        expected: tasks / lift,
        lift,
      })),
      total: each.size,
    };
  });

const numbers = (path: string) => path.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)!.map(Number);

describe('who is named with whom', () => {
  it('reads the same from either side, without groups', () => {
    const matrix = matrixOf({
      tasks: 9,
      units: [unit('line:甲', 5), unit('department:各市', 4, true), unit('line:乙', 3)],
      pairs: [{ a: 'line:甲', b: 'line:乙', tasks: 2, expected: 1, lift: 2 }],
      total: 1,
    });
    expect(matrix.units.map(({ node }) => node.id)).toEqual(['line:甲', 'line:乙']);
    expect(matrix.pair('line:乙', 'line:甲')).toBe(matrix.pair('line:甲', 'line:乙'));
    expect(matrix.pair('line:甲', 'line:丙')).toBeUndefined();
  });

  it('has steps from clearly less than expected upward', () => {
    expect([0.5, 0.8, 1, 1.2, 1.99, 2, 12].map(liftStep)).toEqual([0, 1, 1, 2, 3, 4, 6]);
  });

  it('draws every arc inside the picture, from the middle of one row to that of another', () => {
    const rowHeight = 33;
    fc.assert(
      fc.property(pairs, (answer) => {
        const { arcs, width, height } = arcsOf(matrixOf(answer), rowHeight);
        expect(height).toBe(Math.min(answer.units.length, mostUnits) * rowHeight);
        expect(width).toBeLessThanOrEqual(200);
        for (const { path, width: thick, pair } of arcs) {
          const [x1, y1, cx, , , , x2, y2] = numbers(path) as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          for (const y of [y1, y2]) expect((y / rowHeight) % 1).toBeCloseTo(0.5);
          expect(x1).toBe(x2);
          // The furthest point of such a cubic: a quarter at its ends, three quarters at its controls.
          expect(0.25 * x1 + 0.75 * cx + thick / 2).toBeLessThanOrEqual(width);
          expect(pair.tasks).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

it('has in its legend only steps that some cell shows', () => {
  const matrix = matrixOf({
    tasks: 9,
    total: 2,
    units: [unit('a', 5), unit('b', 4), unit('c', 3), unit('g', 9, true)],
    pairs: [
      { a: 'a', b: 'b', tasks: 2, expected: 4, lift: 0.5 },
      { a: 'b', b: 'c', tasks: 4, expected: 2, lift: 2 },
      { a: 'a', b: 'g', tasks: 9, expected: 1, lift: 9 },
    ],
  });
  expect([...liftStepsSeen(matrix)]).toEqual([0, 4]);
});
