import { describe, expect, it } from 'vitest';
import { atOnce, inTurns, mayJoin, type Steps, sideBySide } from '../../ingest/steps.ts';

describe('work in steps', () => {
  function* counting(name: string, to: number, log: string[]): Steps<string> {
    for (let step = 1; step <= to; step++) {
      log.push(`${name}${step}`);
      yield;
    }
    return name;
  }

  it('is done one step after the other', () => {
    const log: string[] = [];
    expect(atOnce(counting('甲', 3, log))).toBe('甲');
    expect(log).toEqual(['甲1', '甲2', '甲3']);
  });

  it('begun together takes its steps in turn', async () => {
    const log: string[] = [];
    const done = await Promise.all([inTurns(counting('甲', 2, log)), inTurns(counting('乙', 3, log))]);
    expect(done).toEqual(['甲', '乙']);
    expect(log).toEqual(['甲1', '乙1', '甲2', '乙2', '乙3']);
  });

  it('that fails leaves the others alone', async () => {
    const failing = function* (): Steps<string> {
      yield;
      throw new Error('不行');
    };
    const [failed, other] = await Promise.allSettled([inTurns(failing()), inTurns(counting('乙', 2, []))]);
    expect(failed.status).toBe('rejected');
    expect(other).toEqual({ status: 'fulfilled', value: '乙' });
  });
});

describe('documents side by side', () => {
  const megabyte = 1_000_000;

  it.each<[string, readonly number[], number, boolean]>([
    ['a small one beside a small one', [1000], 1000, true],
    ['one beside as many as go together', Array(sideBySide).fill(1000), 1000, false],
    ['one with which they come to a megabyte', [megabyte - 1000], 1000, true],
    ['one with which they come to more', [megabyte - 1000], 1001, false],
    ['a large one beside others', [1000], 5 * megabyte, false],
    ['a large one alone', [], 5 * megabyte, true],
  ])('%s', (_, underWay, bytes, may) => expect(mayJoin(underWay, bytes)).toBe(may));
});
