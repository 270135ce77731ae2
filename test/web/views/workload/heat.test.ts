import { expect, it } from 'vitest';
import { heatOf, heatSteps } from '../../../../web/views/workload/heat.ts';

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
