import { describe, expect, it } from 'vitest';
import { printedForms } from '../../../web/panels/printed-forms.ts';
import { orderedCounts } from '../../../web/panels/rows.ts';
import { relationship } from '../view-model/picture.ts';

describe('the lists of a node', () => {
  it('are one for similar tasks, whichever of the two came first', () => {
    const counts = orderedCounts([
      { type: 'CORRESPONDS_TO', direction: 'out', count: 1 },
      { type: 'CORRESPONDS_TO', direction: 'in', count: 3 },
      { type: 'HAS_TASK', direction: 'in', count: 1 },
    ]);
    expect(counts).toEqual([
      { type: 'HAS_TASK', direction: 'in', count: 1 },
      { type: 'CORRESPONDS_TO', direction: 'both', count: 4 },
    ]);
  });

  it('are two for citations: to cite and to be cited is not the same', () => {
    const counts = orderedCounts([
      { type: 'CITES', direction: 'in', count: 2 },
      { type: 'CITES', direction: 'out', count: 1 },
    ]);
    expect(counts.map(({ direction }) => direction)).toEqual(['in', 'out']);
  });
});

describe('how a unit is printed', () => {
  const unit = 'department:140000/医疗保障';
  const named = (task: string, printed?: string) =>
    relationship('ASSIGNED_TO', task, unit, { role: 'responsible', basis: 'stated', ...(printed && { printed }) });

  it('says the forms that stand in texts, the most frequent first', () => {
    expect(printedForms([named('task:a', '医保局'), named('task:b', '省医保局'), named('task:c', '省医保局')])).toEqual(
      ['省医保局', '医保局'],
    );
  });

  it('says nothing of a name that no text prints', () => {
    expect(printedForms([named('task:a')])).toEqual([]);
  });
});
