import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveOver, wordsAlong } from '../../../web/view-model/words-along.ts';

const line = (id: string, x1: number, y1: number, x2: number, y2: number) => ({
  id,
  way: [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ],
  width: 60,
  height: 20,
});

describe('words on lines', () => {
  it('stand in the middle of a line that is alone', () => {
    expect(wordsAlong([line('a', 0, 0, 200, 0)], []).get('a')).toBe(100);
  });

  it('leave the middle where lines cross to the shorter one', () => {
    const places = wordsAlong([line('long', 0, 0, 400, 0), line('short', 200, -100, 200, 100)], []);
    expect(places.get('short')).toBe(100);
    expect(Math.abs(places.get('long')! - 200)).toBeGreaterThanOrEqual(40);
  });

  it('keep clear of names, and are left out where nothing is free', () => {
    const name = { left: 60, right: 140, top: -10, bottom: 10 };
    expect(wordsAlong([line('a', 0, 0, 200, 0)], [name]).has('a')).toBe(false);
    expect(Math.abs(wordsAlong([line('a', 0, 0, 600, 0)], [{ ...name, left: 260, right: 340 }]).get('a')! - 300)).toBe(
      72,
    );
  });

  it('stand where a line that shares its way with others runs alone', () => {
    const joining = (id: string, x: number) => ({
      ...line(id, 0, 0, 0, 0),
      way: [
        { x, y: 0 },
        { x, y: 100 },
        { x: 0, y: 100 },
        { x: 0, y: 300 },
      ],
      alone: true as const,
    });
    const lines = [joining('near', 100), joining('far', 300)];
    const places = wordsAlong(lines, []);
    expect(pointAt(lines[0]!.way, places.get('near')!)).toMatchObject({ x: 100 });
    const { x, y } = pointAt(lines[1]!.way, places.get('far')!);
    expect(x > 130 || y < 90).toBe(true);
    const [both] = lines;
    expect(wordsAlong([both!, { ...both!, id: 'same' }], []).size).toBe(0);
  });

  it('never lie on each other, whatever the lines', () => {
    const at = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at, at, at, at, at), { maxLength: 25 }), (ends) => {
        const lines = ends.map(([x1, y1, x, y, x2, y2], i) => ({
          id: `${i}`,
          way: curveOver({ x: x1, y: y1 }, [{ x, y }], { x: x2, y: y2 }),
          width: 62,
          height: 21,
        }));
        const places = wordsAlong(lines, []);
        const stand = lines.flatMap(({ id, way }) => {
          const far = places.get(id);
          return far === undefined ? [] : [pointAt(way, far)];
        });
        for (const [i, a] of stand.entries())
          for (const b of stand.slice(i + 1))
            expect(Math.abs(a.x - b.x) >= 61.99 || Math.abs(a.y - b.y) >= 20.99).toBe(true);
      }),
    );
  });
});

/** Walked in small steps, otherwise than the code under test. */
function pointAt(way: readonly { x: number; y: number }[], far: number) {
  let walked = 0;
  for (let i = 1; i < way.length; i++) {
    const [a, b] = [way[i - 1]!, way[i]!];
    const length = Math.hypot(a.x - b.x, a.y - b.y);
    if (walked + length >= far && length > 0) {
      const share = (far - walked) / length;
      return { x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y) };
    }
    walked += length;
  }
  return way.at(-1)!;
}
