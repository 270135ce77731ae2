import { describe, expect, it } from 'vitest';
import { gather } from '../../../web/view-model/data.ts';
import { drawnOf } from '../../../web/view-model/elements.ts';
import { factsOf } from '../../../web/view-model/facts.ts';
import { filterScene, nothingHidden } from '../../../web/view-model/filter.ts';
import { foldsFor } from '../../../web/view-model/fold.ts';
import { departmentSize, nodeLooks } from '../../../web/view-model/node-look.ts';
import { relatedTo } from '../../../web/view-model/related.ts';
import { restId, sceneOf } from '../../../web/view-model/scene.ts';
import { sectionsOf } from '../../../web/view-model/sections.ts';
import {
  answer,
  assigned,
  department,
  departmentId,
  node,
  opened,
  policy,
  policyId,
  policyOpened,
  policyPicture,
  relationship,
  task,
  taskId,
} from './picture.ts';

const byHand = { open: [], folded: [], stands: () => false };
const roots = new Set([policyId]);
const noFacets = new Map();

describe('from data to what is drawn', () => {
  it('puts each node and relationship in once, however many answers carry it', () => {
    const data = policyPicture(10, 4);
    expect(data.nodes.size).toBe(1 + 10 + 4);
    expect(new Set(data.relationships.keys()).size).toBe(data.relationships.size);
  });

  it('drops an expansion whose own node is no longer there', () => {
    const stray = opened(task(0), ['ASSIGNED_TO', 'out'], [answer(task(0), [assigned(0, 0)], [department(0)])], false);
    expect(gather([policy], [stray]).nodes.size).toBe(1);
  });

  it('groups tasks into their sections, in printed order', () => {
    const sections = sectionsOf(policyPicture(12, 4));
    expect(sections.map(({ id }) => id)).toEqual([
      'section:晋政办发〔2022〕83号#一',
      'section:晋政办发〔2022〕83号#二',
      'section:晋政办发〔2022〕83号#三',
    ]);
    expect(sections[1]!.members.map(({ id }) => id)).toEqual([5, 6, 7, 8, 9].map(taskId));
  });

  it('bundles the lines of a folded section, and counts its tasks for the departments all the same', () => {
    const data = policyPicture(10, 4);
    const [first] = sectionsOf(data);
    const scene = sceneOf(data, [first!]);
    expect(scene.nodes.has(taskId(0))).toBe(false);
    expect(
      scene.links
        .filter(({ from, type }) => from === first!.id && type === 'ASSIGNED_TO')
        .every(({ id }) => id.startsWith('bundle:')),
    ).toBe(true);
    expect(factsOf(scene).tasksOf.get(departmentId(0))).toBe(10);
  });

  it('folds nothing where there is room, and more the less room there is', () => {
    const data = policyPicture(20, 18);
    expect(foldsFor(data, byHand, roots, { width: 2400, height: 2400 })).toEqual([]);
    const some = foldsFor(data, byHand, roots, { width: 1100, height: 720 });
    const many = foldsFor(data, byHand, roots, { width: 600, height: 560 });
    const hidden = (folds: typeof some) => folds.reduce((sum, fold) => sum + fold.members.length, 0);
    expect(hidden(many)).toBeGreaterThan(hidden(some));
  });

  it('keeps a section open that was opened by hand', () => {
    const open = ['section:晋政办发〔2022〕83号#一'];
    const folds = foldsFor(policyPicture(20, 18), { ...byHand, open }, roots, { width: 600, height: 560 });
    expect(folds.map(({ id }) => id)).not.toContain(open[0]);
  });

  it('shows the rest of a long list as one node that says how many', () => {
    const tasks = [task(0), task(1)];
    const data = gather([policy], [policyOpened(tasks, [], 90)]);
    const scene = sceneOf(data, []);
    expect(scene.nodes.get(restId(`HAS_TASK.out.${policyId}`))?.rest).toMatchObject({ drawn: 2, total: 90 });
  });

  it('takes away what the legend switches off, and the lines that lose an end', () => {
    const scene = sceneOf(policyPicture(6, 3), []);
    const visible = filterScene(scene, { ...nothingHidden, labels: ['Department'] }, noFacets);
    expect(visible.nodes.some(({ label }) => label === 'Department')).toBe(false);
    expect(visible.links.every(({ type }) => type === 'HAS_TASK')).toBe(true);
    expect(
      filterScene(scene, { ...nothingHidden, bases: ['stated'] }, noFacets).links.some(
        ({ type }) => type === 'ASSIGNED_TO',
      ),
    ).toBe(false);
  });

  it('draws a department the larger the more tasks name it, up to 64', () => {
    expect(departmentSize(11)).toBeCloseTo(20 + 6.7 * Math.sqrt(11));
    expect(departmentSize(10_000)).toBe(64);
  });

  it('draws flat data: names in lines, role as width, a document that is not held as a ghost', () => {
    const ghost = node('policy:国办发〔2022〕14号', 'Policy', {
      documentNumber: '国办发〔2022〕14号',
      presence: 'cited',
    });
    const cites = relationship('CITES', policyId, ghost.id, { relation: 'based-on' });
    const data = gather([policy], [opened(policy, ['CITES', 'out'], [answer(policy, [cites], [ghost])])]);
    const scene = sceneOf(data, []);
    const facts = factsOf(scene);
    const drawn = drawnOf(filterScene(scene, nothingHidden, noFacets), nodeLooks(scene, facts, 'zh'), facts, 'zh');
    expect(drawn.nodes.find(({ data: { id } }) => id === ghost.id)?.data).toMatchObject({
      ghost: 'cited',
      caption: '国办发\n〔2022〕14号\n仅被引用',
    });
    expect(drawn.links[0]?.data).toMatchObject({
      width: 1.8,
      arrow: 'triangle',
      fill: 'hollow',
      chip: '根据、按照',
      ends: 'Policy',
    });
  });

  it('keeps what leads to the tasks of a selected department', () => {
    const scene = sceneOf(policyPicture(6, 3), []);
    const { lit, kept } = relatedTo(filterScene(scene, nothingHidden, noFacets), departmentId(1));
    expect(lit.has(taskId(1))).toBe(true);
    expect(kept.has(policyId)).toBe(true);
    expect(lit.has(departmentId(2))).toBe(false);
  });
});
