import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open } = explorer;

describe('the overview leads', () => {
  it.each([
    ['任务量 →', /\/workload/, '各条线承担多少任务'],
    ['政策脉络 →', /\/lineage\?sel=/, undefined],
    ['三明经验 →', /\/sanming/, undefined],
    ['目标比较 →', /\/compare\?show=targets/, undefined],
    ['汇报 →', /\/briefing/, undefined],
    ['数据质量 →', /\/quality/, undefined],
  ] as const)('by %s into the view that answers the question', async (name, address, title) => {
    await open('/');
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(address);
    await page.getByRole('heading', { level: 1, ...(title && { name: title }) }).waitFor();
  });

  it('by a bar to the tasks it counts', async () => {
    await open('/');
    await page.getByRole('link', { name: /^医疗保障\s*44 项/ }).click();
    await page.getByRole('heading', { name: '医疗保障', level: 2 }).waitFor();
    await page.locator('.task-card').first().waitFor();
  });

  it('by what to know before use to the tasks without a unit', async () => {
    await open('/');
    await page.getByRole('link', { name: /^13\s*项任务没有写明责任单位/ }).click();
    await page.locator('.task-card').nth(12).waitFor();
    expect(await page.locator('.task-card').count()).toBe(13);
  });
});

describe('words sought in a text', () => {
  const shanxi = `/reader?${new URLSearchParams({ doc: 'policy:晋政办发〔2022〕83号' })}`;

  it('are counted, marked, gone through by keyboard, and in the address', async () => {
    await open(shanxi);
    await page.keyboard.press('Control+f');
    await page.keyboard.type('省卫健委');
    // 21 by a hand's count, one of them cut by the end of a line.
    await page.getByText('第 1 处，共 21 处').waitFor();
    await expect.poll(() => page.locator('mark.found[data-found]').count()).toBe(21);
    await page.keyboard.press('Shift+Enter');
    await page.getByText('第 21 处，共 21 处').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('第 1 处，共 21 处').waitFor();
    await expect.poll(() => page.locator('mark.found[aria-current]').count()).toBe(1);
    await expect.poll(() => decodeURIComponent(page.url())).toContain('find=省卫健委');
    await page.keyboard.press('Escape');
    await page.locator('mark.found').first().waitFor({ state: 'detached' });
    await expect.poll(() => page.url()).not.toContain('find=');
  });

  it('leave the marks of what was read as they are, open in the panel as before', async () => {
    await open(`${shanxi}&find=${encodeURIComponent('医保局')}`);
    await page.getByText(/^第 1 处，共 \d+ 处$/).waitFor();
    await page.locator('.m.Department', { hasText: '省医保局' }).first().click();
    await page.locator('.m.hot').waitFor();
    expect(await page.locator('.m.hot').innerText()).toBe('省医保局');
    expect(await page.locator('.m.hot mark.found').count()).toBe(1);
    expect(decodeURIComponent(page.url())).toContain('find=医保局');
  });

  it('are said not to be there', async () => {
    await open(shanxi);
    await page.getByRole('button', { name: '文内查找' }).click();
    await page.keyboard.type('没有的词');
    await page.getByText('没有找到').waitFor();
    expect(await explorer.violations()).toEqual([]);
  });
});
