import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';
import { graphLink, inPicture, panel, policy, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, violations } = explorer;

describe('by keyboard', () => {
  it('walks the nodes, selects, expands, and Esc closes the panel and gives the focus back', async () => {
    await open(graphLink(['n', unit]));
    await inPicture('责任单位 山西省医疗保障局').focus();
    await page.keyboard.press('Enter');
    await panel().getByRole('heading', { name: '山西省医疗保障局' }).waitFor();
    await page.keyboard.press('Enter');
    await inPicture(/^任务 （八）/).waitFor({ state: 'attached' });
    await inPicture('责任单位 山西省医疗保障局').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await panel().getByRole('button', { name: '关闭' }).focus();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
  });
});

describe('hiding by keyboard', () => {
  it('leaves the focus on the next node, and the relationships of a node stand in the order that is read', async () => {
    await open(graphLink(['n', policy]));
    await inPicture(/^政策文件 山西省/).focus();
    await page.keyboard.press('ArrowRight');
    const told = await inPicture(/列有任务“（/).evaluateAll((lines) =>
      lines.filter(({ dataset }) => dataset.owner).map((line) => /“（(.+?)）/.exec(line.textContent)![1]!),
    );
    const printed = [...'一二三四五六七八九十'];
    const places = told.map((marker) => printed.indexOf(marker)).filter((place) => place >= 0);
    expect(places.length).toBeGreaterThan(2);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('h');
    await inPicture(/^政策文件 山西省/).waitFor({ state: 'detached' });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await expect.poll(focused).toBe('treeitem');
  });
});

describe('on a phone', () => {
  it.each([
    ['zh', '图谱', '表格'],
    ['en', 'Graph', 'Table'],
  ])(
    'every tool is in reach, and the table opens without moving anything sideways (%s)',
    async (language, bar, table) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.addInitScript(
        (own) => localStorage.setItem('yigai-atlas.preferences', own),
        JSON.stringify({ language }),
      );
      await open(graphLink(['n', policy]));
      const toolbar = page.getByRole('toolbar', { name: bar });
      await toolbar.waitFor();
      const reach = () =>
        toolbar.evaluate((bar) =>
          Math.max(...[...bar.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right)),
        );
      expect(await reach()).toBeLessThanOrEqual(390);
      await toolbar.getByRole('button', { name: table }).click();
      await page.getByRole('region', { name: table }).first().waitFor();
      expect(await page.locator('.graph-view').evaluate((view) => view.scrollLeft)).toBe(0);
      expect(await violations()).toEqual([]);
    },
  );
});

describe('on half a screen', () => {
  it('keeps all tools in sight, in both languages', async () => {
    await open(graphLink(['n', policy]));
    const tools = page.locator('.graph-tools');
    for (const other of ['English', '中文']) {
      for (const width of [641, 700, 761]) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => tools.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.getByRole('button', { name: new RegExp(other) }).click();
    }
  });
});

describe('for everyone', () => {
  const views: readonly (readonly [string, string])[] = [
    ['a policy', graphLink(['n', policy], ['sel', unit])],
    [
      'a relationship',
      graphLink(['n', policy], ['sel', `ASSIGNED_TO|task:晋政办发〔2022〕83号#二/八|${unit}|responsible/stated`]),
    ],
    ['the table', graphLink(['n', policy], ['table', '1'])],
    ['filters and style', graphLink(['n', policy], ['colour', 'level'], ['regions', '140000'])],
    ['levels with a selection', graphLink(['n', policy], ['layout', 'levels'], ['mark', policy], ['mark', unit])],
  ];
  for (const theme of ['light', 'dark'] as const) {
    it.each(views)(`%s passes axe in ${theme}`, async (_, path) => {
      await page.emulateMedia({ colorScheme: theme });
      await open(path);
      await page.locator('canvas').first().waitFor();
      expect(await violations()).toEqual([]);
    });
  }
});
