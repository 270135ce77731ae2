import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ permissions: ['clipboard-read', 'clipboard-write'] });
const { open, settled, violations } = explorer;

const reader = (parameters: Readonly<Record<string, string>>) => `/reader?${new URLSearchParams(parameters)}`;
const shanxi = 'policy:晋政办发〔2022〕83号';

describe('the shell', () => {
  it('switches language and theme, and remembers both', async () => {
    await open('/');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { name: '5 documents, 96 tasks, each traced to its sentence' }).waitFor();
    const root = (attribute: string) => page.locator('html').getAttribute(attribute);
    await expect.poll(() => root('lang')).toBe('en');
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await expect.poll(() => root('data-theme')).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { name: /each traced/ }).waitFor();
    expect(await root('data-theme')).toBe('dark');
  });

  it('copies the link of exactly this view, with its document number in plain sight', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('已复制').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('doc=policy:晋政办发〔2022〕83号&task=task:晋政办发〔2022〕83号%23二/八');
    await page.goto(link);
    await page.getByRole('heading', { name: '（八）推进医保支付方式改革' }).waitFor();
  });

  it('fits half a screen, or a whole one at 200 %, in both languages', async () => {
    await open('/export');
    const tooWide: unknown[] = [];
    for (const other of ['English', '中文']) {
      for (const width of [641, 720, 800, 860, 941]) {
        await page.setViewportSize({ width, height: 450 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) tooWide.push({ other, width, needed });
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole('button', { name: new RegExp(other) }).click();
      await settled();
    }
    expect(tooWide).toEqual([]);
  });

  it('has no dead end for an address that is no view', async () => {
    await open('/nowhere');
    await page.getByRole('link', { name: '回到总览' }).click();
    await page.getByRole('heading', { name: /5 份文件/ }).waitFor();
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 1024],
    ['dark', 390],
  ] as const)(
    'overview and reader have no accessibility violation (%s, %i px) and do not scroll sideways',
    async (theme, width) => {
      await page.addInitScript((shown) => {
        localStorage.setItem('yigai-atlas.preferences', JSON.stringify({ theme: shown, language: 'zh' }));
      }, theme);
      for (const path of ['/', reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' })]) {
        await page.setViewportSize({ width, height: 844 });
        await open(path);
        // What a phone's bottom bar half covers is no small target: the page scrolls. Shown whole, nothing is covered.
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        if (width < 640) await page.setViewportSize({ width, height: whole });
        await settled();
        expect(await violations()).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    },
  );
});
