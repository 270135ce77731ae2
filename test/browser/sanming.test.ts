import { describe, expect, it } from 'vitest';
import { downloadedTable } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, settled, violations } = explorer;

const panel = () => page.locator('.view-panel');
const drawn = () => panel().locator('.drawn-task');

/** Tasks that draw on 三明, read in the texts: those whose own words name it, and those that only stand under its heading. */
const byHand = {
  山西省: { named: ['（五）', '（九）', '（十六）'], section: ['（六）', '（七）', '（八）', '（十）'] },
  贵州省: { named: ['（一）'], section: ['（二）', '（三）'] },
  四川省: { named: ['（一）'], section: [] },
  汉中市: { named: ['一、', '六、'], section: [] },
} as const;

describe('how 三明 reached other places', () => {
  it('is what a hand counts in the texts, by document and mode; 孝义 says nothing of it', async () => {
    await open('/sanming');
    await expect
      .poll(async () => (await panel().locator('.draw-figures b').allInnerTexts()).slice(1))
      .toEqual(['7', '6']);
    for (const [place, { named, section }] of Object.entries(byHand)) {
      await panel().locator('.draw-places').first().getByRole('button', { name: place }).click();
      await expect.poll(() => drawn().count(), { message: place }).toBe(named.length + section.length);
      const said = await drawn().allInnerTexts();
      for (const [i, marker] of [...named, ...section].entries()) {
        expect(said[i]).toContain(marker);
        expect(said[i]).toContain(i < named.length ? '正文' : '章节');
      }
      await drawn().first().locator('mark').first().waitFor();
    }
    await page.getByText(/^孝政办发〔2024〕8号.*全文没有提到这项经验/).waitFor();
  });

  it('opens the list behind each figure, keeps it in the address, and closes it again', async () => {
    await open('/sanming');
    await panel().getByRole('button', { name: '仅在章节' }).click();
    await expect.poll(() => drawn().count()).toBe(6);
    await page.reload();
    await expect.poll(() => drawn().count()).toBe(6);
    await page.keyboard.press('Tab');
    await panel().getByRole('button', { name: '2022' }).click();
    await expect.poll(() => drawn().count()).toBe(11);
    await page.goBack();
    await expect.poll(() => drawn().count()).toBe(6);
    await panel().getByRole('button', { name: '关闭' }).click();
    await expect.poll(() => drawn().count()).toBe(0);
    await panel().getByRole('button', { name: '全部 13 项任务' }).waitFor();
  });

  it('is filtered by place, year and strength, with the counts of what is left', async () => {
    await open('/sanming');
    await page.getByRole('button', { name: /^地区/ }).click();
    await page.getByRole('checkbox', { name: /^山西省/ }).check();
    await panel().getByRole('button', { name: '全部 7 项任务' }).waitFor();
    await open('/sanming?mode=named&when=unknown');
    await panel().getByRole('button', { name: '全部 2 项任务' }).waitFor();
    await open('/sanming?when=1999');
    await page.getByText('这个范围里没有文件').waitFor();
    await page.getByRole('link', { name: '清除筛选' }).click();
    await panel().getByRole('button', { name: '全部 13 项任务' }).waitFor();
  });

  it('tells by measure and place, sorted, with the sentences behind each cell, and hands that table on', async () => {
    await open('/sanming?show=measures');
    const names = () => page.locator('.measures tbody th').allInnerTexts();
    await expect.poll(async () => (await names())[0]).toBe('三明经验推广');
    await page.getByRole('button', { name: '按贵州省排序' }).click();
    await expect.poll(() => new URL(page.url()).search).toContain('sort=-at:region:520000');
    await expect.poll(async () => (await names()).slice(0, 4)).toContain('政府投入');
    await page.getByRole('button', { name: '药品耗材集采：2 项' }).click();
    await expect.poll(() => drawn().count()).toBe(2);
    await page.getByRole('button', { name: '药品耗材集采，贵州省：1 项' }).click();
    await expect.poll(() => drawn().count()).toBe(1);
    const lines = await downloadedTable(page.getByRole('button', { name: '导出 CSV' }));
    expect(lines[0]).toBe('\uFEFF做法（议题）,任务,山西省,孝义市,四川省,贵州省,汉中市,citation');
    expect(lines.find((line) => line.startsWith('药品耗材集采,'))).toMatch(/^药品耗材集采,2,1,0,0,1,0/);
  });

  it.each([
    ['light', 1440],
    ['dark', 1024],
    ['light', 390],
  ] as const)('keeps to WCAG 2.2 AA with a figure open (%s, %i px)', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open('/sanming?tasks=named');
    await drawn().nth(6).waitFor();
    expect(await violations()).toEqual([]);
    await open('/sanming?show=measures');
    // On a phone the bar at the bottom covers what has not been scrolled up.
    if (width < 640)
      await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
    await settled();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
