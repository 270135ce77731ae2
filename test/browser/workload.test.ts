import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, violations } = explorer;

const workload = (parameters: Readonly<Record<string, string>> = {}) => `/workload?${new URLSearchParams(parameters)}`;

const documents = {
  山西: 'policy:晋政办发〔2022〕83号',
  贵州: 'policy:贵州省深化医药卫生体制改革领导小组/贵州省深化医药卫生体制改革2022年度重点工作任务/2022',
  四川: 'policy:川办便函〔2022〕167号',
  汉中: 'policy:汉中市人民政府办公室/加快推进深化医药卫生体制改革重点工作任务的通知',
  孝义: 'policy:孝政办发〔2024〕8号',
} as const;

/** Tasks that list a line, counted by hand in the texts. */
const byHand: Readonly<Record<string, Readonly<Record<keyof typeof documents, number>>>> = {
  卫生健康: { 山西: 20, 贵州: 20, 四川: 21, 汉中: 18, 孝义: 0 },
  医疗保障: { 山西: 11, 贵州: 10, 四川: 12, 汉中: 11, 孝义: 0 },
  财政: { 山西: 7, 贵州: 6, 四川: 11, 汉中: 9, 孝义: 0 },
  中医药: { 山西: 0, 贵州: 18, 四川: 18, 汉中: 0, 孝义: 0 },
};

const number = (line: string, tasks: number) => page.getByRole('button', { name: `${line}：${tasks} 项`, exact: true });

describe('the workload of a line in one document', () => {
  it.each(Object.entries(documents))('%s: is what a hand counts in the text', async (place, doc) => {
    await open(workload({ doc }));
    // Where no unit is stated there is a notice instead of the table.
    await page.locator('.workload, .notice').first().waitFor();
    for (const [line, counts] of Object.entries(byHand)) {
      const tasks = counts[place as keyof typeof documents];
      if (tasks > 0) expect(await number(line, tasks).count(), line).toBe(1);
      else expect(await page.getByRole('rowheader', { name: line, exact: true }).count(), line).toBe(0);
    }
    if (place === '孝义') await page.getByText('这个范围里没有写明责任单位的任务').waitFor();
  });

  it('opens the list behind it, and each task its sentence in the text', async () => {
    await open(workload());
    await page.getByRole('button', { name: /^文件/ }).click();
    await page.getByRole('checkbox', { name: /^川办便函〔2022〕167号/ }).check();
    await page.keyboard.press('Escape');
    await number('财政', 11).click();
    const cards = page.locator('.task-card');
    await cards.nth(10).waitFor();
    expect(await cards.count()).toBe(11);
    for (const marked of await page.locator('.task-card blockquote mark').allInnerTexts()) {
      expect(marked).toMatch(/财政厅/);
    }
    await cards
      .first()
      .getByRole('link', { name: /^在原文中打开/ })
      .click();
    await page.waitForURL(/\/reader\?/);
    await page.locator('.pg .cur').first().waitFor();
  });

  it('says that no lead is written to whom asks for leads', async () => {
    await open(workload({ role: 'lead' }));
    await page.getByText('文件未写明牵头单位', { exact: true }).waitFor();
    // 孝义 says 市卫健局 and 市医改办 发挥牵头协调作用 under its safeguards, which are no tasks.
    await open(workload({ role: 'lead', basis: 'named-in-text' }));
    await page.getByText('文件未写明牵头单位', { exact: true }).waitFor();
  });

  it('says how it would change with carry-forward', async () => {
    await open(workload({ doc: documents.山西 }));
    const group = page.getByRole('row', { name: /山西省各市、县人民政府/ });
    expect(await group.locator('.strong').innerText()).toMatch(/1\s*\+18$/);
    await open(workload({ doc: documents.山西, basis: 'carried-forward' }));
    await number('山西省各市、县人民政府', 18).waitFor();
  });

  it('leads from a line to the pages of its departments', async () => {
    await open(workload({ row: 'line:医疗保障' }));
    await page.getByRole('link', { name: '山西省医疗保障局，11 项，打开单位页' }).click();
    await page.getByRole('heading', { name: '山西省医疗保障局', level: 1 }).waitFor();
  });
});

describe('who is named with whom', () => {
  // Counted by hand: tasks whose list names both 医保 and 财政.
  it.each([
    ['山西', 5],
    ['汉中', 4],
  ] as const)('%s: is what a hand counts in the text', async (place, tasks) => {
    await open(workload({ show: 'together', doc: documents[place] }));
    const cell = page.getByRole('button', { name: new RegExp(`^医疗保障 × 财政：同列 ${tasks} 项，`) });
    await cell.click();
    await page
      .locator('.task-card')
      .nth(tasks - 1)
      .waitFor();
    expect(await page.locator('.task-card').count()).toBe(tasks);
  });

  it('is read without the line that is named nearly everywhere, and is in the address', async () => {
    await open(workload({ show: 'together' }));
    // 42 of 83 tasks name both; 79 × 44 / 83 would be expected.
    const with79 = '卫生健康 × 医疗保障：同列 42 项，预期 41.9 项，是预期的 1.00 倍';
    await page.getByRole('button', { name: with79, exact: true }).waitFor();
    await page.getByRole('button', { name: '不计卫生健康再看' }).click();
    await page.getByRole('button', { name: with79, exact: true }).waitFor({ state: 'detached' });
    await expect.poll(() => decodeURIComponent(page.url())).toContain('without=line:卫生健康');
    await expect.poll(() => page.getByRole('rowheader', { name: '卫生健康' }).count()).toBe(0);
    const named = page.getByRole('button', { name: /^\d+ 项$/ }).first();
    const [tasks] = /\d+/.exec(await named.innerText())!;
    await named.click();
    await page.getByRole('heading', { name: '写明具体单位的任务（地方政府与泛称单位、卫生健康除外）' }).waitFor();
    await page.getByRole('button', { name: /^再看 \d+ 项/ }).click();
    await expect.poll(() => page.locator('.task-card').count()).toBe(Math.min(40, Number(tasks)));
  });

  it('is opened by keyboard', async () => {
    await open(workload({ show: 'together' }));
    await page.getByRole('button', { name: /^财政 × 税务：/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '财政 × 税务', level: 2 }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: '财政 × 税务', level: 2 }).waitFor({ state: 'detached' });
  });
});

describe('every view that counts', () => {
  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('has no accessibility violation (%s, %i px)', async (theme, width) => {
    await page.addInitScript((shown) => {
      localStorage.setItem('yigai-atlas.preferences', JSON.stringify({ theme: shown, language: 'zh' }));
    }, theme);
    await page.setViewportSize({ width, height: 900 });
    const views = [
      workload({ row: 'line:医疗保障', col: 'theme:医保支付方式' }),
      workload({ show: 'together', row: 'line:财政', col: 'line:税务' }),
      '/quality',
      '/sanming',
      '/compare',
    ];
    for (const view of views) {
      await open(view);
      expect(await violations(), view).toEqual([]);
    }
  });

  it.each(['zh', 'en'])('scrolls a wide table in its place, never the page (%s)', async (shown) => {
    await page.addInitScript((language) => {
      localStorage.setItem('yigai-atlas.preferences', JSON.stringify({ theme: 'light', language }));
    }, shown);
    await page.setViewportSize({ width: 1024, height: 800 });
    const views = [workload({}), workload({ by: 'department', cols: 'region' })];
    for (const view of [...views, '/quality', '/sanming', '/compare', '/compare?show=targets']) {
      await open(view);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, view).toBeLessThanOrEqual(0);
    }
  });
});
