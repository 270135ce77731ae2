import { describe, expect, it } from 'vitest';
import { downloadedTable } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open } = explorer;

const sortBy = (column: string) => page.getByRole('button', { name: `按${column}排序`, exact: true });
const names = (table: string) => page.locator(`${table} tbody th[scope="row"]`).allInnerTexts();
const panel = () => page.locator('.view-panel');

/** The lines of the table that the view hands on: a mark of UTF-8, the head, the rows, the citation once. */
async function handedOn(): Promise<string[]> {
  const lines = await downloadedTable(
    page.getByRole('banner').or(page.locator('.vb')).getByRole('button', { name: '导出 CSV' }),
  );
  expect(lines[0]!.startsWith('\uFEFF')).toBe(true);
  expect(lines[0]!.endsWith(',citation')).toBe(true);
  return lines;
}

describe('the ranking', () => {
  it('has the first of the list as a column of its own, sorts by it, and keeps that in the address', async () => {
    await open('/workload');
    await sortBy('首位').click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-first');
    // Counted by hand: 44 of the 79 tasks of 卫生健康, 17 of the 44 of 医疗保障; of those behind, 发展改革 has most.
    await expect.poll(async () => (await names('.workload')).slice(0, 3)).toEqual(['卫生健康', '医疗保障', '发展改革']);
    await page.reload();
    await page.getByRole('button', { name: '发展改革：列在首位 4 项' }).click();
    await page.locator('.task-card').nth(3).waitFor();
    expect(await page.locator('.task-card').count()).toBe(4);
    expect(await panel().getByRole('heading', { level: 2 }).innerText()).toBe('发展改革 × 列在首位');
    await page.goBack();
    await panel().waitFor({ state: 'detached' });
  });

  it('opens the tasks behind the count of a place, and behind what carry-forward adds', async () => {
    await open('/workload');
    await page.getByRole('button', { name: '财政 × 四川省：11 项' }).click();
    await page.locator('.task-card').nth(10).waitFor();
    expect(await page.locator('.task-card').count()).toBe(11);
    await page.getByRole('button', { name: '山西省各市、县人民政府：另有承前省略 18 项' }).click();
    await page.locator('.task-card').nth(17).waitFor();
    expect(await page.locator('.task-card').count()).toBe(18);
  });

  it('finds departments by their names, hands on what is found, and shows all again', async () => {
    await open('/workload?by=department');
    const field = page.getByRole('searchbox', { name: '按名称查找' });
    await field.pressSequentially('财政');
    await expect
      .poll(() => names('.workload'))
      .toEqual(['四川省财政厅', '汉中市财政局', '山西省财政厅', '贵州省财政厅']);
    const lines = await handedOn();
    expect(lines).toHaveLength(5);
    expect(lines[1]!.startsWith('四川省财政厅,,11,')).toBe(true);
    await field.fill('没有的单位');
    await page.getByText('没有名称含“没有的单位”的行').waitFor();
    await page.getByRole('button', { name: '显示全部行' }).click();
    await page.getByRole('rowheader', { name: '山西省卫生健康委员会' }).waitFor();
  });
});

describe('who is named with whom', () => {
  it('is a table of pairs as well, sorted by how many times the expected number, without the pairs of one task', async () => {
    await open('/workload?show=together');
    await page.getByRole('combobox', { name: '至少同列' }).selectOption('3 项任务');
    await sortBy('倍数').click();
    await expect.poll(() => new URL(page.url()).search).toContain('least=3&sort=-lift');
    const rows = page.locator('.pair-table tbody tr');
    const cells = async (row: number) => (await rows.nth(row).locator('td').allInnerTexts()).map((said) => said.trim());
    // All 3 tasks of 税务 and all 3 of 银保监 are the same 3: 3 × 3 / 83 would be expected.
    await expect
      .poll(async () => [await cells(0), await cells(1)].map((row) => row.join(' ')))
      .toContain('税务 银保监 3 0.1 27.67');
    await page.getByRole('button', { name: '税务、银保监同列的 3 项' }).click();
    await page.locator('.task-card').nth(2).waitFor();
    // 20 pairs stand at once; all are handed on, in this order.
    const lines = await handedOn();
    expect(lines.length).toBeGreaterThan(await rows.count());
    expect(Number(lines.at(-1)!.split(',')[4])).toBeLessThan(1);
  });
});

