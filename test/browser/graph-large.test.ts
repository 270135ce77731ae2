import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fill, savedView } from '../bench/graph-view/view.ts';
import { explorerForTests } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const size = { name: 'large', documents: 18, provinces: [6], elements: 1000 };
let page: Page;
beforeAll(() => fill(explorer.server, size));
beforeEach(async () => {
  ({ page } = explorer);
  const { search } = await savedView(explorer.server, size);
  await page.addInitScript((view) => {
    if (!localStorage.getItem('yigai-atlas.views'))
      localStorage.setItem('yigai-atlas.views', JSON.stringify([['large', view]]));
  }, search);
  await explorer.open('/graph?view=large');
  await page.waitForFunction(() => {
    const holder = document.querySelector('.canvas') as unknown as { _cyreg?: { cy: Core } } | null;
    return (holder?._cyreg?.cy.elements().length ?? 0) > 950;
  });
});

interface Elements {
  readonly all: number;
  /** Drawn on a layer of their own over the picture. */
  readonly apart: number;
}

/** Of the picture as it is, or as it was when it was first drawn with new nodes. */
const elements = (when: 'now' | 'as nodes came' = 'now'): Promise<Elements> =>
  page.evaluate((asked) => {
    type Layered = { readonly _private: { readonly rscratch: { readonly inDragLayer?: boolean } } };
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Core } })._cyreg;
    const count = () => ({
      all: cy.elements().length,
      apart: cy.elements().filter((one) => (one as unknown as Layered)._private.rscratch.inDragLayer === true).length,
    });
    if (asked === 'now') return count();
    return new Promise<Elements>((drawn) => cy.one('add', 'node', () => cy.one('render', () => drawn(count()))));
  }, when);

describe('a picture of a thousand elements', () => {
  it('takes up what an expansion brings over itself, and has it as a part a moment later', async () => {
    const before = (await elements()).all;
    const button = page.getByRole('button', { name: /^展开：量化目标 3/ });
    const drawn = elements('as nodes came');
    await button.click();
    expect(await drawn).toEqual({ all: before + 6, apart: 6 });
    await expect.poll(async () => (await elements()).apart).toBe(0);
    await page.getByRole('button', { name: /^收起：量化目标 3/ }).click();
    await expect.poll(async () => (await elements()).all).toBe(before);
  });

  it('keeps a view that is too large for a link through a reload at once', async () => {
    await page.getByRole('button', { name: /^展开：量化目标 3/ }).click();
    await page.getByRole('button', { name: /^收起：量化目标 3/ }).waitFor();
    const { all } = await elements();
    await page.reload();
    await expect.poll(async () => (await elements()).all).toBe(all);
  });
});
