import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type LayoutTask } from '../../../../web/canvas/arrange.ts';
import { forcePlaces } from '../../../../web/canvas/force.ts';
import { type GraphData, gather, type Opened } from '../../../../web/view-model/data.ts';
import { facetsOf } from '../../../../web/view-model/facets.ts';
import { routesOf } from '../../../../web/view-model/layout/aisles.ts';
import type { Arrangement } from '../../../../web/view-model/layout/arrangement.ts';
import type { LayoutNode, Point } from '../../../../web/view-model/layout/layout-graph.ts';
import { graphOf, overlapping } from '../layout-graphs.ts';
import {
  answer,
  department,
  departmentId,
  node,
  opened,
  policy,
  policyId,
  relationship,
  standardPicture,
  task,
  taskId,
} from '../picture.ts';

const frame = { width: 800, height: 700 };
const layouts = ['columns', 'force', 'levels', 'concentric', 'timeline'] as const;
const words = { national: '国', provincial: '省', municipal: '市', county: '县', '': '未分层' };

/** Another document, with tasks that it assigns to a department of the first one and to departments of its own. */
interface Another {
  readonly number: string;
  readonly year: number;
  readonly level: string;
  readonly tasks: number;
}

const idOf = ({ number }: Another) => `policy:${number}`;
const another = (one: Another) =>
  node(idOf(one), 'Policy', { name: one.number, documentNumber: one.number, level: one.level, year: one.year });
const taskIdOf = ({ number }: Another, i: number) => `task:${number}#${i}`;

function openedWith(one: Another): Opened {
  const tasks = Array.from({ length: one.tasks }, (_, i) =>
    node(taskIdOf(one, i), 'Task', { name: '加强医疗卫生队伍建设', order: i + 1, sectionLabel: '一、', kind: 'task' }),
  );
  const hasTask = tasks.map(({ id }, i) => relationship('HAS_TASK', idOf(one), id, { order: i + 1 }));
  const assigned = tasks.map((own, i) => {
    const units = [department(i % 3), department(100 + (i % 4))];
    const role = { role: 'responsible', basis: 'stated' };
    return answer(
      own,
      units.map(({ id }, order) => relationship('ASSIGNED_TO', own.id, id, { ...role, order })),
      units,
    );
  });
  return opened(another(one), ['HAS_TASK', 'out'], [answer(another(one), hasTask, tasks), ...assigned]);
}

const first = { ...policy, properties: { ...policy.properties, year: 2022 } };

interface Step {
  readonly data: GraphData;
  readonly roots: readonly string[];
}

const pictureOf = (
  tasks: number,
  departments: number,
  others: readonly Another[],
  expansions: readonly Opened[] = [],
): Step => ({
  data: gather(
    [first, ...others.map(another)],
    [standardPicture(tasks, departments), ...others.map(openedWith), ...expansions],
  ),
  roots: [policyId, ...others.map(idOf)],
});

function taskOf(
  layout: LayoutTask['layout'],
  { data, roots }: Step,
  standing: LayoutTask['standing'] = new Map(),
): LayoutTask {
  const facets = facetsOf(data, { nodes: new Map(), relationships: new Map() });
  const graph = graphOf(data, new Set(roots));
  return { layout, graph, anchors: data.anchors, frame, facets, words, standing, pins: new Map() };
}

/** The pictures one after the other, each with the places that the one before it had. */
function arranged(layout: LayoutTask['layout'], steps: readonly Step[]) {
  const pictures: { task: LayoutTask; arrangement: Arrangement }[] = [];
  for (const step of steps) {
    const task = taskOf(layout, step, pictures.at(-1)?.arrangement.places);
    pictures.push({ task, arrangement: arrange(task, forcePlaces) });
  }
  return pictures;
}

const town: Another = { number: '运政发〔2023〕5号', year: 2023, level: 'municipal', tasks: 9 };
const older: Another = { number: '国发〔2019〕1号', year: 2019, level: 'national', tasks: 7 };
const between: Another = { number: '晋政发〔2021〕3号', year: 2021, level: 'provincial', tasks: 8 };
const county: Another = { number: '临政发〔2023〕8号', year: 2023, level: 'county', tasks: 4 };

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

