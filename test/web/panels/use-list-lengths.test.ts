// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isListed, listLength } from '../../../web/panels/use-list-lengths.ts';
import { answer, departmentId, relationship, task, taskId } from '../view-model/picture.ts';

const named = (unit: number, properties: Record<string, unknown>) =>
  relationship('ASSIGNED_TO', taskId(0), departmentId(unit), { basis: 'stated', role: 'responsible', ...properties });

describe('the list of units of a task', () => {
  const first = named(0, { order: 1 });
  const second = named(1, { order: 2 });
  const behind = named(2, { order: 3, role: 'implementing' });
  const carried = named(3, { order: 1, basis: 'carried-forward' });

  it('counts neither those of 各县区落实 behind it nor those carried forward', () => {
    expect(listLength(answer(task(0), [first, second, behind, carried], []))).toBe(2);
  });

  it('is told of those that stand in it only: no unit is the third of two', () => {
    expect([first, second, behind, carried].filter(isListed)).toEqual([first, second]);
  });
});
