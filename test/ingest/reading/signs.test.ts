import { describe, expect, it } from 'vitest';
import { signFrom, signsOf } from '../../../ingest/reading/signs.ts';

describe('the signs of a text', () => {
  it('are all that is no Chinese character, and its end', () => {
    expect([...signsOf('到2025年，完成（一）。')]).toEqual([1, 2, 3, 4, 6, 9, 11, 12, 13]);
    expect([...signsOf('')]).toEqual([0]);
  });

  it('are found by the offset from which they are looked for', () => {
    const signs = signsOf('甲，乙，丙');
    expect([0, 1, 2, 3, 4, 5].map((offset) => signs[signFrom(signs, offset)])).toEqual([1, 1, 3, 3, 5, 5]);
  });
});
