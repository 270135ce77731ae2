import { describe, expect, it } from 'vitest';
import { viewOf, viewportOf, wholeViewport } from '../../../web/canvas/viewport.ts';

const size = { width: 800, height: 600 };
const insets = { left: 20, right: 20, top: 56, bottom: 20 };

describe('the camera', () => {
  it('shows a whole picture that is legible, never enlarged', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 200, y: 100 },
    ];
    const { zoom, pan } = wholeViewport(size, insets, places, undefined);
    expect(zoom).toBe(1);
    for (const { x, y } of places) {
      expect(x * zoom + pan.x).toBeGreaterThan(insets.left);
      expect(y * zoom + pan.y).toBeGreaterThan(insets.top);
    }
  });

  it('shows what is in focus where the whole could not be read', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 5000, y: 4000 },
    ];
    const { zoom, pan } = wholeViewport(size, insets, places, { x: 2000, y: 2000 });
    expect(zoom).toBeGreaterThan(0.6);
    expect(Math.round(2000 * zoom + pan.x)).toBe(400);
    expect(wholeViewport(size, insets, places, undefined).zoom).toBeLessThan(0.2);
  });

  it('leaves room for a name of many lines below the lowest node', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 0, y: 500, below: 110 },
    ];
    const { zoom, pan } = wholeViewport(size, insets, places, undefined);
    expect((500 + 110) * zoom + pan.y).toBeLessThanOrEqual(size.height - insets.bottom);
  });

  it('comes back where it was left, also on a canvas of another size', () => {
    const left = viewOf(size, insets, { zoom: 0.73, pan: { x: 120, y: -48 } });
    expect(viewOf(size, insets, viewportOf(size, insets, left))).toEqual(left);
    const larger = { width: 1200, height: 900 };
    expect(viewOf(larger, insets, viewportOf(larger, insets, left))).toEqual(left);
  });
});