describe('themes side by side', () => {
  it('are sorted by their tasks, their names, and by who stands first in a place', async () => {
    await open('/compare');
    await sortBy('任务').click();
    await expect.poll(async () => (await names('.compare'))[0]).toBe('县级与基层能力');
    await sortBy('任务').click();
    await expect.poll(async () => (await names('.compare'))[0]).not.toBe('县级与基层能力');
    await sortBy('山西省').click();
    await expect.poll(() => decodeURIComponent(page.url())).toContain('sort=at:region:140000');
    const first = page.locator('.compare tbody tr').locator('td:nth-child(5) .compare-unit');
    // Those who stand first more than once stand together.
    const runs = async () => {
      const units = (await first.allInnerTexts()).map((said) => said.split(' ')[0]);
      return units.filter((unit, i) => unit !== units[i - 1]).length - new Set(units).size;
    };
    await expect.poll(runs).toBe(0);
    const lines = await handedOn();
    expect(lines[0]).toContain('议题,任务,');
  });

  it('open as many tasks as a cell counts, and apart from them those that cover the theme as well', async () => {
    await open('/compare');
    await page.locator('.compare td.compare-tasks button').first().waitFor();
    const counts = await page
      .locator('.compare td.compare-tasks button')
      .evaluateAll((buttons) =>
        buttons.map((button) => [button.getAttribute('aria-label'), button.textContent] as const),
      );
    for (const [label, count] of counts.slice(0, 4)) {
      await page.getByRole('button', { name: label!, exact: true }).click();
      const own = panel().locator(':scope > .task-card');
      await expect.poll(() => own.count()).toBe(Number(count));
    }
  });

  it('come out from under a panel that lies over them', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(`/compare?${new URLSearchParams({ row: 'theme:医防协同' })}`);
    await page.locator('.view-scroll').evaluate((room) => room.scrollTo({ left: room.scrollWidth }));
    const last = (await page.locator('.compare thead th').last().boundingBox())!;
    expect(last.x + last.width).toBeLessThan((await page.locator('.view-panel').boundingBox())!.x);
  });

  it('say the figure of a target before its words, without a gap to how many more there are', async () => {
    await open('/compare');
    const cell = page.getByRole('button', { name: /^医保支付方式，贵州省：/ });
    expect(await cell.innerText()).toContain('≥ 30%');
    expect(await cell.innerText()).not.toContain('，另');
  });

  it('are on a phone a list: theme by theme, the places by level, what is not held apart', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('/compare');
    const payment = page.getByRole('region', { name: '医保支付方式' });
    const levels = await payment.locator('.compare-level h3').allInnerTexts();
    expect(levels.map((level) => level.trim())).toEqual(['国家', '省', '市', '县']);
    await payment.locator('.hatch', { hasText: '国办发〔2022〕14号' }).getByText('未收录').waitFor();
    expect(await page.locator('table.compare').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    // The bar at the bottom covers what has not been scrolled up.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 390, height: whole });
    expect(await explorer.violations()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await payment.getByRole('button', { name: /^医保支付方式，贵州省：/ }).click();
    await panel().locator('.task-card mark').first().waitFor();
  });

  it('show only the rows of the themes that are chosen', async () => {
    await open(`/compare?${new URLSearchParams({ theme: 'theme:医保支付方式' })}`);
    await expect.poll(() => names('.compare')).toEqual(['医保支付方式']);
  });
});

describe('targets of one metric', () => {
  it('are sorted, say for which places they are, and each opens its sentence', async () => {
    await open('/compare?show=targets');
    const group = page.locator('.target-group', { hasText: 'DRG/DIP付费的医保基金占' });
    expect(await group.getByRole('row', { name: /^贵州省/ }).innerText()).toContain(
      '适用于 遵义市、六盘水市、毕节市、铜仁市、黔南州',
    );
    await group.getByRole('button', { name: '按力度排序' }).click();
    await expect.poll(() => group.locator('tbody th').allInnerTexts()).toEqual(['山西省', '贵州省', '四川省']);
    await group.getByRole('button', { name: /^DRG付费或DIP付费的医保基金占/ }).click();
    await panel().locator('mark', { hasText: '不低于 30%' }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get('target')).toContain('SETS|');
    const lines = await handedOn();
    expect(lines.filter((line) => line.includes('适用的地区不同') && line.includes('30%'))).toHaveLength(3);
    await page.reload();
    await panel().locator('mark', { hasText: '不低于 30%' }).waitFor();
  });

  it('say so where a link names one that is not there', async () => {
    await open(`/compare?${new URLSearchParams({ show: 'targets', target: 'SETS|task:无|target:无' })}`);
    await panel().getByRole('heading', { name: '这个目标不在这里' }).waitFor();
  });

  it('open a list of all that are in the selection', async () => {
    await open('/compare?show=targets');
    await page.getByRole('button', { name: '90 个', exact: true }).click();
    await expect.poll(() => panel().locator('.target-item').count()).toBe(90);
    await panel().locator('.target-item button').first().click();
    await panel().locator('.ev mark').first().waitFor();
  });

  it('come without a moment in which nothing stands', async () => {
    await open('/compare');
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/targets**', async (route) => {
      await held;
      await route.continue();
    });
    /** In how many frames, until the targets stand, no table does. */
    const empty = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let without = 0;
          const look = () => {
            if (document.querySelector('.target-group')) return resolve(without);
            if (!document.querySelector('.view-scroll table')) without++;
            requestAnimationFrame(look);
          };
          look();
        }),
    );
    const asked = page.waitForRequest('**/api/targets**');
    await page.getByRole('button', { name: '同一指标' }).click();
    await asked;
    await page.getByRole('button', { name: '同一指标', pressed: true }).waitFor();
    answer();
    expect(await empty).toBe(0);
  });
});
