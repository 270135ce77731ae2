import { describe, expect, it } from 'vitest';
import type { GroupBy } from '../../../graph/schema/group-key.ts';
import { countedInPart, gather, withAll } from '../../../web/view-model/data.ts';
import { exportedGraph } from '../../../web/view-model/exported.ts';
import { facetsOf } from '../../../web/view-model/facets.ts';
import { filterScene, membersOf, nothingHidden } from '../../../web/view-model/filter.ts';
import type { Fold } from '../../../web/view-model/folds.ts';
import { groupId, readGroupId } from '../../../web/view-model/group-id.ts';
import { hubGroups, mostUngrouped } from '../../../web/view-model/groups.ts';
import { foldName } from '../../../web/view-model/node-look.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { answer, node, opened, relationship } from './picture.ts';

const hub = node('department:140000/卫生健康', 'Department', { name: '山西省卫生健康委员会' });
const documents = ['晋政办发〔2022〕83号', '晋政办发〔2023〕12号', '晋卫发〔2024〕1号'];
const policies = documents.map((number, i) =>
  node(`policy:${number}`, 'Policy', { documentNumber: number, year: 2022 + i, presence: 'held' }),
);
const tasks = Array.from({ length: 30 }, (_, i) => node(`task:${documents[i % 3]}#${i}`, 'Task', { name: `任务${i}` }));

/** A department that is opened to so many tasks of three documents. */
function picture(count: number) {
  const own = tasks.slice(0, count);
  const lines = own.map(({ id }) => relationship('ASSIGNED_TO', id, hub.id, { role: 'responsible', basis: 'stated' }));
  return gather([hub], [opened(hub, ['ASSIGNED_TO', 'in'], [answer(hub, lines, own)], false)]);
}
const further = { nodes: new Map(policies.map((policy) => [policy.id, policy])), relationships: new Map() };

function groups(count: number, by: GroupBy, open: readonly string[] = [], ungrouped = new Set<string>()) {
  const data = picture(count);
  const known = (id: string) => further.nodes.get(id);
  return hubGroups(data, {
    by,
    facets: facetsOf(data, further),
    open,
    ungrouped,
    kept: new Set([hub.id]),
    known,
    language: 'zh',
  });
}

describe('a hub', () => {
  it('with few neighbours opens as it is', () => {
    expect(groups(mostUngrouped, 'policy')).toEqual([]);
  });

  it('with many opens by document: every neighbour in one group, none drawn alone', () => {
    const folds = groups(30, 'policy');
    expect(folds.map((fold) => foldName(fold, 'zh'))).toEqual(documents.map((number) => `${number} 10 项任务`));
    expect(new Set(folds.flatMap(({ members }) => members.map(({ id }) => id))).size).toBe(30);
  });

  it('is drawn node by node where all is asked for', () => {
    expect(groups(30, 'policy', [], new Set([hub.id]))).toEqual([]);
  });

  it('opens by year where that is asked for', () => {
    expect(groups(30, 'year').map(({ title }) => title)).toEqual(['2022 年', '2023 年', '2024 年']);
  });

  it('puts what has no theme together and says so', () => {
    expect(groups(30, 'theme').map((fold) => foldName(fold, 'zh'))).toEqual(['其他 30 项任务']);
  });

  it('leaves a group open that was opened by hand', () => {
    const [first, ...others] = groups(30, 'policy');
    expect(groups(30, 'policy', [first!.id]).map(({ id }) => id)).toEqual(others.map(({ id }) => id));
  });

  it('of a hundred documents has few groups around it: the small ones stand as one, and open a few at a time', () => {
    const many = Array.from({ length: 150 }, (_, i) =>
      node(`task:合发〔${2000 + (i % 100)}〕1号#${i}`, 'Task', { name: `任务${i}` }),
    );
    const lines = many.map(({ id }) => relationship('ASSIGNED_TO', id, hub.id, { role: 'lead', basis: 'stated' }));
    const data = gather([hub], [opened(hub, ['ASSIGNED_TO', 'in'], [answer(hub, lines, many)], false)]);
    const around = (open: readonly string[], language: 'zh' | 'en' = 'zh') =>
      hubGroups(data, {
        ...{ by: 'policy', facets: new Map(), open, ungrouped: new Set(), kept: new Set([hub.id]), language },
        known: () => undefined,
      });
    const folds = around([]);
    expect(folds.length).toBe(19);
    expect(new Set(folds.flatMap(({ members }) => members.map(({ id }) => id))).size).toBe(150);
    expect(foldName(folds.at(-1)!, 'zh')).toBe('其余 82 组 114 项任务');
    expect(around([], 'en').at(-1)!.title).toBe('82 more groups');
    expect(around([folds.at(-1)!.id]).at(-1)!.title).toBe('其余 64 组');
  });
});

