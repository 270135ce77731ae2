import { expect, it } from 'vitest';
import { countsOf, heatOf, heatSteps, stepsSeen } from '../../../../web/views/workload/heat.ts';

it('gives each number its own step while there are few', () => {
  expect(heatSteps(4).map(({ from }) => from)).toEqual([1, 2, 3, 4]);
});

it('begins at one task and never has more steps than the hue, nor two that begin alike', () => {
  for (const most of [1, 7, 9, 40, 3000]) {
    const begins = heatSteps(most).map(({ from }) => from);
    expect(begins[0]).toBe(1);
    expect(new Set(begins).size).toBe(begins.length);
    expect(begins.length).toBeLessThanOrEqual(6);
    expect(begins.at(-1)).toBeLessThanOrEqual(most);
  }
});

it('shows more tasks never lighter', () => {
  const heat = heatSteps(300);
  const steps = Array.from({ length: 300 }, (_, i) => heatOf(heat, i + 1));
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(steps.at(-1)).toBe(6);
});

it('has in its legend only steps that some cell shows', () => {
  const heat = heatSteps(60);
  expect(heat.map(({ from }) => from)).toEqual([1, 2, 4, 8, 15, 30]);
  expect(stepsSeen(heat, [1, 1, 9, 60]).map(({ from, to }) => [from, to])).toEqual([
    [1, 1],
    [8, 14],
    [30, 60],
  ]);
  expect(stepsSeen(heat, [])).toEqual([]);
});

it('reaches as far as the columns that are shown, not as far as tasks of no theme', () => {
  const heading = (key: string) => ({ key, tasks: 40 });
  const shown = { ...heading('theme:a'), node: { id: 'theme:a', label: 'Theme' as const, properties: {} } };
  const cell = (column: string, tasks: number) => ({ column, tasks });
  const counts = countsOf({
    columns: [shown, heading('none')],
    columnsTotal: 2,
    rows: [{ ...heading('line:a'), group: false, cells: [cell('theme:a', 10), cell('none', 40)] }],
    rowsTotal: 1,
  } as never);
  expect(counts).toEqual([10]);
});
