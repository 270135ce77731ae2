import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ permissions: ['clipboard-read', 'clipboard-write'] });
const { open, settled, violations, forgive } = explorer;

const reader = (parameters: Readonly<Record<string, string>>) => `/reader?${new URLSearchParams(parameters)}`;
const shanxi = 'policy:晋政办发〔2022〕83号';

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

describe('the search', () => {
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
  });

  it('adds to the picture when the graph view is open', async () => {
    await open(`/graph?n=${encodeURIComponent('line:财政')}`);
    await page.keyboard.press('/');
    await page.keyboard.type('国办发〔2022〕14');
    await page.getByRole('option').first().click();
    await page.waitForURL((url) => url.searchParams.getAll('n').length === 2);
    expect(new URL(page.url()).searchParams.getAll('n')[0]).toBe('line:财政');
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

describe('the reader', () => {
  it('opens at the sentence of a link and marks it', async () => {
    const text = (await explorer.server.store.document(shanxi)).text;
    const start = text.indexOf('DRG 付费或 DIP 付费的医保基金占');
    expect(start).toBeGreaterThan(0);
    await open(reader({ doc: shanxi, at: `${start}-${start + 20}` }));
    const hot = page.locator('.hot').first();
    await expect.poll(async () => (await hot.boundingBox())?.y).toBeGreaterThan(112);
    await expect.poll(async () => (await hot.boundingBox())?.y).toBeLessThan(900);
    await page.getByRole('heading', { name: '（八）推进医保支付方式改革' }).waitFor();
  });

  it('leads from a mark in the text to its relationship and its sentence, and on to the graph', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    const current = page.locator('.pg .cur');
    await current.locator('.m.Department', { hasText: '省卫健委' }).click();
    const row = page.locator('.ls [aria-pressed="true"]');
    await row.waitFor();
    await row.getByText('第 2 位').waitFor();
    const card = page.locator('.ev');
    expect(await card.locator('mark').textContent()).toBe('省卫健委');
    expect(await card.locator('blockquote').textContent()).toContain('等按职责分工负责');
    await page.getByRole('link', { name: '在图谱中打开' }).click();
    await page.waitForURL(/\/graph\?n=task:/);
  });

  it('leads by keyboard from mark to mark and to the relationship of one', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    const stop = page.locator('.pg .m[tabindex="0"]');
    await expect.poll(() => stop.count()).toBe(1);
    await stop.focus();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (let i = 0; i < 40 && (await focused()) !== '省财政厅'; i++) await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('省财政厅');
    await page.keyboard.press('Enter');
    const row = page.locator('.ls [aria-pressed="true"]');
    await row.waitFor();
    await row.filter({ hasText: '省财政厅' }).waitFor();
  });

  it('marks nothing as chosen while nothing is', async () => {
    await open(reader({ doc: shanxi }));
    await page.locator('.pg p').first().waitFor();
    expect(await page.locator('.pg .cur').count()).toBe(0);
    expect(await page.locator('.txt').evaluate((text) => text.scrollTop)).toBe(0);
  });

  it('shows a name that a page break cuts as one mark with the break in it', async () => {
    await open(reader({ doc: shanxi }));
    const broken = page.locator('.m.Department', { has: page.locator('.brk') }).first();
    expect((await broken.textContent())?.replace('原文换页', '')).toMatch(/^省/);
  });

  it('says no figure before it is known', async () => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/documents*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(explorer.server.url + reader({ doc: shanxi }));
    const figures = page.locator('.figures dd');
    await figures.first().waitFor();
    expect(await figures.allTextContents()).toEqual(['', '', '', '']);
    answer();
    await figures.first().getByText('20').waitFor();
  });

  it('says so when the document of a link is not held', async () => {
    await open(reader({ doc: 'policy:无此文〔1999〕1号' }));
    await page.getByText('这个链接指向的文件没有收录').waitFor();
    // The browser itself reports the 404 that the sentence is about.
    forgive('404');
  });
});

