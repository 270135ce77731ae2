import { describe, expect, it } from 'vitest';
import { labelOfId } from '../../../graph/schema/label-of-id.ts';
import { overtureOf, readExpansion, writeExpansion } from '../../../web/view-model/expansion.ts';

describe('expansions in a link', () => {
  const written = [
    'HAS_TASK.out.ASSIGNED_TO.out.policy:晋政办发〔2022〕83号',
    'ASSIGNED_TO.in.department:140000/卫生健康',
    'CITES.in.all.policy:国办发〔2022〕14号',
    'SETS.out.task:晋政办发〔2022〕83号#二/八',
  ];
  it.each(written)('%s comes back as it was written', (text) => {
    const expansion = readExpansion(text);
    expect(expansion && writeExpansion(expansion)).toBe(text);
  });

  it.each([
    '',
    'policy:x',
    'NOTHING.out.policy:x',
    'HAS_TASK.out.',
    'HAS_TASK.out.nothing',
    'HAS_TASK.sideways.policy:x',
  ])('“%s” is none', (text) => {
    expect(readExpansion(text)).toBeUndefined();
  });

  it('knows the label of an id by its front', () => {
    expect(labelOfId('reform-model:三明医改经验')).toBe('ReformModel');
    expect(labelOfId('line:财政')).toBe('FunctionalLine');
    expect(labelOfId('ASSIGNED_TO|task:x|department:y|lead/stated')).toBeUndefined();
  });

  it('opens a policy with its tasks and their departments', () => {
    expect(overtureOf('policy:x').map(writeExpansion)).toContain('HAS_TASK.out.ASSIGNED_TO.out.policy:x');
  });
});
