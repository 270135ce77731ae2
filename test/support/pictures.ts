import type { Page } from 'playwright-core';

/** Side of the squares that pictures are held against each other in, across. */
const across = 64;

/**
 * How unlike two pictures are, from 0 to 1: both made small, and the mean difference of their ink taken as a share of all
 * ink. Fonts and smoothing vanish at that size; a thing in another place does not.
 * @param a and b as data addresses
 * @param cut whether only what is drawn in them counts, not the ground around it
 */
export function unlikeness(page: Page, a: string, b: string, cut: boolean): Promise<number> {
  return page.evaluate(
    async ({ addresses, across, cut }) => {
      const inkOf = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [1200, Math.round((image.height * 1200) / image.width)];
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const { width, height } = canvas;
        const { data } = context.getImageData(0, 0, width, height);
        const ink = new Float64Array(width * height);
        for (let at = 0; at < ink.length; at++)
          for (const channel of [0, 1, 2]) ink[at]! += Math.abs(data[4 * at + channel]! - data[channel]!) / 765;
        return { ink, width, height };
      };
      type Ink = Awaited<ReturnType<typeof inkOf>>;
      const boxOf = ({ ink, width, height }: Ink) => {
        let [left, top, right, bottom] = cut ? [width, height, 0, 0] : [0, 0, width, height];
        for (let at = 0; cut && at < ink.length; at++) {
          if (ink[at]! < 0.15) continue;
          const [x, y] = [at % width, Math.floor(at / width)];
          [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
          [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
        }
        return { left, top, wide: right - left, high: bottom - top };
      };
      const cellsOf = ({ ink, width }: Ink, { left, top, wide, high }: ReturnType<typeof boxOf>, down: number) => {
        const cells = new Float64Array(across * down);
        for (let y = 0; y < high; y++)
          for (let x = 0; x < wide; x++) {
            const cell = Math.floor((y / high) * down) * across + Math.floor((x / wide) * across);
            cells[cell]! += ink[(top + y) * width + left + x]! / (wide * high);
          }
        return cells;
      };
      const pictures = [await inkOf(addresses[0]!), await inkOf(addresses[1]!)] as const;
      const boxes = [boxOf(pictures[0]), boxOf(pictures[1])] as const;
      const [first, second] = boxes.map(({ wide, high }) => high / wide) as [number, number];
      if (Math.abs(first / second - 1) > 0.05) return 1;
      const down = Math.round(across * first);
      const [a, b] = [cellsOf(pictures[0], boxes[0], down), cellsOf(pictures[1], boxes[1], down)];
      let [different, all] = [0, 0];
      for (let i = 0; i < a.length; i++) {
        different += Math.abs(a[i]! - b[i]!);
        all += Math.max(a[i]!, b[i]!);
      }
      return different / all;
    },
    { addresses: [a, b], across, cut },
  );
}

export const asAddress = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

/** A picture without the words below it: what lies under the last broad stripe of mere ground is cut off. */
export function withoutFoot(page: Page, address: string): Promise<string> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    [canvas.width, canvas.height] = [image.width, image.height];
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const isGround = (row: number) => {
      for (let at = row * image.width * 4; at < (row + 1) * image.width * 4; at++) {
        if (Math.abs(data[at]! - data[at % 4]!) > 8) return false;
      }
      return true;
    };
    /** Twice what lies between two lines of the foot, which has two pixels for each of the screen. */
    const broad = 20;
    let words = false;
    let stripe = 0;
    for (let row = image.height - 1; row > 0; row--) {
      stripe = isGround(row) ? stripe + 1 : 0;
      words ||= stripe === 0;
      if (!words || stripe < broad) continue;
      canvas.height = row + broad;
      context.drawImage(image, 0, 0);
      return canvas.toDataURL();
    }
    return address;
  }, address);
}