describe('a hub of which not all neighbours were fetched', () => {
  /** Of 900 tasks of four documents 30 of the first three were fetched. */
  const lines = tasks.map(({ id }) => relationship('ASSIGNED_TO', id, hub.id, { role: 'lead', basis: 'stated' }));
  const unread = 'policy:晋医保发〔2025〕4号';
  const counted = {
    total: 900,
    groups: [
      ...policies.map(({ id }, i) => ({ key: id, count: 100 * (i + 1) })),
      { key: unread, count: 300, node: node(unread, 'Policy', { documentNumber: '晋医保发〔2025〕4号' }) },
    ],
  };
  const step = opened(hub, ['ASSIGNED_TO', 'in'], [answer(hub, lines, tasks, 900)], false);
  const data = gather([hub], [{ ...step, counted }]);
  const around = (open: readonly string[] = [], of = data) =>
    hubGroups(of, {
      ...{ by: 'policy', facets: new Map(), open, ungrouped: new Set<string>(), kept: new Set([hub.id]) },
      known: (id) => further.nodes.get(id),
      language: 'zh',
    });

  it('has the counts of all of them around it, also of a group of which none is there', () => {
    expect(around().map((fold) => foldName(fold, 'zh'))).toEqual([
      '晋医保发〔2025〕4号 300 项任务',
      '晋卫发〔2024〕1号 300 项任务',
      '晋政办发〔2023〕12号 200 项任务',
      '晋政办发〔2022〕83号 100 项任务',
    ]);
  });

  it('is joined to each group by a line, and has no rest beside them', () => {
    const folds = around();
    const { nodes, links } = sceneOf(data, folds);
    expect([...nodes.keys()].sort()).toEqual([hub.id, ...folds.map(({ id }) => id)].sort());
    expect(links.map(({ from, to }) => [from, to]).sort()).toEqual(folds.map(({ id }) => [id, hub.id]).sort());
    expect(filterScene(sceneOf(data, folds), nothingHidden, new Map()).nodes).toHaveLength(5);
  });

  it('opens a group a page at a time, and says how many are left', () => {
    const all = Array.from({ length: 60 }, (_, i) => node(`task:晋卫发〔2024〕1号#新${i}`, 'Task', {}));
    const own = all.map(({ id }) => relationship('ASSIGNED_TO', id, hub.id, { role: 'lead', basis: 'stated' }));
    const read = gather([hub], [{ ...step, counted, groups: [answer(hub, own, all, 300)] }]);
    const ofDocument = (folds: readonly Fold[]) => folds.find(({ title }) => title.startsWith('晋卫发〔2024〕1号'))!;
    const first = ofDocument(around());
    const after = around([first.id], read);
    const page = ofDocument(after);
    expect(foldName(page, 'zh')).toBe(`晋卫发〔2024〕1号（其余） ${300 - mostUngrouped} 项任务`);
    expect(after).toHaveLength(4);
    expect(sceneOf(read, after).nodes.size).toBe(1 + 4 + mostUngrouped);
    const next = ofDocument(around([first.id, page.id], read));
    expect(foldName(next, 'zh')).toBe(`晋卫发〔2024〕1号（其余） ${300 - 2 * mostUngrouped} 项任务`);
  });

  it('stands in the same groups once all are there, each with all that it is counted with', () => {
    const everyOne = counted.groups.flatMap(({ key, count }) =>
      Array.from({ length: count }, (_, i) => {
        const known = tasks.filter(({ id }) => id.startsWith(key.replace('policy:', 'task:')))[i];
        return known ?? node(`${key.replace('policy:', 'task:')}#新${i}`, 'Task', {});
      }),
    );
    const all = everyOne.map(({ id }) => relationship('ASSIGNED_TO', id, hub.id, { role: 'lead', basis: 'stated' }));
    const [cut] = countedInPart(data);
    const whole = withAll(data, [[cut!, answer(hub, all, everyOne, 900)]]);
    expect(whole.cut.size).toBe(0);
    expect(around([], whole).map(({ id }) => id)).toEqual(around().map(({ id }) => id));
    expect(around([], whole).map(({ members }) => members.length)).toEqual([300, 300, 200, 100]);
    const { relationships } = exportedGraph(
      filterScene(sceneOf(whole, around([], whole)), nothingHidden, new Map()),
      whole.cut,
    );
    expect(relationships).toHaveLength(900);
  });

  it('is hidden with a group of which nothing was fetched', () => {
    const scene = sceneOf(data, around());
    const visible = filterScene(scene, nothingHidden, new Map());
    const group = around().find(({ members }) => members.length === 0)!;
    const hidden = { ...nothingHidden, nodes: membersOf(visible, [group.id]) };
    expect(filterScene(scene, hidden, new Map()).nodes.map(({ id }) => id)).not.toContain(group.id);
  });

  it.each([
    ['theme', 'theme:互联网+医疗健康', 24],
    ['year', '', 0],
  ] as const)('names a group by %s so that a link can carry it', (by, key, from) => {
    const name = { by, label: 'Task', key, from, hub: hub.id } as const;
    expect(readGroupId(groupId(name))).toEqual(name);
    expect(readGroupId(hub.id)).toBeUndefined();
  });
});
