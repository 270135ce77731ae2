import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fill, savedView } from '../bench/graph-view/view.ts';
import { explorerForTests } from '../support/explorer.ts';

const explorer = explorerForTests();
const size = { name: 'large', documents: 24, provinces: [6], elements: 1500 };
let page: Page;
beforeAll(() => fill(explorer.server, size));
beforeEach(async () => {
  ({ page } = explorer);
  const { search } = await savedView(explorer.server, size);
  await page.addInitScript(
    (view) => localStorage.setItem('yigai-atlas.views', JSON.stringify([['large', view]])),
    search,
  );
  await explorer.open('/graph?view=large');
  await page.waitForFunction(() => {
    const holder = document.querySelector('.canvas') as unknown as { _cyreg?: { cy: Core } } | null;
    return (holder?._cyreg?.cy.elements().length ?? 0) > 1400;
  });
});

interface Elements {
  readonly all: number;
  /** Drawn on a layer of their own over the picture. */
  readonly apart: number;
}

const elements = (): Promise<Elements> =>
  page.evaluate(() => {
    const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Core } })._cyreg;
    const layers = cy
      .elements()
      .map((one) => (one as unknown as { _private: { rscratch: { inDragLayer?: boolean } } })._private);
    return { all: layers.length, apart: layers.filter(({ rscratch }) => rscratch.inDragLayer).length };
  });

describe('a picture of more than a thousand elements', () => {
  it('takes up what an expansion brings over itself, and has it as a part a moment later', async () => {
    const before = (await elements()).all;
    const button = page.getByRole('button', { name: /^展开：量化目标 3/ });
    const brought = page.evaluate(() => {
      const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Core } })._cyreg;
      return new Promise((drawn) => cy.one('add', 'node', () => cy.one('render', drawn as () => void)));
    });
    await button.click();
    await brought;
    expect((await elements()).all).toBe(before + 6);
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
