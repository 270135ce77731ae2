import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenLabels, type ScreenLabel } from '../../../web/view-model/collisions.ts';

const label = (id: string, left: number, top: number, priority: number): ScreenLabel => ({
  id,
  left,
  top,
  width: 80,
  height: 32,
  priority,
});

describe('names that would overlap', () => {
  it('hides the one with the lower priority', () => {
    expect([...hiddenLabels([label('a', 0, 0, 1), label('b', 40, 10, 2)])]).toEqual(['a']);
  });

  it('shows a name again where the one it collided with is itself hidden', () => {
    expect([...hiddenLabels([label('a', 0, 0, 3), label('b', 60, 0, 2), label('c', 120, 0, 1)])]).toEqual(['b']);
  });

  it('never shows two that overlap', () => {
    const labels = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }), p: fc.nat(9) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(labels, (list) => {
        const all = list.map(({ x, y, p }, i) => label(String(i), x, y, p));
        const hidden = hiddenLabels(all);
        const shown = all.filter(({ id }) => !hidden.has(id));
        for (const a of shown) {
          for (const b of shown) {
            if (a === b) continue;
            expect(a.left < b.left + 80 && b.left < a.left + 80 && a.top < b.top + 32 && b.top < a.top + 32).toBe(
              false,
            );
          }
        }
      }),
    );
  });
});
