import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { views } from '../../web/shell/views.ts';
import { explorerForTests, page as served, violationsIn } from '../support/explorer.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

const policy = 'policy:晋政办发〔2022〕83号';
const data = { version: 'x', counts: { documents: 5, tasks: 96, units: 0, relationships: 0 } };
const scene = (id: string, title: string, caption: string, path: string, search: string) => ({
  ...{ id, title, caption, notes: '只给演讲者看的要点', data },
  link: { path, search },
});
const story = {
  ...{ version: 1, revision: 1, title: '五地</title>读了什么', author: '课题组', data },
  scenes: [
    scene('s1', '谁的任务最重', '</script><script>alert(1)</script>\u2028行分隔符', '/workload', '?cols=region'),
    scene('s2', '<img src=x onerror=alert(1)>', '<b>粗</b>', '/graph', `?n=${policy}`),
  ],
};

const folder = temporaryFolder();
afterEach(() => page?.context().close());

let page: Page;
let asked: string[];
/** Opens a page from the disk in a browser without any network. */
async function openFromDisk(file: string, bypassCSP = false): Promise<void> {
  const context = await served
    .context()
    .browser()!
    .newContext({
      ...{ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', offline: true, reducedMotion: 'reduce' },
      // Only so that axe can be put into the page.
      bypassCSP,
    });
  page = await context.newPage();
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') asked.push(message.text());
  });
  await page.goto(pathToFileURL(file).href);
}

async function downloaded(click: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([served.waitForEvent('download'), click()]);
  const file = join(folder.path, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

describe('a story as one page that opens from a disk', () => {
  let file: string;
  beforeEach(async () => {
    const stories = join(explorer.server.dataFolder, 'stories');
    mkdirSync(stories, { recursive: true });
    writeFileSync(join(stories, 'told.json'), JSON.stringify(story));
    await open('/briefing?story=told');
    file = await downloaded(() => served.getByRole('button', { name: '离线网页' }).click());
    await openFromDisk(file);
    await page.locator('.stage-slide table').waitFor();
  });

  it('asks nothing of anyone, is named after the story, stays below 3 MB and keeps the notes back', async () => {
    await page.getByRole('button', { name: /^场景 2/ }).click();
    await page.locator('.stage-slide .graph-picture text').first().waitFor();
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(file).toMatch(/五地_title_读了什么\.html$|五地_*title_*读了什么\.html$/);
    expect(statSync(file).size).toBeLessThan(3_000_000);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('只给演讲者看');
    await page.getByText(/^医改图谱，汇报《五地/).waitFor();
  });

  it('shows what was written as text, whatever it looks like', async () => {
    await expect.poll(() => page.title()).toContain('汇报');
    expect(await page.locator('.stage-slide .slide-caption').textContent()).toBe(story.scenes[0]!.caption);
    await page.getByRole('button', { name: /^场景 2/ }).click();
    await page.locator('.stage-slide h2').filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('.slide img, .slide b b').count()).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('<title>五地&lt;/title&gt;读了什么</title>');
    expect(asked).toHaveLength(1);
  });

  it('searches, opens a unit, expands it, and shows the sentence behind a relationship', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('省卫生健康委');
    await page.getByRole('option', { name: /山西省卫生健康委员会/ }).click();
    const panel = page.getByRole('complementary').filter({ hasText: '山西省卫生健康委员会' });
    await panel.getByRole('button', { name: /^展开：承担的任务 20/ }).click();
    await page.getByRole('treeitem', { name: /^任务 （八）/ }).waitFor({ state: 'attached' });
    await panel.getByRole('button', { name: /^（八）\s*推进医保支付方式改革/ }).click();
    await page.locator('blockquote mark').filter({ hasText: '省卫健委' }).waitFor();
    await page.getByRole('link', { name: /^在原文中打开/ }).click();
    await page.waitForURL(/#\/reader\?.*at=\d+-\d+/);
    await page.getByText('省卫健委').first().waitFor();
    expect(asked.filter((one) => !one.startsWith('file:'))).toEqual([]);
  });

  it('opens a scene’s view where its figure is touched, and there the sentences behind a number', async () => {
    await page.locator('.stage-open').click();
    await page.waitForURL(/#\/workload\?cols=region/);
    await page
      .getByRole('button', { name: /医疗保障.*山西|山西.*医疗保障/ })
      .first()
      .click();
    await page.locator('.view-panel mark').first().waitFor();
    await page.goto(`${pathToFileURL(file).href}#/briefing?story=story`);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page
      .locator('.stage-slide')
      .getByRole('button', { name: /医疗保障.*山西|山西.*医疗保障/ })
      .first()
      .click();
    await page.locator('.stage-slide .view-panel mark').first().waitFor();
    expect(asked).toHaveLength(1);
  });

  it('opens every view over what it holds', async () => {
    for (const { to, zh } of views.filter((view) => view.to !== '/briefing')) {
      await page.getByRole('navigation', { name: '视图' }).first().getByRole('link', { name: zh, exact: true }).click();
      await page.waitForFunction((path) => window.location.hash.startsWith(`#${path}`), to);
      await page.locator('#main :is(table, svg, canvas, article, ul, ol)').first().waitFor();
      await page.locator('.loading-bars, [aria-busy="true"]').first().waitFor({ state: 'detached' });
    }
    expect(await page.locator('.notice, .banner').count()).toBe(0);
    expect(asked).toHaveLength(1);
  });

  it.each(['light', 'dark'] as const)('has nothing in %s that breaks WCAG 2.2 AA', async (theme) => {
    await page.context().close();
    await openFromDisk(file, true);
    await page.emulateMedia({ colorScheme: theme });
    await page.locator('.stage-slide table').waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });

  it('is presented, turned by keys over all pages of a long table, and left', async () => {
    await page.getByRole('link', { name: '放映' }).click();
    await page.locator('.present-page[data-shown] h2').filter({ hasText: '谁的任务最重' }).waitFor();
    const table = page.locator('.present-page[data-shown] .fit:not([aria-busy])');
    const parts = Number(await table.getAttribute('data-parts'));
    expect(parts).toBeGreaterThan(1);
    for (let part = 1; part < parts; part++) {
      await page.keyboard.press('ArrowRight');
      await page.locator('.present-page[data-shown] h2').filter({ hasText: '谁的任务最重（续）' }).waitFor();
      await page.waitForURL(new RegExp(`part=${part}`));
    }
    await page.keyboard.press('ArrowRight');
    await page.locator('.present-page[data-shown] h2').filter({ hasText: '<img' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.stage-slide h2').filter({ hasText: '<img' }).waitFor();
    expect(asked).toHaveLength(1);
  });
});

describe('a view as one page that opens from a disk', () => {
  it('opens as it was, and says which part of the documents it holds', async () => {
    await open(`/graph?n=${encodeURIComponent(policy)}`);
    await served.getByRole('button', { name: '存为场景' }).click();
    const file = await downloaded(() => served.getByRole('button', { name: '离线网页' }).click());
    await openFromDisk(file);
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page.getByText('图谱 5 份文件中的 1 份').waitFor();
    await page
      .getByRole('treeitem', { name: /山西省卫生健康委/ })
      .first()
      .waitFor({ state: 'attached' });
    expect(asked).toEqual([pathToFileURL(file).href]);
  });

  it('says in a sentence that the story is not there', async () => {
    const response = await fetch(`${explorer.server.url}/api/offline?story=nothing`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('没有叫“nothing”的汇报');
  });
});
