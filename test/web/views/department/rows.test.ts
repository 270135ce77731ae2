import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../../../../graph/store/answers/tasks.ts';
import { deadlinesOf, quantifiedTargets, rowsShown } from '../../../../web/views/department/rows.ts';

const target = (order: number, properties: Record<string, unknown>) => ({
  target: { id: `target:任务/${order}`, label: 'Target' as const, properties },
  relationship: `SETS|${order}`,
});
const assigned = (department: string, place: number, properties: Record<string, unknown>, counted: boolean) => ({
  department: { id: department, label: 'Department' as const, properties: {} },
  lines: [],
  group: false,
  relationship: {
    id: `${department}${place}`,
    type: 'ASSIGNED_TO',
    from: '',
    to: department,
    properties,
    source: 'text',
  },
  place,
  of: 3,
  counted,
});
const row = (id: string, parts: Partial<TaskRow>) =>
  ({ task: { id, label: 'Task', properties: {} }, targets: [], assignments: [], ...parts }) as unknown as TaskRow;

describe('what of a task concerns one department', () => {
  it('holds each deadline once, as printed, and says where its year is not told', () => {
    const task = row('task:二', {
      targets: [
        target(1, { kind: 'goal', deadline: '2022', deadlineText: '到2022年底' }),
        target(2, { kind: 'goal', deadline: '2022', deadlineText: '到2022年底' }),
        target(3, { kind: 'milestone', deadlineText: '年底前' }),
        target(4, { kind: 'goal' }),
      ],
    });
    expect(deadlinesOf(task)).toEqual([
      { said: '到2022年底', yearless: false },
      { said: '年底前', yearless: true },
    ]);
  });

  it('takes neither a deadline alone nor a direction without a value for a figure', () => {
    const kinds = ['goal', 'milestone', 'cap', 'direction', 'scope'];
    const task = row('task:二', { targets: kinds.map((kind, i) => target(i, { kind })) });
    expect(quantifiedTargets(task).map(({ target: { properties } }) => properties.kind)).toEqual([
      'goal',
      'cap',
      'scope',
    ]);
  });

  it('is listed first only by a list that the task itself states', () => {
    const own = (id: string, place: number, basis: string) =>
      row(id, { assignments: [assigned('department:财政', place, { basis, role: 'responsible' }, true)] as never });
    const rows = [own('first', 1, 'stated'), own('second', 2, 'stated'), own('carried', 1, 'carried-forward')];
    expect(rowsShown(rows, { part: 'first' }).map(({ task }) => task.id)).toEqual(['first']);
    expect(rowsShown(rows, { part: 'lead' })).toEqual([]);
  });

  it('can be narrowed to what another department shares', () => {
    const own = assigned('department:财政', 1, { basis: 'stated' }, true);
    const other = assigned('department:医保', 2, { basis: 'stated' }, false);
    const rows = [row('both', { assignments: [own, other] as never }), row('alone', { assignments: [own] as never })];
    expect(rowsShown(rows, { with: 'department:医保' }).map(({ task }) => task.id)).toEqual(['both']);
    expect(rowsShown(rows, {})).toHaveLength(2);
  });
});
