import { expect, it } from 'vitest';
import { pinPlace, pinRadius } from '../../../web/canvas/badge-places.ts';
import { labelGap } from '../../../web/view-model/node-look.ts';

it.each([0.55, 1, 3])('the pin stands at the lower left and ends above the name (zoom %f)', (zoom) => {
  const node = { x: 200, y: 100, width: 40 * zoom, height: 50 * zoom };
  const pin = pinPlace(node, zoom);
  const bottom = node.y + node.height / 2;
  expect(pin.x).toBe(node.x - node.width / 2);
  expect(pin.y).toBeGreaterThan(node.y);
  expect(pin.y).toBeLessThanOrEqual(bottom);
  expect(pin.y + pinRadius).toBeLessThan(bottom + labelGap * zoom);
});
