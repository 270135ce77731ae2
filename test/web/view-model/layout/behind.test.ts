import { describe, expect, it } from 'vitest';
import { perBody, perName, standingIn, type Way } from '../../../../web/view-model/layout/behind.ts';

/** A body 40 wide and high, with a name below it. */
const box = { width: 40, left: 60, right: 60, top: 20, bottom: 50 };
const standing = standingIn([
  { id: 'from', at: { x: 0, y: 0 }, box },
  { id: 'between', at: { x: 300, y: 0 }, box },
  { id: 'aside', at: { x: 300, y: 200 }, box },
  { id: 'to', at: { x: 600, y: 0 }, box },
]);
const link = { from: 'from', to: 'to', type: 'CITES' } as const;
const by = (y: number): Way => [
  { x: 0, y: 0 },
  { x: 300, y },
  { x: 600, y: 0 },
];
const all = Number.POSITIVE_INFINITY;

describe('what a line runs behind', () => {
  it('costs a body where it meets one, its ends and what stands elsewhere nothing', () => {
    expect(standing.costOf(link, by(0), all)).toBe(perBody);
  });

  it('costs a name where it meets that alone', () => {
    expect(standing.costOf(link, by(80), all)).toBe(perName);
  });

  it('is nothing where it passes at a distance, whatever other ways met before', () => {
    expect(standing.costOf(link, by(-200), all)).toBe(0);
    expect(standing.costOf(link, by(0), all)).toBe(perBody);
    expect(standing.costOf(link, by(-200), all)).toBe(0);
  });

  it('is counted until it is enough', () => {
    const cost = standing.costOf(link, by(0), perName);
    expect(cost).toBeGreaterThanOrEqual(perName);
    expect(cost).toBeLessThanOrEqual(perBody);
  });
});
