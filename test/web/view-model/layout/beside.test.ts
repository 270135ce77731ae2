import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../../../web/canvas/arrange.ts';
import { forcePlaces } from '../../../../web/canvas/force.ts';
import { arranged, between, county, idOf, layouts, older, pictureOf, taskOf, town } from '../growing-pictures.ts';
import { overlapping } from '../layout-graphs.ts';
import { answer, department, departmentId, node, opened, relationship, task, taskId } from '../picture.ts';

const any = fc.record({
  number: fc.constantFrom('甲〔1〕1号', '乙〔2〕2号'),
  year: fc.integer({ min: 2019, max: 2024 }),
  level: fc.constantFrom('national', 'provincial', 'municipal', 'county'),
  tasks: fc.integer({ min: 0, max: 24 }),
});

describe.each(layouts)('what is added to a picture in the layout %s', (layout) => {
  it('moves nothing that stood, not by a pixel, and lies on nothing', () => {
    const steps = [[], [town], [town, older], [town, older, between], [town, older, between, county]];
    const pictures = arranged(
      layout,
      steps.map((others) => pictureOf(12, 6, others)),
    );
    for (const [i, { task, arrangement }] of pictures.entries()) {
      expect(arrangement.places.size).toBe(task.graph.nodes.size);
      expect(overlapping(task.graph, arrangement.places)).toEqual([]);
      for (const [id, at] of pictures[i - 1]?.arrangement.places ?? []) expect(arrangement.places.get(id)).toEqual(at);
    }
  });

  it('does so whatever is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 15 }), any, any, (tasks, units, a, b) => {
        const others = [a, { ...b, number: '丙〔3〕3号' }];
        const steps = [
          pictureOf(tasks, units, []),
          pictureOf(tasks, units, others.slice(0, 1)),
          pictureOf(tasks, units, others),
        ];
        const pictures = arranged(layout, steps);
        for (const [i, { task, arrangement }] of pictures.entries()) {
          // A department that got more tasks is drawn larger where it stands.
          const isNew = (id: string) => !pictures[i - 1]?.arrangement.places.has(id);
          const lying = overlapping(task.graph, arrangement.places);
          expect(lying.filter((pair) => pair.split(' × ').some(isNew))).toEqual([]);
          for (const [id, at] of pictures[i - 1]?.arrangement.places ?? [])
            expect(arrangement.places.get(id)).toEqual(at);
        }
      }),
      { numRuns: layout === 'force' ? 6 : 30 },
    );
  });

  it('is placed the same each time', () => {
    const last = () => [
      ...arranged(layout, [pictureOf(12, 6, []), pictureOf(12, 6, [town])]).at(-1)!.arrangement.places,
    ];
    expect(last()).toEqual(last());
  });

  it('leaves its place to what a hand put somewhere', () => {
    const [before] = arranged(layout, [pictureOf(8, 4, [])]);
    const after = pictureOf(8, 4, [town]);
    const alone = arrange(taskOf(layout, after, before!.arrangement.places), forcePlaces);
    const pin = alone.places.get(idOf(town))!;
    const pins = new Map([[taskId(0), pin]]);
    const task = { ...taskOf(layout, after, before!.arrangement.places), pins };
    const { places } = arrange(task, forcePlaces);
    expect(places.get(taskId(0))).toEqual(pin);
    expect(overlapping(task.graph, places)).toEqual([]);
  });

  it('stays where it is when something else is taken away', () => {
    const pictures = arranged(layout, [pictureOf(12, 6, []), pictureOf(12, 6, [town]), pictureOf(12, 6, [])]);
    const [, with_, without] = pictures.map(({ arrangement }) => arrangement.places);
    for (const [id, at] of without!) expect(at).toEqual(with_!.get(id));
  });
});

describe('what was opened from a node stands near it', () => {
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
    task(3),
    ['SETS', 'out'],
    [
      answer(
        task(3),
        targets.map(({ id }) => relationship('SETS', taskId(3), id)),
        targets,
      ),
    ],
    false,
  );

  it.each(layouts)('and moves nothing: %s', (layout) => {
    const steps = [[], [withLine], [withLine, withTargets]].map((expansions) => pictureOf(12, 4, [], expansions));
    const pictures = arranged(layout, steps);
    for (const [i, { task, arrangement }] of pictures.entries()) {
      expect(overlapping(task.graph, arrangement.places)).toEqual([]);
      for (const [id, at] of pictures[i - 1]?.arrangement.places ?? []) expect(arrangement.places.get(id)).toEqual(at);
    }
  });

  it('in columns beside it, the next column to the right', () => {
    const { places } = arranged('columns', [
      pictureOf(12, 4, []),
      pictureOf(12, 4, [], [withLine]),
      pictureOf(12, 4, [], [withLine, withTargets]),
    ]).at(-1)!.arrangement;
    expect(places.get(line.id)!.x).toBeGreaterThan(places.get(departmentId(1))!.x);
    for (const { id } of targets) expect(Math.abs(places.get(id)!.y - places.get(taskId(3))!.y)).toBeLessThan(320);
  });
});