describe('the shell', () => {
  it('switches language and theme, and remembers both', async () => {
    await open('/');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { name: '5 documents, 96 tasks, each traced to its sentence' }).waitFor();
    const root = (attribute: string) => page.locator('html').getAttribute(attribute);
    await expect.poll(() => root('lang')).toBe('en');
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await page.getByRole('button', { name: /^Appearance/ }).click();
    await expect.poll(() => root('data-theme')).toBe('dark');
    await page.reload();
    await page.getByRole('heading', { name: /each traced/ }).waitFor();
    expect(await root('data-theme')).toBe('dark');
  });

  it('copies the link of exactly this view, with its document number in plain sight', async () => {
    await open(reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' }));
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('已复制').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('doc=policy:晋政办发〔2022〕83号&task=task:晋政办发〔2022〕83号%23二/八');
    await page.goto(link);
    await page.getByRole('heading', { name: '（八）推进医保支付方式改革' }).waitFor();
  });

  it('keeps what is open while the server is gone, and comes back by itself', async () => {
    await open('/');
    await page.route('**/api/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    await page.getByText('连不上服务，正在重试').waitFor();
    expect(await page.getByRole('heading', { name: /5 份文件/ }).isVisible()).toBe(true);
    await page.unroute('**/api/**');
    await page.getByText('已恢复连接').waitFor();
    await page.getByText('已恢复连接').waitFor({ state: 'detached' });
    forgive('ERR_FAILED');
  });

  it('opens a view by itself whose code could not be loaded while the server was gone', async () => {
    await open('/');
    await page.route(/\/(api|assets)\//, (route) => route.abort());
    await page.getByRole('link', { name: '原文', exact: true }).first().click();
    await page.getByText('这一页没能打开').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    await page.getByText('连不上服务，正在重试').waitFor();
    await page.unroute(/\/(api|assets)\//);
    await page.getByRole('heading', { name: '目录' }).or(page.locator('.pg')).first().waitFor();
    forgive('ERR_FAILED');
    forgive('Unable to preload');
  });

  it('tries a view again that could not be loaded, when asked to', async () => {
    await open('/');
    await page.route('**/assets/**', (route) => route.abort());
    await page.getByRole('link', { name: '原文', exact: true }).first().click();
    await page.getByText('这一页没能打开').waitFor();
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.locator('.pg').first().waitFor();
    forgive('ERR_FAILED');
    forgive('Unable to preload');
  });

  it('does not say that nothing is cited before it knows', async () => {
    const asked = page.waitForRequest('**/api/lineage*');
    await page.route('**/api/lineage*', (route) => route.abort());
    await page.goto(explorer.server.url);
    await page.getByRole('heading', { name: /5 份文件/ }).waitFor();
    await asked;
    expect(await page.getByText('没有写明引用了哪份文件').count()).toBe(0);
    forgive('ERR_FAILED');
  });

  it('says that the store is gone until the health of the server says it is back', async () => {
    await open('/');
    const refusal = { error: { code: 'store-unavailable', message: '存储不可用。', messageEn: 'No store.' } };
    const health = { store: 'embedded', instance: 'x' };
    await page.route('**/api/search*', (route) => route.fulfill({ status: 503, json: refusal }));
    await page.route('**/api/health*', (route) => route.fulfill({ json: { ...health, status: 'unavailable' } }));
    const asked = () => page.waitForResponse('**/api/health*');
    await page.keyboard.press('/');
    await page.keyboard.type('财政');
    const gone = page.getByText('数据库没有响应，正在重试');
    await gone.waitFor();
    await asked();
    await asked();
    expect(await gone.isVisible()).toBe(true);
    await page.unroute('**/api/search*');
    await page.unroute('**/api/health*');
    await page.getByText('已恢复连接').waitFor();
    forgive('503');
  });

  it('has no dead end for an address that is no view', async () => {
    await open('/nowhere');
    await page.getByRole('link', { name: '回到总览' }).click();
    await page.getByRole('heading', { name: /5 份文件/ }).waitFor();
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 1024],
    ['dark', 390],
  ] as const)(
    'overview and reader have no accessibility violation (%s, %i px) and do not scroll sideways',
    async (theme, width) => {
      await page.addInitScript((shown) => {
        localStorage.setItem('yigai-atlas.preferences', JSON.stringify({ theme: shown, language: 'zh' }));
      }, theme);
      for (const path of ['/', reader({ doc: shanxi, task: 'task:晋政办发〔2022〕83号#二/八' })]) {
        await page.setViewportSize({ width, height: 844 });
        await open(path);
        // What a phone's bottom bar half covers is no small target: the page scrolls. Shown whole, nothing is covered.
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        if (width < 640) await page.setViewportSize({ width, height: whole });
        await settled();
        expect(await violations()).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    },
  );
});