describe('what is new stands where it belongs', () => {
  const added = (layout: LayoutTask['layout'], others: readonly Another[]) =>
    arranged(layout, [pictureOf(12, 6, []), ...others.map((_, i) => pictureOf(12, 6, others.slice(0, i + 1)))]).at(-1)!;
  const extent = (nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>) => ({
    left: Math.min(...nodes.map(({ id, box }) => places.get(id)!.x - box.left)),
    right: Math.max(...nodes.map(({ id, box }) => places.get(id)!.x + box.right)),
    top: Math.min(...nodes.map(({ id, box }) => places.get(id)!.y - box.top)),
    bottom: Math.max(...nodes.map(({ id, box }) => places.get(id)!.y + box.bottom)),
  });

  it('in columns: each in that of its label, another document’s tasks below those that stood, in their order', () => {
    const {
      task: { graph },
      arrangement,
    } = added('columns', [town]);
    const { places } = arrangement;
    const of = (ids: readonly string[]) =>
      extent(
        ids.map((id) => graph.nodes.get(id)!),
        places,
      );
    const [old, own] = [
      of(Array.from({ length: 12 }, (_, i) => taskId(i))),
      of(Array.from({ length: 9 }, (_, i) => taskIdOf(town, i))),
    ];
    expect(own.top).toBeGreaterThan(old.bottom);
    expect(Math.abs((own.left + own.right - old.left - old.right) / 2)).toBeLessThan(30);
    expect(places.get(idOf(town))!.x).toBe(places.get(policyId)!.x);
    const heights = Array.from({ length: 9 }, (_, i) => places.get(taskIdOf(town, i))!.y);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
  });

  it('in columns: with names where they were, lower only beside others of the column', () => {
    const pictures = arranged('columns', [pictureOf(12, 18, []), pictureOf(12, 18, [town])]);
    const [before, after] = pictures.map(({ arrangement }) => arrangement);
    expect(before!.lowered.size).toBeGreaterThan(6);
    for (const id of before!.places.keys()) expect([id, after!.lowered.has(id)]).toEqual([id, before!.lowered.has(id)]);
  });

  it.each([[town], [older], [between], [older, between], [town, older, between]])(
    'by date: under the year above it, the years in their order',
    (...others) => {
      const {
        task: { graph, facets },
        arrangement: { places, guides },
      } = added('timeline', others);
      const years = [...new Set(['2022', ...others.map(({ year }) => String(year))])].sort();
      expect(guides.map(({ text }) => text)).toEqual(years);
      const xs = guides.map(({ at }) => at.x);
      expect(xs).toEqual([...xs].sort((a, b) => a - b));
      for (const { text, at } of guides) {
        const nodes = [...graph.nodes.values()].filter(
          ({ id, label }) => (label === 'Policy' || label === 'Task') && facets.get(id)?.year === text,
        );
        const column = extent(nodes, places);
        expect(at.x).toBeCloseTo((column.left + column.right) / 2);
        expect(at.y).toBe(column.top - 32);
      }
      const floor = extent(
        [...graph.nodes.values()].filter(({ label }) => label === 'Policy' || label === 'Task'),
        places,
      ).bottom;
      for (const { id, label, box } of graph.nodes.values()) {
        if (label === 'Department') expect(places.get(id)!.y - box.top).toBeGreaterThan(floor);
      }
    },
  );

  it.each([[town], [older], [between], [town, county], [county, town]])(
    'by level: beside the word for it, the levels in their order',
    (...others) => {
      const {
        task: { graph, facets },
        arrangement: { places, guides },
      } = added('levels', others);
      const heights = guides.map(({ at }) => at.y);
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
      for (const { text, at } of guides) {
        const nodes = [...graph.nodes.values()].filter(
          ({ id }) => words[(facets.get(id)?.level ?? '') as keyof typeof words] === text && text !== '未分层',
        );
        if (nodes.length === 0) continue;
        const row = extent(nodes, places);
        expect(at.y).toBeGreaterThan(row.top);
        expect(at.y).toBeLessThan(row.bottom);
        expect(at.x).toBeLessThan(row.left);
      }
    },
  );

  it('in rings: around its own document, outside the rings that stood', () => {
    const {
      task: { graph },
      arrangement: { places },
    } = added('concentric', [town]);
    const stood = extent(
      [policyId, ...Array.from({ length: 12 }, (_, i) => taskId(i))].map((id) => graph.nodes.get(id)!),
      places,
    );
    const own = Array.from({ length: 9 }, (_, i) => graph.nodes.get(taskIdOf(town, i))!);
    const centre = places.get(idOf(town))!;
    expect(extent(own, places).left).toBeGreaterThan(stood.right);
    const far = own.map(({ id }) => Math.hypot(places.get(id)!.x - centre.x, places.get(id)!.y - centre.y));
    expect(Math.max(...far)).toBeLessThan(2 * Math.min(...far));
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

describe('lines to what was added', () => {
  it.each([
    ['timeline', [between]],
    ['timeline', [older, between]],
    ['timeline', [town, older]],
    ['levels', [town]],
    ['levels', [county, town]],
  ] as const)('run behind no node and no name: %s', (layout, others) => {
    const {
      task: { graph },
      arrangement: { places, aisles },
    } = arranged(layout, [pictureOf(12, 6, []), ...others.map((_, i) => pictureOf(12, 6, others.slice(0, i + 1)))]).at(
      -1,
    )!;
    const links = graph.links.map((link, i) => ({ ...link, id: String(i) }));
    const routes = routesOf(links, places, aisles!);
    const behind = links.flatMap(({ id, from, to }) => {
      const way = routes.get(id)!;
      return [...graph.nodes.values()].flatMap((node) => {
        const { x, y } = places.get(node.id)!;
        const meets = way.slice(1).some((b, i) => {
          const a = way[i]!;
          return (
            Math.max(a.x, b.x) > x - node.box.left &&
            Math.min(a.x, b.x) < x + node.box.right &&
            Math.max(a.y, b.y) > y - node.box.top &&
            Math.min(a.y, b.y) < y + node.box.bottom
          );
        });
        return meets && node.id !== from && node.id !== to ? [`${from} → ${to} × ${node.id}`] : [];
      });
    });
    expect(behind).toEqual([]);
  });
});
