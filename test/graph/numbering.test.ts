import { expect, it } from 'vitest';
import { createNumbering } from '../../graph/numbering.ts';

it('gives one text one number, and finds it again by it', () => {
  const { numberOf, known, textOf } = createNumbering();
  const [first, second] = [numberOf('任务一'), numberOf('任务二')];
  expect(second).not.toBe(first);
  expect(numberOf('任务一')).toBe(first);
  expect([known('任务二'), known('任务三')]).toEqual([second, undefined]);
  expect(textOf(first)).toBe('任务一');
});

it('keeps a number while anybody holds it, and gives it to another text once nobody does', () => {
  const { numberOf, release, known, textOf } = createNumbering();
  const number = numberOf('任务一');
  numberOf('任务一');
  release(number);
  expect(known('任务一')).toBe(number);
  release(number);
  expect(known('任务一')).toBeUndefined();
  expect(numberOf('任务二')).toBe(number);
  expect(textOf(number)).toBe('任务二');
});
