import type { Core } from 'cytoscape';
import type { JSHandle } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fill, savedView } from '../bench/graph-view/view.ts';
import { drawnCanvas } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const size = { name: 'large', documents: 18, provinces: [6], elements: 1000 };
beforeAll(() => fill(explorer.server, size));
beforeEach(async () => {
  const { search } = await savedView(explorer.server, size);
  await page.addInitScript((view) => {
    if (!localStorage.getItem('yigai-atlas.views'))
      localStorage.setItem('yigai-atlas.views', JSON.stringify([['large', view]]));
  }, search);
  await explorer.open('/graph?view=large');
  await expect.poll(countNow).toBeGreaterThan(950);
});

interface Elements {
  readonly all: number;
  /** Drawn on a layer of their own over the picture. */
  readonly apart: number;
}

/** Of the picture as it is, or as it will be when it is next drawn with new nodes. */
const elements = (canvas: JSHandle<Core>, when: 'now' | 'as nodes come' = 'now'): Promise<Elements> =>
  canvas.evaluate((cy, asked) => {
    type Layered = { readonly _private: { readonly rscratch: { readonly inDragLayer?: boolean } } };
    const count = () => ({
      all: cy.elements().length,
      apart: cy.elements().filter((one) => (one as unknown as Layered)._private.rscratch.inDragLayer === true).length,
    });
    if (asked === 'now') return count();
    return new Promise<Elements>((drawn) => cy.one('add', 'node', () => cy.one('render', () => drawn(count()))));
  }, when);
const countNow = async () => (await elements(await drawnCanvas())).all;

describe('a picture of a thousand elements', () => {
  it('takes up what an expansion brings over itself, and has it as a part a moment later', async () => {
    const canvas = await drawnCanvas();
    const before = (await elements(canvas)).all;
    const button = page.getByRole('button', { name: /^展开：量化目标 3/ });
    const drawn = elements(canvas, 'as nodes come');
    await button.click();
    expect(await drawn).toEqual({ all: before + 6, apart: 6 });
    await expect.poll(async () => (await elements(canvas)).apart).toBe(0);
    await page.getByRole('button', { name: /^收起：量化目标 3/ }).click();
    await expect.poll(countNow).toBe(before);
  });

  it('keeps a view that is too large for a link through a reload at once', async () => {
    await page.getByRole('button', { name: /^展开：量化目标 3/ }).click();
    await page.getByRole('button', { name: /^收起：量化目标 3/ }).waitFor();
    const before = await countNow();
    await page.reload();
    await expect.poll(countNow).toBe(before);
  });
});
