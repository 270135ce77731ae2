import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, forgive } = explorer;

const reader = (parameters: Readonly<Record<string, string>>) => `/reader?${new URLSearchParams(parameters)}`;
const shanxi = 'policy:晋政办发〔2022〕83号';

describe('the reader', () => {
  it('opens at the sentence of a link and marks it', async () => {
    const text = (await explorer.server.store.document(shanxi)).text;
    const start = text.indexOf('DRG 付费或 DIP 付费的医保基金占');
    expect(start).toBeGreaterThan(0);
    await open(reader({ doc: shanxi, at: `${start}-${start + 20}` }));
    const hot = page.locator('.hot').first();
    await expect.poll(async () => (await hot.boundingBox())?.y).toBeGreaterThan(112);
    await expect.poll(async () => (await hot.boundingBox())?.y).toBeLessThan(900);
    await page.getByRole('heading', { name: '（八）推进医保支付方式改革' }).waitFor();
  });

  it('leads from a mark in the text to its relationship and its sentence, and on to the graph', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    const current = page.locator('.pg .cur');
    await current.locator('.m.Department', { hasText: '省卫健委' }).click();
    const row = page.locator('.ls [aria-pressed="true"]');
    await row.waitFor();
    await row.getByText('第 2 位').waitFor();
    const card = page.locator('.ev');
    expect(await card.locator('mark').textContent()).toBe('省卫健委');
    expect(await card.locator('blockquote').textContent()).toContain('等按职责分工负责');
    await page.getByRole('link', { name: '在图谱中打开' }).click();
    await page.waitForURL(/\/graph\?n=task:/);
  });

  it('leads by keyboard from mark to mark and to the relationship of one', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    const stop = page.locator('.pg .m[tabindex="0"]');
    await expect.poll(() => stop.count()).toBe(1);
    await stop.focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (let i = 0; i < 40 && (await focused()) !== '省财政厅'; i++) await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('省财政厅');
    await page.keyboard.press('Enter');
    const row = page.locator('.ls [aria-pressed="true"]');
    await row.waitFor();
    await row.filter({ hasText: '省财政厅' }).waitFor();
  });

  it('shows what is pointed at in the text in the list and in the picture, and the reverse', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    const lit = async () => ({
      text: [
        ...new Set((await page.locator('.pg .m.lit').allTextContents()).map((said) => said.replace('原文换页', ''))),
      ],
      list: await page.locator('.ls .lit .ls-name').allTextContents(),
      picture: await page.locator('.item-picture .lit').getAttribute('data-node'),
    });
    const insurance = { text: ['省医保局'], list: ['省医保局'], picture: 'department:140000/医疗保障' };
    const finance = { text: ['省财政厅'], list: ['省财政厅'], picture: 'department:140000/财政' };
    const row = page.locator('.ls li', { hasText: '省财政厅' });
    await row.waitFor();

    await page.locator('.pg .cur .m.Department', { hasText: '省医保局' }).hover();
    await expect.poll(lit).toEqual(insurance);
    await row.hover();
    await expect.poll(lit).toEqual(finance);
    await page.locator('.item-picture [data-node="department:140000/医疗保障"]').hover();
    await expect.poll(lit).toEqual(insurance);
    await page.locator('.vb h1').hover();
    await expect.poll(() => page.locator('.lit').count()).toBe(0);

    await row.getByRole('button').focus();
    await expect.poll(lit).toEqual(finance);
    const mark = page.locator('.pg .cur .m.Department', { hasText: '省医保局' });
    await mark.focus();
    await expect.poll(lit).toEqual(insurance);
  });

  it('marks nothing as chosen while nothing is', async () => {
    await open(reader({ doc: shanxi }));
    await page.locator('.pg p').first().waitFor();
    expect(await page.locator('.pg .cur').count()).toBe(0);
    expect(await page.locator('.txt').evaluate((text) => text.scrollTop)).toBe(0);
  });

  it('shows a name that a page break cuts as one mark with the break in it', async () => {
    await open(reader({ doc: shanxi }));
    const broken = page.locator('.m.Department', { has: page.locator('.brk') }).first();
    expect((await broken.textContent())?.replace('原文换页', '')).toMatch(/^省/);
  });

  it('says no figure before it is known', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/documents*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(explorer.server.url + reader({ doc: shanxi }));
    const figures = page.locator('.figures dd');
    await figures.first().waitFor();
    expect(await figures.allTextContents()).toEqual(['', '', '', '']);
    answer();
    await figures.first().getByText('20').waitFor();
  });

  it('says so when the document of a link is not held', async () => {
    await open(reader({ doc: 'policy:无此文〔1999〕1号' }));
    await page.getByText('这个链接指向的文件没有收录').waitFor();
    // The browser itself reports the 404 that the sentence is about.
    forgive('404');
  });
});
