import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, violations } = explorer;

const lineage = (parameters: readonly (readonly [string, string])[] = []) =>
  `/lineage?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
const shanxi = 'policy:晋政办发〔2022〕83号';
const panel = () => page.locator('.view-panel');

describe('the lineage of tasks', () => {
  const rowOf = (name: string) => page.getByRole('row').filter({ has: page.getByRole('button', { name }) });
  /** What a row's cells show, without the words for a screen reader. */
  const cells = async (name: string) =>
    (await rowOf(name).getByRole('cell').allTextContents())
      .map((said) => said.replace(/^.*(?:有对应|部分对应)/u, '').trim())
      .filter(Boolean);

  it('sets the tasks of 山西 beside those of every other held document, as read from the texts', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['doc', shanxi],
      ]),
    );
    await page.getByText('文本相似，非引用').first().waitFor();
    expect(await page.locator('.matrix tbody tr').count()).toBe(20);
    expect(await page.locator('.matrix thead .not-held').count()).toBe(5);
    // Columns from left to right: 贵州省, 四川省, 汉中市, 孝义市.
    expect(await cells('推广三明医改经验')).toEqual(['一', '一', '一', '未见']);
    expect(await cells('推进医保支付方式改革')).toEqual(['十五', '四', '十二', '三（三）2']);
    expect(await cells('强化药品供应保障能力')).toEqual(['九', '十九', '十', '未见']);
    expect(await violations()).toEqual([]);
  });

  it('opens a cell side by side: alike matters in one row, differing words marked, units and targets last', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['doc', shanxi],
      ]),
    );
    await page.getByRole('button', { name: /^（八）推进医保支付方式改革：四川省有对应/ }).click();
    const side = page.getByRole('region', { name: /^2 份文件并排/ });
    const fund = side.getByRole('row').filter({ hasText: '医保基金占全部符合条件' }).first();
    await fund.locator('mark', { hasText: '不低于' }).waitFor();
    await fund.locator('mark', { hasText: '达到' }).waitFor();
    const outpatient = side.getByRole('row').filter({ hasText: '推进门诊按人头付费' });
    await outpatient.getByText('未见对应表述').waitFor();
    await outpatient.getByText('增加').waitFor();
    const rows = await side.locator('tbody th').allTextContents();
    expect(rows.at(-2)).toMatch(/^量化目标/);
    expect(rows.at(-1)).toMatch(/^责任单位单位不同/);
    await side.locator('.units').getByText('没有列中医药').waitFor();
    expect(await violations()).toEqual([]);
  });

  it('opens the tasks behind each sum, and from them both tasks side by side', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['doc', shanxi],
      ]),
    );
    const sums = page.locator('.matrix tfoot .sum');
    await sums.first().waitFor();
    for (const [i, count] of (await sums.allInnerTexts()).entries()) {
      await sums.nth(i).click();
      await expect.poll(() => page.locator('.side-list li').count()).toBe(Number(count));
    }
    await page.locator('.side-list button').first().click();
    await page.getByRole('region', { name: /^2 份文件并排/ }).waitFor();
  });

  it('stands by the name of the tasks or by what a document has of them, in the address', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['doc', shanxi],
      ]),
    );
    await page.getByRole('button', { name: '按四川省排序' }).click();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('sort=-at:policy:川办便函〔2022〕167号');
    const column = await page
      .locator('.matrix thead th')
      .evaluateAll((heads) => heads.findIndex((head) => head.getAttribute('aria-sort') === 'descending'));
    const found = (await page.locator(`.matrix tbody tr > :nth-child(${column + 1})`).allTextContents()).map((said) =>
      said.includes('部分对应') ? 1 : said.includes('有对应') ? 2 : 0,
    );
    expect(found).toEqual([...found].sort((a, b) => b - a));
    await page.getByRole('button', { name: '按山西省的任务排序' }).click();
    const names = (await page.locator('.matrix tbody th button').allInnerTexts()).map((said) =>
      said.replace(/^\S+\s/u, ''),
    );
    expect(names).toEqual([...names].sort());
  });

  it('lists what only the other document has', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['doc', shanxi],
      ]),
    );
    await page.getByRole('button', { name: /^只在四川省见到的任务/ }).click();
    await expect.poll(() => page.locator('.side-list li').count()).toBe(2);
    await page.getByText('这些任务在山西省里未见对应表述，不等于没有做。').waitFor();
  });

  it('opens one task alone, at once beside those that correspond best', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['task', 'task:晋政办发〔2022〕83号#二/八'],
      ]),
    );
    await page.getByRole('region', { name: /^3 份文件并排/ }).waitFor();
    expect(await page.locator('.matrix tbody tr').count()).toBe(1);
    await page.getByRole('link', { name: '看整份文件的任务 →' }).click();
    await page.locator('.matrix tbody tr').nth(19).waitFor();
  });

  it('is reached from a task in the reader and from a document in the graph', async () => {
    await open(`/reader?${new URLSearchParams({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' })}`);
    await page.getByRole('link', { name: '任务脉络' }).click();
    await page.getByRole('region', { name: /^3 份文件并排/ }).waitFor();
    await open(`/graph?${new URLSearchParams({ n: shanxi, sel: shanxi })}`);
    await page.getByRole('link', { name: '政策脉络 →' }).click();
    await panel().getByRole('heading', { name: '晋政办发〔2022〕83号' }).waitFor();
  });

  it('says what to do where a link names what is not there', async () => {
    await open(
      lineage([
        ['by', 'tasks'],
        ['task', 'task:没有#一'],
      ]),
    );
    explorer.forgive('404');
    await page.getByText('没有找到这份文件或这项任务').waitFor();
  });

  it('says that something failed where it did, not that what was asked for is gone', async () => {
    const error = { code: 'unexpected', message: '服务出错了。', messageEn: 'The server failed.' };
    await page.route('**/api/counterparts**', (route) => route.fulfill({ status: 500, json: { error } }));
    await open(lineage([['by', 'tasks']]));
    explorer.forgive('500');
    await page.getByText(error.message).waitFor();
    expect(await page.getByText('没有找到这份文件或这项任务').count()).toBe(0);
  });
});
