import { describe, expect, it } from 'vitest';
import type { Point } from '../../../../web/view-model/layout/layout-graph.ts';
import { overlap } from '../../../../web/view-model/layout/near.ts';
import { grownWithin } from '../../../../web/view-model/layout/room-to-grow.ts';
import { boxOf, departmentSize, type NodeLook } from '../../../../web/view-model/node-look.ts';

const unit = (tasks: number, lines: readonly string[] = ['省医保局']): NodeLook => {
  const size = departmentSize(tasks);
  return { width: size, height: size, lines, side: 'below', grouped: false };
};
const id = (i: number) => `department:140000/${i}`;
const looksOf = (...looks: readonly NodeLook[]) => new Map(looks.map((look, i) => [id(i), look]));
const column = (...ys: readonly number[]) => new Map(ys.map((y, i) => [id(i), { x: 0, y }]));

function meeting(looks: ReadonlyMap<string, NodeLook>, places: ReadonlyMap<string, Point>): string[] {
  const all = [...places];
  return all.flatMap(([a, at], i) =>
    all
      .slice(i + 1)
      .flatMap(([b, other]) => (overlap(at, boxOf(looks.get(a)!), other, boxOf(looks.get(b)!)) ? [`${a} × ${b}`] : [])),
  );
}

describe('a unit that has more tasks than when it was given its place', () => {
  // Room for 5, 5 and 5 tasks.
  const places = column(0, 70, 140);

  it('is drawn as large as its neighbours allow, and these as they were', () => {
    const looks = looksOf(unit(5), unit(60), unit(5));
    expect(meeting(looks, places)).not.toEqual([]);
    const grown = grownWithin(looks, places);
    expect(meeting(grown, places)).toEqual([]);
    const size = grown.get(id(1))!.width;
    expect(size).toBeGreaterThan(departmentSize(5));
    expect(size).toBeLessThan(departmentSize(60));
    expect([grown.get(id(0)), grown.get(id(2))]).toEqual([looks.get(id(0)), looks.get(id(2))]);
  });

  it('takes its whole size where there is room', () => {
    const looks = looksOf(unit(5), unit(60));
    expect(grownWithin(looks, column(0, 300))).toBe(looks);
    expect(grownWithin(looks, new Map())).toBe(looks);
  });

  it('shares the room with others that grow, the smaller ones first', () => {
    const looks = looksOf(unit(40), unit(60), unit(12));
    const grown = grownWithin(looks, places);
    expect(meeting(grown, places)).toEqual([]);
    expect(grown.get(id(2))!.width).toBe(departmentSize(12));
  });

  it('does not become small for what meets it at any size', () => {
    const looks = looksOf(unit(30), unit(30));
    expect(grownWithin(looks, column(0, 10)).get(id(0))!.width).toBe(departmentSize(30));
  });

  it('leaves what grows with nothing as it is', () => {
    const task: NodeLook = { width: 41, height: 29, lines: ['（一）'], side: 'below', grouped: false };
    const looks = new Map([
      ['task:a#1', task],
      [id(1), unit(60)],
    ]);
    const places = new Map([
      ['task:a#1', { x: 0, y: 0 }],
      [id(1), { x: 0, y: 72 }],
    ]);
    const grown = grownWithin(looks, places);
    expect(grown.get('task:a#1')).toEqual(task);
    expect(meeting(grown, places)).toEqual([]);
  });
});
