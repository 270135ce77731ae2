import { describe, expect, it } from 'vitest';
import { undated } from '../../../graph/schema/words.ts';
import { gather } from '../../../web/view-model/data.ts';
import { facetsOf } from '../../../web/view-model/facets.ts';
import { factsOf } from '../../../web/view-model/facts.ts';
import { filterScene, type Hidden, hidesSomething, nothingHidden } from '../../../web/view-model/filter.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { sectionsOf } from '../../../web/view-model/sections.ts';
import { ownLook, ruledLooks, tintKeys } from '../../../web/view-model/style-rules.ts';
import { yearBars } from '../../../web/view-model/year-bars.ts';
import { answer, node, opened, policy, policyId, relationship, task, taskId } from './picture.ts';

const ghost = node('policy:国办发〔2022〕14号', 'Policy', {
  presence: 'cited',
  level: 'national',
  issuedOn: '2021-05-04',
});
const undatedGhost = node('policy:某通知', 'Policy', { presence: 'cited' });
const region = node('region:140000', 'Region', { name: '山西省', level: 'provincial' });
const held = { ...policy, properties: { ...policy.properties, year: 2022 } };
const themed = relationship('ADDRESSES', taskId(0), 'theme:药品集采');
const data = gather(
  [held],
  [
    opened(
      held,
      ['HAS_TASK', 'out'],
      [
        answer(
          held,
          [relationship('HAS_TASK', policyId, taskId(0)), relationship('HAS_TASK', policyId, taskId(1))],
          [task(0), task(1)],
        ),
      ],
    ),
    opened(
      held,
      ['CITES', 'out'],
      [
        answer(
          held,
          [
            relationship('CITES', policyId, ghost.id, { relation: 'based-on' }),
            relationship('CITES', policyId, undatedGhost.id, { relation: 'mentions' }),
          ],
          [ghost, undatedGhost],
        ),
      ],
    ),
    opened(held, ['APPLIES_TO', 'out'], [answer(held, [relationship('APPLIES_TO', policyId, region.id)], [region])]),
  ],
);
const facets = facetsOf(data, { nodes: new Map(), relationships: new Map([[themed.id, themed]]) });
const scene = sceneOf(data, []);
const left = (hidden: Partial<Hidden>) =>
  filterScene(scene, { ...nothingHidden, ...hidden }, facets).nodes.map(({ id }) => id);

describe('what a node is filtered by', () => {
  it('a task has the level, region and year of its document', () => {
    expect(facets.get(taskId(1))).toEqual({ level: 'provincial', region: '140000', year: '2022' });
  });

  it('a document that plans for no year has that of its signing, and one without either says so', () => {
    expect(facets.get(ghost.id)?.year).toBe('2021');
    expect(facets.get(undatedGhost.id)?.year).toBe(undated);
  });
});

describe('filters', () => {
  it.each<[string, Partial<Hidden>, string[]]>([
    ['by year', { years: ['2021', undated] }, [ghost.id, undatedGhost.id]],
    ['by level', { levels: ['provincial'] }, [policyId, taskId(0), taskId(1), region.id]],
    ['by region', { regions: ['140000'] }, [policyId, taskId(0), taskId(1), region.id]],
    ['to what is held', { notHeld: true }, [ghost.id, undatedGhost.id]],
    ['to what is only cited', { held: true }, [policyId]],
    ['to one theme', { themes: ['theme:药品集采'] }, [taskId(1)]],
    ['to a few nodes', { only: [policyId] }, [taskId(0), taskId(1), ghost.id, undatedGhost.id, region.id]],
  ])('%s take away what does not pass, and nothing else', (_, hidden, gone) => {
    const all = left({});
    expect(all.filter((id) => !left(hidden).includes(id)).sort()).toEqual([...gone].sort());
    expect(hidesSomething({ ...nothingHidden, ...hidden })).toBe(true);
  });

  it('leave everything where nothing is switched off', () => {
    expect(hidesSomething(nothingHidden)).toBe(false);
    expect(left({})).toHaveLength(6);
  });

  it('are told by year: how many are held, how many are not, those without a date last', () => {
    expect(yearBars(data, facets)).toEqual([
      { year: '2021', held: 0, others: 1 },
      { year: '2022', held: 1, others: 0 },
      { year: undated, held: 0, others: 1 },
    ]);
  });
});

describe('a section that stands folded', () => {
  const folded = sceneOf(data, sectionsOf(data));
  const [section] = sectionsOf(data);
  const filtered = (hidden: Partial<Hidden>) => filterScene(folded, { ...nothingHidden, ...hidden }, facets);
  const members = (hidden: Partial<Hidden>) =>
    filtered(hidden)
      .nodes.find(({ id }) => id === section!.id)
      ?.fold?.members.map(({ id }) => id);

  it('stands for the tasks that pass, and its line for theirs', () => {
    expect(members({})).toEqual([taskId(0), taskId(1)]);
    expect(members({ themes: ['theme:药品集采'] })).toEqual([taskId(0)]);
    const line = filtered({ themes: ['theme:药品集采'] }).links.find(({ to }) => to === section!.id);
    expect(line?.relationships.map(({ to }) => to)).toEqual([taskId(0)]);
  });

  it('loses the tasks that were hidden, and goes with the last', () => {
    expect(members({ nodes: [taskId(1)] })).toEqual([taskId(0)]);
    expect(members({ nodes: [taskId(0), taskId(1)] })).toBeUndefined();
  });

  it('holds of what is kept its own', () => {
    expect(members({ only: [policyId, taskId(1)] })).toEqual([taskId(1)]);
    expect(members({ only: [policyId] })).toBeUndefined();
  });
});

describe('style rules', () => {
  it('paint nothing where none is set', () => {
    expect(ruledLooks(scene.nodes.values(), ownLook, facets, factsOf(scene)).size).toBe(0);
  });

  it('give levels their order, and what is not known a colour of its own', () => {
    expect(tintKeys('level', facets)).toEqual([
      { value: 'national', tint: 'step0' },
      { value: 'provincial', tint: 'step1' },
    ]);
    const looks = ruledLooks(
      scene.nodes.values(),
      { ...ownLook, colour: 'level', icon: 'level' },
      facets,
      factsOf(scene),
    );
    expect(looks.get(ghost.id)).toMatchObject({ tint: 'step0', character: '国' });
    expect(looks.get(undatedGhost.id)).toEqual({ tint: 'none' });
  });

  it('make the nodes with more relationships larger', () => {
    const looks = ruledLooks(scene.nodes.values(), { ...ownLook, size: 'links' }, facets, factsOf(scene));
    expect(looks.get(policyId)!.scale).toBeGreaterThan(looks.get(taskId(0))!.scale!);
  });
});
