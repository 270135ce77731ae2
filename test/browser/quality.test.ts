import { describe, expect, it } from 'vitest';
import { downloadedTable } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open, violations } = explorer;

const panel = () => page.locator('.view-panel');
const kinds = () => page.locator('.findings tbody th').allInnerTexts();

describe('what the reading remarks', () => {
  it('is sorted and filtered by state, in the address, and handed on as it is filtered', async () => {
    await open('/quality');
    await page.getByRole('button', { name: '按状态排序' }).click();
    await expect.poll(async () => (await kinds()).at(-1)).toBe('机构的地区不详');
    await page.getByRole('button', { name: /^状态/ }).click();
    await page.getByRole('checkbox', { name: /^待确认/ }).check();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await kinds()).sort()).toEqual(['单位名称疑似笔误', '题名与文号不一致']);
    await page.reload();
    await expect.poll(async () => (await kinds()).length).toBe(2);
    const lines = await downloadedTable(page.locator('.vb').getByRole('button', { name: '导出 CSV' }));
    expect(lines).toHaveLength(4);
    expect(lines.join()).toContain('贵州银保监会');
  });

  it('stands each head at its column’s cells', async () => {
    await open('/quality');
    await page.locator('.findings .handled').first().waitFor();
    const off = await page.evaluate(() => {
      const left = (cell: Element) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().left;
      };
      const heads = [...document.querySelectorAll('.findings-head > th')];
      const cells = [...document.querySelector('.findings-row')!.children];
      // The number stands at the right of its column.
      return heads.flatMap((head, i) => (i === 2 ? [] : [Math.abs(left(head) - left(cells[i]!))]));
    });
    for (const pixels of off) expect(pixels).toBeLessThan(1.5);
  });

  it('opens the places behind each count', async () => {
    await open('/quality');
    await page.getByRole('button', { name: '单位名称疑似笔误：2 处' }).click();
    await expect.poll(() => panel().locator('.task-card').count()).toBe(2);
  });
});

describe('what stands as it is', () => {
  // Counted by hand: of 83 lists 77 end with 等; 孝义's 13 tasks name no unit; 山西 and 四川 carry one unit through 38 tasks.
  it.each([
    ['名单以“等”收尾', 77],
    ['任务没有写明责任单位', 13],
    ['责任承前省略', 38],
  ])('%s: opens its %i tasks', async (name, tasks) => {
    await open('/quality');
    await page.getByRole('button', { name: new RegExp(`${name}\\s*${tasks}`) }).click();
    await panel().locator('.task-card').first().waitFor();
    const lines = await downloadedTable(panel().getByRole('button', { name: '导出 CSV' }));
    const rows = new Set(lines.slice(1).map((line) => line.split(',').slice(0, 4).join()));
    expect(rows.size).toBe(tasks);
  });
});

describe('citations and what they miss', () => {
  it('opens the citations behind each form and each missing document, with their sentences', async () => {
    await open('/quality');
    await page.getByRole('button', { name: /^只有题名/ }).click();
    await expect.poll(() => panel().locator('.ev').count()).toBe(11);
    await page.getByRole('button', { name: /^国办发〔2022〕14号/ }).click();
    await expect.poll(() => panel().locator('.ev').count()).toBe(2);
    await expect.poll(() => decodeURIComponent(page.url())).toContain('cited=policy:国办发〔2022〕14号');
    await panel().getByRole('link', { name: '可逐条对照的 41 项任务' }).click();
    const lines = await downloadedTable(page.locator('.view-panel').getByRole('button', { name: '导出 CSV' }));
    expect(new Set(lines.slice(1).map((line) => line.split(',').slice(0, 4).join())).size).toBe(41);
    await page.goBack();
    await panel().getByRole('link', { name: '在政策脉络中看' }).click();
    await page.getByRole('heading', { name: '国办发〔2022〕14号', level: 2 }).waitFor();
  });

  it('lists what is cited by its title only', async () => {
    await open('/quality');
    await expect.poll(() => page.locator('.unresolved li').count()).toBe(11);
    await page.getByRole('button', { name: /贵州省深化公立医院薪酬制度改革实施方案》$/ }).click();
    await panel().locator('mark', { hasText: '薪酬制度改革实施方案' }).waitFor();
  });
});

describe('how well documents are read', () => {
  it('opens the documents that a figure was counted from, which sum up to it, with its date', async () => {
    await open('/quality');
    const unseen = page.locator('.accuracy table').first();
    const units = unseen.getByRole('row', { name: /责任单位/ });
    const labelled = Number(await units.getByRole('button').first().innerText());
    await units.getByRole('button', { name: /读对/ }).click();
    await panel()
      .getByText(/\d{4}-\d{2}-\d{2} 测/)
      .waitFor();
    const counts = await panel().locator('.measured tbody td:nth-child(2)').allInnerTexts();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(labelled);
    await page.reload();
    await panel().getByText('只计数，不给人看').waitFor();
  });

  it('leads from a measured document that is held to its text, and lists what is read otherwise', async () => {
    await open('/quality?measured=seed');
    await panel().getByRole('link', { name: '晋政办发〔2022〕83号' }).click();
    await page.waitForURL(/\/reader\?doc=policy/);
    await open('/quality?measured=seen');
    await panel().locator('.differences li').first().waitFor();
  });

  it('is sorted, and handed on with its date', async () => {
    await open('/quality');
    const first = page.locator('.accuracy table').first();
    await first.getByRole('button', { name: '按读对排序' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('accuracy')).toBe('precision');
    const rates = async () =>
      (await first.locator('tbody td:nth-child(4)').allInnerTexts()).map((rate) => Number(rate.replace('%', '')));
    await expect.poll(async () => (await rates()).every((rate, i, all) => i === 0 || rate >= all[i - 1]!)).toBe(true);
    const lines = await downloadedTable(page.locator('.accuracy').getByRole('button', { name: '导出 CSV' }));
    expect(lines[1]).toMatch(/,\d{4}-\d{2}-\d{2},/);
  });
});

it.each([
  ['light', 1440],
  ['dark', 1024],
  ['light', 390],
] as const)('keeps to WCAG 2.2 AA with citations open (%s, %i px)', async (colorScheme, width) => {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await open('/quality?form=title');
  await panel().locator('.ev').nth(10).waitFor();
  expect(await violations()).toEqual([]);
  await open('/quality?measured=seen&thing=units: role');
  await panel().locator('.measured').waitFor();
  expect(await violations()).toEqual([]);
});

describe('the documents that are held', () => {
  it('are sorted in the address and handed on in that order', async () => {
    await open('/');
    await page.getByRole('button', { name: '按任务排序' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-tasks');
    await page.reload();
    const first = page.locator('.documents tbody tr').first();
    await expect.poll(() => first.innerText()).toContain('贵州省');
    const lines = await downloadedTable(page.getByRole('button', { name: '导出 CSV' }));
    expect(lines).toHaveLength(6);
    expect(lines[1]).toContain('贵州省');
    expect(lines[5]).toContain('孝义市');
  });
});
