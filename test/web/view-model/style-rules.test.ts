import { describe, expect, it } from 'vitest';
import { noData } from '../../../web/view-model/data.ts';
import { factsOf } from '../../../web/view-model/facts.ts';
import { type SceneNode, sceneOf } from '../../../web/view-model/scene.ts';
import { ruledLooks } from '../../../web/view-model/style-rules.ts';
import { department } from './picture.ts';

const members = [department(0), department(1)];
const folded: SceneNode = {
  id: 'fold:1',
  label: 'Department',
  arrival: 0,
  fold: { id: 'fold:1', label: 'Department', marker: '', title: '', members },
};
const rules = { colour: 'level', size: 'label', icon: 'level' } as const;

const lookOf = (...levels: readonly string[]) => {
  const facets = new Map(members.map(({ id }, i) => [id, { level: levels[i]! }]));
  return ruledLooks([folded], rules, facets, factsOf(sceneOf(noData, []))).get(folded.id);
};

describe('the look of a group by the rules', () => {
  it('is that of its members where they agree', () => {
    expect(lookOf('county', 'county')).toEqual({ tint: 'step3', character: '县' });
  });

  it('is of no value where they do not', () => {
    expect(lookOf('county', 'provincial')).toEqual({ tint: 'none' });
  });
});
