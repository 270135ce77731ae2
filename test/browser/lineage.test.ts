import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { downloadedTable } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, settled, violations } = explorer;

const lineage = (parameters: readonly (readonly [string, string])[] = []) =>
  `/lineage?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
const xiaoyi = 'policy:孝政办发〔2024〕8号';
const shanxi = 'policy:晋政办发〔2022〕83号';
const national = 'policy:国办发〔2022〕14号';
const panel = () => page.locator('.view-panel');
const card = (id: string) => page.locator(`[data-card="${id}"]`);

describe('the lineage board', () => {
  it("shows what stands above 孝义's plan as its text cites it: five documents, one of them without number or date", async () => {
    await open(lineage([['sel', xiaoyi]]));
    await panel().getByRole('heading', { name: '它引用的 5 份' }).waitFor();
    const cited = panel().locator('.line-list').first().getByRole('button');
    expect((await cited.allTextContents()).sort()).toEqual(
      [
        '国卫基层发〔2023〕41号贯彻落实',
        '孝义市级医疗机构综合能力提升三年行动方案贯彻落实',
        '晋办发〔2020〕24号贯彻落实',
        '晋政办发〔2023〕51号根据、按照',
        '晋政发〔2023〕15号根据、按照',
      ].sort(),
    );
    await panel().getByText('上游 5 份，下游 0 份').waitFor();
    await panel().getByRole('listitem').filter({ hasText: '市' }).getByText('这一级没有经过').waitFor();
    expect(await page.locator('.board-card[data-state="related"]').count()).toBe(5);
    // The lowest lane lies below what is seen at first: the link brings its card into view.
    const bottom = async () => {
      const { y, height } = (await card(xiaoyi).boundingBox())!;
      return y + height;
    };
    await expect.poll(bottom).toBeLessThan(850);
    // Where the panel lies over the board, not behind it either.
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(lineage([['sel', xiaoyi]]));
    const right = async () => {
      const { x, width } = (await card(xiaoyi).boundingBox())!;
      return x + width - (await panel().boundingBox())!.x;
    };
    await expect.poll(right).toBeLessThan(0);
  });

  it('opens a line: its sentence with the words marked, and the days between two dates that it names', async () => {
    await open(lineage());
    await page.getByRole('button', { name: '晋政办发〔2022〕83号 根据、按照 国办发〔2022〕14号' }).press('Enter');
    await panel().getByText('相隔 149 天').waitFor();
    await panel().getByText('2022-05-04 成文 → 2022-09-30 成文').waitFor();
    await panel().locator('mark', { hasText: '国办发〔2022〕14 号' }).waitFor();
    expect(new URL(page.url()).searchParams.getAll('line')).toEqual([shanxi, national]);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate("document.activeElement?.getAttribute('aria-label')"))
      .toContain('国办发〔2022〕14号');
  });

  it('says that the seeds alone have one step, and what to collect first', async () => {
    await open(lineage());
    await page.getByText('5 份已收录，17 份仅被引用，18 条引用；另有 2 份拟制定').waitFor();
    await page.getByText(/目前只有一步/).waitFor();
    await page.getByRole('button', { name: '最该补收 17 份' }).click();
    const rows = panel().locator('.line-list button');
    await expect.poll(() => rows.count()).toBe(17);
    expect(await rows.first().textContent()).toBe('国办发〔2022〕14号被引 2 次');
  });

  it('stands 汉中, which has no date, at the document it cites, with a bracket that says so', async () => {
    await open(lineage());
    const hanzhong = page.getByRole('button', { name: /汉中市人民政府办公室，汉中市/ });
    const cited = card('policy:陕政办函〔2021〕99号');
    const apart = async () => (await hanzhong.boundingBox())!.x - (await cited.boundingBox())!.x;
    await expect.poll(apart).toBeCloseTo(0, 0);
    await page.getByText('不早于 2021 年（引用了 2021 年文件）').first().waitFor();
  });

  it('opens the list behind each figure above it', async () => {
    await open(lineage());
    for (const [figure, items] of [
      ['5 份', 5],
      ['17 份', 17],
      ['18 条', 18],
    ] as const) {
      await page.locator('.vb').getByRole('button', { name: figure, exact: true }).click();
      await expect.poll(() => panel().locator('.line-list li').count(), { message: figure }).toBe(items);
    }
    await page.locator('.vb').getByRole('button', { name: '2 份', exact: true }).click();
    await expect.poll(() => panel().locator('.ev').count()).toBe(2);
  });

  it('lists the citations with room for the names of both ends', async () => {
    await open(lineage([['open', 'citations']]));
    const names = panel().locator('.line-list button > span');
    await names.first().waitFor();
    const widths = await names.evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
    expect(widths).toHaveLength(18);
    expect(Math.min(...widths)).toBeGreaterThan(180);
  });

  it('lists all that the drawing shows, and hands it on as a table', async () => {
    await open(lineage([['show', 'list']]));
    expect(await page.getByRole('region', { name: '县' }).locator(':scope > ul > li').count()).toBe(2);
    // What is planned stands among them and is not counted: 5 that are held and 17 that are cited.
    const counts = await page.locator('.board-list h2 small').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)).toBe(22);
    const rows = await downloadedTable(page.getByRole('button', { name: '导出 CSV' }));
    expect(rows).toHaveLength(19);
    expect(rows.find((row) => row.includes('国办发〔2022〕14号') && row.includes('山西'))).toMatch(/,149,/);
  });

  it('filters by level and place, and says how to go on where nothing is left', async () => {
    await open(lineage([['level', 'county']]));
    await card(xiaoyi).waitFor();
    expect(await page.locator('.board-card').count()).toBe(2);
    await open(
      lineage([
        ['level', 'county'],
        ['year', '1999'],
      ]),
    );
    await page.getByText('这个范围里没有文件').waitFor();
    await page.getByRole('link', { name: '清除筛选' }).click();
    await card(xiaoyi).waitFor();
  });

  it.each(['light', 'dark'] as const)('keeps to WCAG 2.2 AA with a line open (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(
      lineage([
        ['line', shanxi],
        ['line', national],
      ]),
    );
    await panel().locator('mark').first().waitFor();
    expect(await violations()).toEqual([]);
  });

  it('is a list grouped by level on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(lineage());
    await page.getByRole('region', { name: '国家' }).waitFor();
    expect(await page.locator('.board-card').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    // The bar at the bottom covers what has not been scrolled up.
    await page.setViewportSize({ width: 390, height: await page.evaluate(() => document.body.scrollHeight) });
    await settled();
    expect(await violations()).toEqual([]);
  });
});

describe('a held chain of four levels', () => {
  const folder = new URL('../fixtures/chain/', import.meta.url);
  const [state, province, city, county] = [
    'policy:国办发〔2099〕1号',
    'policy:晋政办发〔2099〕12号',
    'policy:长政办发〔2099〕23号',
    'policy:沁政办发〔2099〕5号',
  ];
  const added: string[] = [];
  beforeAll(async () => {
    const client = createClient(explorer.server.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const base64 = readFileSync(new URL(file, folder)).toString('base64');
      const { document } = await client.addDocument({ file, base64 });
      if (document) added.push(document.id);
    }
  });
  afterAll(async () => {
    const client = createClient(explorer.server.url);
    for (const id of added) await client.removeDocument({ id });
  });

  it('stands one card in each lane, with three steps from the lowest to the highest', async () => {
    await open(
      lineage([
        ['year', '2099'],
        ['sel', county!],
      ]),
    );
    await page.getByText('最长的一条有 3 步引用').waitFor();
    await panel().getByText('上游 3 份，下游 0 份').waitFor();
    const boxes = await Promise.all([state, province, city, county].map((id) => card(id!).boundingBox()));
    for (const [i, box] of boxes.entries()) if (i > 0) expect(box!.y).toBeGreaterThan(boxes[i - 1]!.y + 60);
    expect(await page.locator('.board-line').count()).toBe(5);
  });

  it('shows all chains between two of them, and the level that one skips', async () => {
    await open(
      lineage([
        ['year', '2099'],
        ['open', 'between'],
        ['from', county!],
        ['to', state!],
      ]),
    );
    await panel().getByText('两份文件之间有 3 条引用链').waitFor();
    const ladders = panel().locator('.ladder');
    await expect.poll(() => ladders.count()).toBe(3);
    await expect.poll(() => panel().getByText('这一级没有经过').count()).toBe(2);
    await panel().locator('mark').nth(5).waitFor();
  });

  it('draws lines only for the chosen document once there are many documents, and says how many go up', async () => {
    await open(lineage());
    await page.getByText(/26 份文件，.*；另有 2 份拟制定；选一份文件才画线/).waitFor();
    // With one for both that are planned.
    expect(await page.locator('.board-small').count()).toBe(27);
    const lanes = await page.locator('.board-lane h2 small').allInnerTexts();
    expect(lanes.reduce((sum, count) => sum + Number.parseInt(count, 10), 0)).toBe(26);
    await page.locator('.vb').getByRole('button', { name: '26 份', exact: true }).click();
    await expect.poll(() => panel().locator('.line-list li').count()).toBe(26);
    await panel().getByRole('button', { name: '关闭' }).click();
    expect(await page.locator('.board-line').count()).toBe(0);
    await card(province!).click();
    await expect.poll(() => page.locator('.board-line').count()).toBe(3);
    expect(await violations()).toEqual([]);
  });
});
