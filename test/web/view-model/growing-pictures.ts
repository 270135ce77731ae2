import { arrange, type LayoutTask } from '../../../web/canvas/arrange.ts';
import { forcePlaces } from '../../../web/canvas/force.ts';
import { type GraphData, gather, type Opened } from '../../../web/view-model/data.ts';
import { facetsOf } from '../../../web/view-model/facets.ts';
import type { Arrangement } from '../../../web/view-model/layout/arrangement.ts';
import { graphOf } from './layout-graphs.ts';
import { answer, department, node, opened, policy, policyId, relationship, standardPicture } from './picture.ts';

/** Pictures to which one document after the other is added. */

const frame = { width: 800, height: 700 };
export const layouts = ['columns', 'force', 'levels', 'concentric', 'timeline'] as const;
export const words = { national: '国', provincial: '省', municipal: '市', county: '县', '': '未分层' };

/** Another document, with tasks that it assigns to a department of the first one and to departments of its own. */
export interface Another {
  readonly number: string;
  readonly year: number;
  readonly level: string;
  readonly tasks: number;
}

export const idOf = ({ number }: Another) => `policy:${number}`;
const another = (one: Another) =>
  node(idOf(one), 'Policy', { name: one.number, documentNumber: one.number, level: one.level, year: one.year });
export const taskIdOf = ({ number }: Another, i: number) => `task:${number}#${i}`;

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

/** A picture of the first document, and of others with what opens with each. */
export const pictureOf = (
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

/** What a layout is asked of a picture, where this stands already. */
export function taskOf(
  layout: LayoutTask['layout'],
  { data, roots }: Step,
  standing: LayoutTask['standing'] = new Map(),
): LayoutTask {
  const facets = facetsOf(data, { nodes: new Map(), relationships: new Map() });
  const graph = graphOf(data, new Set(roots));
  return { layout, graph, anchors: data.anchors, frame, facets, words, standing, pins: new Map() };
}

/** The pictures one after the other, each with the places that the one before it had. */
export function arranged(layout: LayoutTask['layout'], steps: readonly Step[]) {
  const pictures: { task: LayoutTask; arrangement: Arrangement }[] = [];
  for (const step of steps) {
    const task = taskOf(layout, step, pictures.at(-1)?.arrangement.places);
    pictures.push({ task, arrangement: arrange(task, forcePlaces) });
  }
  return pictures;
}

export const town: Another = { number: '运政发〔2023〕5号', year: 2023, level: 'municipal', tasks: 9 };
export const older: Another = { number: '国发〔2019〕1号', year: 2019, level: 'national', tasks: 7 };
export const between: Another = { number: '晋政发〔2021〕3号', year: 2021, level: 'provincial', tasks: 8 };
export const county: Another = { number: '临政发〔2023〕8号', year: 2023, level: 'county', tasks: 4 };

/** The picture after these documents were added, one at a time. */
export const added = (layout: LayoutTask['layout'], others: readonly Another[]) =>
  arranged(layout, [pictureOf(12, 6, []), ...others.map((_, i) => pictureOf(12, 6, others.slice(0, i + 1)))]).at(-1)!;
