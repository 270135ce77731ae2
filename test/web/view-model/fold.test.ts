import { describe, expect, it } from 'vitest';
import { foldsFor } from '../../../web/view-model/fold.ts';
import { sectionPrefix } from '../../../web/view-model/folds.ts';
import { policyId, policyPicture } from './picture.ts';

const nothing = { open: [], folded: [], stands: () => false };
const roots = new Set([policyId]);
const sectionsFolded = (width: number, byHand: Parameters<typeof foldsFor>[1] = nothing) =>
  foldsFor(policyPicture(20, 8), byHand, roots, { width, height: 780 }).filter(({ id }) =>
    id.startsWith(sectionPrefix),
  );

describe('what stands folded', () => {
  it('is less, the more room there is', () => {
    const counts = [360, 560, 752, 1160, 1600].map((width) => sectionsFolded(width).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThanOrEqual(3);
    expect(counts.at(-1)).toBeLessThanOrEqual(1);
  });

  it('never holds what was opened by hand, and always what was folded by hand', () => {
    const [first] = sectionsFolded(560);
    expect(sectionsFolded(560, { ...nothing, open: [first!.id] }).map(({ id }) => id)).not.toContain(first!.id);
    expect(sectionsFolded(1600, { ...nothing, folded: [first!.id] }).map(({ id }) => id)).toEqual([first!.id]);
  });

  it('is what stood folded, and nothing of what stood open, however much or little room there is', () => {
    const [first] = sectionsFolded(560);
    const stands = (id: string) => id === first!.id;
    expect(sectionsFolded(1600, { ...nothing, stands }).map(({ id }) => id)).toEqual([first!.id]);
    expect(sectionsFolded(1600, { ...nothing, stands, open: [first!.id] })).not.toContainEqual(first);
    expect(sectionsFolded(360, { ...nothing, stands: (id) => id.startsWith('task:') })).toEqual([]);
  });
});
