import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, settled, violations } = explorer;

const department = (id: string, more: Readonly<Record<string, string>> = {}) =>
  `/department?${new URLSearchParams({ id, ...more })}`;
const finance = 'department:610700/财政';
const insurance = 'department:140000/医疗保障';

const figures = async () => (await page.locator('.department-figures b').allInnerTexts()).map((said) => said.trim());
const rows = () => page.locator('.department-tasks tbody tr');

describe('the page of 汉中市财政局', () => {
  it('tells its tasks as a hand counts them, and its place in each list', async () => {
    await open(department(finance));
    await page.getByRole('heading', { name: '汉中市财政局', level: 1 }).waitFor();
    expect((await figures()).slice(0, 4)).toEqual(['9 / 20', '0', '0 原文未写明', '1']);
    expect(await rows().count()).toBe(9);
    expect(await page.getByText('8 项任务的名单以“等”收尾，为下限').count()).toBe(1);
    // 五 has a closed list; 各县区落实 stands behind it.
    const five = page.getByRole('row', { name: /^五、/ });
    expect(await five.innerText()).toContain('第 2 位，共 3');
    expect(await five.locator('mark').innerText()).toBe('市财政局');
    await five.getByRole('button').first().click();
    await page.getByText('没有“等”', { exact: true }).waitFor();
    // 二: a deadline whose year nobody knows, as the document has no date.
    expect(await page.getByRole('row', { name: /^二、/ }).innerText()).toContain('年底前，年份不详');
  });

  it('tells who is named with it, and shows their tasks', async () => {
    await open(department(finance));
    const panel = page.locator('.view-panel');
    const shared = await panel.locator('.department-together li b').allInnerTexts();
    expect(shared.slice(0, 6)).toEqual(['8', '5', '4', '4', '3', '2']);
    await panel.getByRole('button', { name: /市发展改革委/ }).click();
    await page.getByText('显示 5 项，共 9 项').waitFor();
    await expect.poll(() => rows().count()).toBe(5);
  });

  it('tells the line elsewhere as shares, and opens its tasks there', async () => {
    await open(department(finance));
    const elsewhere = page.locator('.view-panel .department-elsewhere');
    const said = (await elsewhere.locator('li').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(said[0]).toContain('汉中市 9 / 20 首位 0');
    for (const other of ['山西省 7 / 20 首位 2', '贵州省 6 / 22 首位 0', '四川省 11 / 21 首位 1']) {
      expect(
        said.some((text) => text.includes(other)),
        other,
      ).toBe(true);
    }
    expect(said.some((text) => text.includes('孝义市 13 项任务没有写明责任单位'))).toBe(true);
    await elsewhere.getByRole('link', { name: /^四川省 .*打开这些任务$/ }).click();
    await page.waitForURL(/\/workload\?/);
    await page.locator('.task-card').nth(10).waitFor();
    expect(await page.locator('.task-card').count()).toBe(11);
  });

  it('opens of the line elsewhere what it counts within the filters', async () => {
    await open(department(finance, { theme: 'theme:公立医院改革' }));
    const elsewhere = page.locator('.view-panel .department-elsewhere');
    const [, counted] = /(\d+) 项/.exec(await elsewhere.locator('h3').innerText())!;
    await elsewhere.locator('h3 a').click();
    await page.waitForURL(/\/workload\?/);
    await settled();
    expect(await page.locator('.task-card').count()).toBe(Number(counted));
  });

  it('shows the document above as not held, with the sentence that cites it', async () => {
    await open(department(finance));
    const above = page.locator('.department-above');
    expect(await above.locator('.not-held').innerText()).toMatch(/陕政办函〔2021〕99号\s*未收录/);
    await above.locator('mark').first().waitFor();
    expect(await above.locator('.ev').first().innerText()).toContain('陕政办函〔2021〕99号');
    const lacking = page.locator('.department-lacking');
    expect(await lacking.innerText()).toContain('不等于没有这项工作');
    // No other document of a city is held: the provinces' are asked, and it is said what they are.
    expect(await lacking.innerText()).toContain('它们不是本地的上级文件');
    await lacking.getByRole('button', { name: /^山西省\s*（十六）发挥政府投入激励作用/ }).click();
    await lacking.locator('.task-card mark').waitFor();
    expect(await lacking.locator('.task-card mark').innerText()).toBe('省财政厅');
    expect(await lacking.innerText()).not.toContain('未落实');
  });
});

describe('the page of 山西省医疗保障局', () => {
  it('tells its figures as a hand counts them, each with its tasks', async () => {
    await open(department(insurance));
    await page.getByRole('heading', { name: '山西省医疗保障局', level: 1 }).waitFor();
    expect(await figures()).toEqual(['11 / 20', '4', '0 原文未写明', '2', '21']);
    await page.getByRole('button', { name: /列在首位/ }).click();
    const markers = () => rows().locator('.marker').allInnerTexts();
    await expect.poll(markers).toEqual(['（六）', '（七）', '（八）', '（十七）']);
    await page.getByRole('button', { name: '2 写明时限' }).click();
    await page.getByText('显示 2 项，共 11 项').waitFor();
    await expect.poll(markers).toEqual(['（六）', '（七）']);
  });

  it('lists its 21 targets with a figure, each with its own sentence, and sorts by the tasks’ names', async () => {
    await open(department(insurance, { part: 'target' }));
    await expect.poll(() => rows().locator('.target-item').count()).toBe(21);
    const thirty = rows().getByRole('button', { name: /^DRG付费或DIP付费的医保基金占/ });
    await thirty.click();
    await rows().locator('.ev mark', { hasText: '不低于 30%' }).waitFor();
    await open(department(insurance));
    await page.getByRole('button', { name: '按任务排序', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('task');
    const names = await rows().locator('th .name').allInnerTexts();
    expect(names).toEqual([...names].sort());
    await page.getByRole('button', { name: '11 项任务', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('part')).toBe('open');
    expect(await rows().count()).toBe(11);
  });

  it('opens a task’s clause, keeps it in the address, and goes to its place in the text', async () => {
    await open(department(insurance));
    await page
      .getByRole('row', { name: /^（八）/ })
      .getByRole('button')
      .first()
      .click();
    const panel = page.locator('.view-panel');
    await panel.locator('.ev mark').waitFor();
    expect(await panel.locator('.ev').innerText()).toMatch(/负责\s*原文明写\s*第 1 位，共 3 个/);
    await expect.poll(() => decodeURIComponent(page.url())).toContain('task=task:晋政办发〔2022〕83号');
    await page.reload();
    await panel.locator('.ev mark').waitFor();
    await panel.getByRole('link', { name: /^在原文中打开/ }).click();
    await page.waitForURL(/\/reader\?/);
    await page.locator('.m.hot').waitFor();
    expect(await page.locator('.m.hot').innerText()).toBe('省医保局');
  });
});

describe('a department’s page', () => {
  it('is reached from the graph, and another unit by its initials', async () => {
    await open(`/graph?${new URLSearchParams({ n: insurance, sel: insurance })}`);
    await page.getByRole('link', { name: /^打开单位页/ }).click();
    await page.getByRole('heading', { name: '山西省医疗保障局', level: 1 }).waitFor();
    await page.getByRole('button', { name: '换单位' }).click();
    const field = page.getByRole('combobox', { name: '输入单位名称或拼音首字母' });
    // These words stand in policies, tasks and a line as well, which are no units.
    await field.fill('医疗保障');
    await page
      .getByRole('option', { name: /医疗保障局/ })
      .first()
      .waitFor();
    await settled();
    for (const option of await page.getByRole('option').allTextContents()) expect(option).toMatch(/医疗保障局|医保局/);
    await field.fill('汉中市财政局');
    await page
      .getByRole('option', { name: /汉中市财政局/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '汉中市财政局', level: 1 }).waitFor();
  });

  it('says so where the unit is not there, or none is asked for', async () => {
    explorer.forgive('404');
    await open(department('department:无'));
    await page.getByText('没有这个单位').waitFor();
    await open('/department');
    await page.getByText('要看哪个单位？').waitFor();
    const toWorkload = page.getByRole('main').getByRole('link', { name: '看各单位任务量' });
    expect(await toWorkload.evaluate((link) => link.scrollWidth - link.clientWidth)).toBeLessThanOrEqual(0);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 1024],
    ['dark', 390],
  ] as const)('has no accessibility violation (%s, %i px) and does not scroll sideways', async (theme, width) => {
    await page.addInitScript((shown) => {
      localStorage.setItem('yigai-atlas.preferences', JSON.stringify({ theme: shown, language: 'zh' }));
    }, theme);
    await page.setViewportSize({ width, height: 900 });
    await open(department(insurance));
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (width < 640) await page.setViewportSize({ width, height: whole });
    await settled();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
