import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests();
const { open } = explorer;

describe('the overview', () => {
  it('says what is held, and answers the three questions with figures of the data', async () => {
    await open('/');
    await page.getByRole('heading', { name: '5 份文件，96 项任务，每一条都能回到原句' }).waitFor();
    const line = page.getByRole('link', { name: /^卫生健康\s*79 项/ });
    expect(await line.getAttribute('href')).toContain('/workload?row=line:');
    const ghost = page.getByRole('link', { name: '国办发〔2022〕14号 被引 2 次' });
    expect(await ghost.count()).toBe(1);
    expect(await page.getByRole('row', { name: /晋政办发〔2022〕83号/ }).count()).toBe(1);
  });

  it('opens the marks behind a number of the table', async () => {
    await open('/');
    await page.getByRole('link', { name: /^山西省.*：26 处目标，在原文中打开$/ }).click();
    await page.waitForURL(/\/reader\?/);
    await page.locator('.m.Target').first().waitFor();
    expect(await page.locator('.m.Department').count()).toBe(0);
  });

  it('offers only searches that find something', async () => {
    await open('/');
    for (const offer of await page.locator('.hero-try button').all()) {
      await offer.click();
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
    }
  });
});

describe('the field that finds a document', () => {
  it.each(['zh', 'en'])('says whole what is sought by (%s)', async (language) => {
    await page.addInitScript(
      (own) => localStorage.setItem('yigai-atlas.preferences', own),
      JSON.stringify({ language }),
    );
    await open('/?find=2022');
    const room = await page.locator('.find-field').evaluate((field: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = font;
      const said = pen.measureText(field.placeholder).width;
      return field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - said;
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });
});

describe('a second text of a policy that is held', () => {
  it('shows while the overview is open, counts no task twice, and can be read', async () => {
    await page.clock.install();
    await open('/');
    await page.getByRole('heading', { name: '5 份文件，96 项任务，每一条都能回到原句' }).waitFor();
    const client = createClient(explorer.server.url);
    const text = readFileSync(new URL('../../seeds/shanxi-2022-tasks.txt', import.meta.url), 'utf8');
    const copy = Buffer.from(`${text}\n`).toString('base64');
    const { document } = await client.addDocument({ file: 'copy.txt', base64: copy });
    try {
      await page.clock.fastForward(20_000);
      await page.getByRole('heading', { name: '6 份文件，96 项任务，每一条都能回到原句' }).waitFor();
      await page
        .getByRole('row', { name: /copy\.txt/ })
        .getByRole('link')
        .first()
        .click();
      await page.waitForURL((url) => url.searchParams.get('doc') === document?.id);
      await page.getByRole('definition').first().getByText('20').waitFor();
    } finally {
      await client.removeDocument({ id: document?.id ?? '' });
    }
  });
});

/** What of the picture has the focus of the keyboard. */
const focused = () =>
  page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.dataset.id : undefined));

describe('the search', () => {
  it('lists every kind of what is found with how many there are, and one kind alone when it is asked for', async () => {
    await open('/');
    const { combobox, option } = {
      combobox: page.getByRole('combobox', { name: '搜索' }).first(),
      option: (name: RegExp) => page.getByRole('option', { name }),
    };
    await combobox.fill('医');
    await page
      .getByRole('group', { name: '任务' })
      .getByText(/^任务\d\d$/)
      .waitFor();
    for (const kind of ['责任单位', '任务', '议题', '政策文件'])
      expect(await page.getByRole('group', { name: kind }).getByRole('option').count()).toBeGreaterThan(0);
    const only = option(/^只看任务，共 \d\d 个$/);
    const count = Number(/\d+/.exec(await only.innerText())![0]);
    await only.click();
    await expect.poll(() => page.getByRole('group', { name: '任务' }).getByRole('option').count()).toBe(count);
    expect(await page.getByRole('group', { name: '责任单位' }).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: '责任单位' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('finds by pinyin initials with the key /, marks the part, and opens the graph view', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('wsjk');
    const option = page.getByRole('option', { name: /山西省卫生健康委员会/ });
    await option.waitFor();
    await expect.poll(() => option.locator('b').textContent()).toBe('卫生健康');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/graph\?n=/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('n')).toBe('line:卫生健康');
    expect(searchParams.get('sel')).toBe('line:卫生健康');
    await expect.poll(focused).toBe('line:卫生健康');
  });

  it('gives the focus to what was found, also from a small screen where the search lies over the page', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(`/graph?n=${encodeURIComponent('line:财政')}`);
    await page.getByRole('button', { name: '搜索', exact: true }).click();
    await page.keyboard.type('国办发〔2022〕14');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('policy:国办发〔2022〕14号');
  });

  it('adds to the picture when the graph view is open', async () => {
    await open(`/graph?n=${encodeURIComponent('line:财政')}`);
    await page.keyboard.press('/');
    await page.keyboard.type('国办发〔2022〕14');
    // The panel has options as well: those of its field for the colours.
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.waitForURL((url) => url.searchParams.getAll('n').length === 2);
    expect(new URL(page.url()).searchParams.getAll('n')[0]).toBe('line:财政');
  });

  it('leads back from paths between two nodes to the picture, which then has what was found', async () => {
    const ends = { from: 'policy:国办发〔2022〕14号', to: 'department:140000/财政' };
    await open(`/graph?${new URLSearchParams({ n: 'line:财政', ...ends })}`);
    await page.keyboard.press('/');
    await page.keyboard.type('贵州省医疗保障局');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('department:520000/医疗保障');
    expect(new URL(page.url()).searchParams.getAll('n')).toEqual(['line:财政', 'department:520000/医疗保障']);
  });

  it('says what was not found and what is near', async () => {
    await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('医保局总署');
    await page.getByText('没有找到“医保局总署”').last().waitFor();
    await page
      .getByRole('option', { name: /医疗保障局/ })
      .first()
      .waitFor();
  });
});
