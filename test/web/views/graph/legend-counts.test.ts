import { expect, it } from 'vitest';
import { filterScene, type Hidden, nothingHidden } from '../../../../web/view-model/filter.ts';
import { sceneOf } from '../../../../web/view-model/scene.ts';
import { sectionsOf } from '../../../../web/view-model/sections.ts';
import { legendCounts } from '../../../../web/views/graph/legend-counts.ts';
import { departmentId, policyId, policyPicture, taskId } from '../../view-model/picture.ts';

const data = policyPicture(10, 4);
const scene = sceneOf(data, sectionsOf(data).slice(0, 1));
const facets = new Map();
const counted = (own: Partial<Hidden>) => {
  const hidden = { ...nothingHidden, ...own };
  const { labels, kinds, bases } = legendCounts({ scene, visible: filterScene(scene, hidden, facets), facets }, hidden);
  return {
    tasks: labels.get('Task'),
    departments: labels.get('Department'),
    has: kinds.get('HAS_TASK'),
    stated: bases.get('stated'),
  };
};
const all = [...data.relationships.values()].filter(({ type }) => type === 'ASSIGNED_TO').length;

it('counts what stands folded', () => {
  expect(counted({})).toEqual({ tasks: 10, departments: 4, has: 10, stated: all });
});

it('counts what is left where nodes were taken off the picture, with the relationships between them', () => {
  expect(counted({ nodes: [taskId(0), taskId(9)] })).toMatchObject({ tasks: 8, has: 8 });
  expect(counted({ only: [policyId, taskId(1), taskId(9), departmentId(0)] })).toMatchObject({
    tasks: 2,
    departments: 1,
    has: 2,
  });
});

it('says of what is switched off how many would come back', () => {
  expect(counted({ labels: ['Task'] })).toEqual({ tasks: 10, departments: 4, has: 0, stated: 0 });
  expect(counted({ kinds: ['HAS_TASK'], bases: ['stated'] })).toMatchObject({ has: 10, stated: all });
});
