import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, settled, violations } = explorer;

const policy = encodeURIComponent('policy:晋政办发〔2022〕83号');
const fileOf = (name: string) => join(explorer.server.dataFolder, 'stories', `${name}.json`);
const titlesOf = (name: string): string[] =>
  JSON.parse(readFileSync(fileOf(name), 'utf8')).scenes.map(({ title }: { title: string }) => title);

/** Keeps what is open as a scene; into the story used last, or a new one. */
const keep = async (title: string, caption = '') => {
  await page.getByRole('button', { name: '存为场景' }).click();
  await page.getByLabel('标题', { exact: true }).fill(title);
  await page.getByLabel('副标题').fill(caption);
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/已存为场景 \d/).waitFor();
};
const scenes = () => page.getByRole('navigation', { name: '场景' }).getByRole('button', { name: /^场景 \d/ });
const saved = () => page.getByText('已自动保存').waitFor();

describe('from views to a story', () => {
  it('keeps scenes of workload and graph, reorders, undoes, and has them after a reload', async () => {
    await open('/workload?cols=region');
    await keep('卫生健康几乎每项都列名', '写明责任单位的任务');
    await open(`/graph?n=${policy}&sel=${policy}`);
    await keep('晋政办发〔2022〕83号有 20 项任务');
    await page.getByRole('link', { name: '打开汇报' }).click();
    await page.waitForURL(/\/briefing\?/);
    await scenes().nth(1).waitFor();
    expect(await scenes().count()).toBe(2);
    // The graph is a drawing with its names as text, no picture.
    const figure = page.locator('.stage-slide .graph-picture');
    await figure.getByText('省医保局', { exact: true }).or(figure.locator('text').first()).first().waitFor();
    expect(await figure.locator('canvas, image').count()).toBe(0);

    await page.getByRole('button', { name: '上移' }).click();
    await saved();
    const name = '卫生健康几乎每项都列名';
    expect(titlesOf(name)).toEqual(['晋政办发〔2022〕83号有 20 项任务', name]);
    await page.getByRole('button', { name: '撤销' }).click();
    await saved();
    await page.getByRole('button', { name: '复制', exact: true }).click();
    await page.getByRole('button', { name: '删除场景' }).click();
    await saved();
    await page.reload();
    await scenes().nth(1).waitFor();
    expect(await scenes().count()).toBe(2);
    expect(titlesOf(name)).toEqual([name, '晋政办发〔2022〕83号有 20 项任务']);
  });

  it('puts a scene into the story used last also when the list of stories comes after it is saved', async () => {
    await open('/workload');
    await keep('先存的一页');
    let pass = () => {};
    const gate = new Promise<void>((resolve) => {
      pass = resolve;
    });
    await page.route(/\/api\/stories\?$/, (route) => gate.then(() => route.continue()));
    await open('/compare');
    await page.getByRole('button', { name: '存为场景' }).click();
    await page.getByLabel('标题', { exact: true }).fill('随后存的一页');
    await page.getByRole('button', { name: '保存' }).click();
    pass();
    await page.getByText('已存为场景 2').waitFor();
    await page.unroute(/\/api\/stories\?$/);
    expect(titlesOf('先存的一页')).toEqual(['先存的一页', '随后存的一页']);
  });

  it('shows the sentences that a scene quotes beside it, each leading to its place', async () => {
    await open('/workload?cols=region&row=line:医疗保障');
    await keep('医保部门在 44 项里列名');
    await page.getByRole('link', { name: '打开汇报' }).click();
    const quoted = page.locator('.quoted');
    await quoted.getByText('第 1 条，共 4 条').waitFor();
    await quoted.getByRole('button', { name: '下一条原句' }).click();
    await quoted.getByText('第 2 条，共 4 条').waitFor();
    expect(await quoted.locator('blockquote mark').textContent()).toMatch(/医保/);
    expect(await violations()).toEqual([]);
    await quoted.getByRole('link').click();
    await page.waitForURL(/\/reader\?.*doc=/);
  });

  it('a caption with HTML in it shows as text', async () => {
    await open('/workload');
    await keep('<img src=x onerror=alert(1)>', '<b>粗</b>');
    await page.getByRole('link', { name: '打开汇报' }).click();
    await page.locator('.stage-slide h2').filter({ hasText: '<img src=x onerror=alert(1)>' }).waitFor();
    expect(await page.locator('.stage-slide .slide-caption').textContent()).toBe('<b>粗</b>');
    expect(await page.locator('.slide img').count()).toBe(0);
  });

  it('says in words that a story file is damaged, in the list and when opened, and lists the others', async () => {
    await open('/workload');
    await keep('好的一份');
    writeFileSync(fileOf('坏的一份'), '{"version":1,');
    await open('/briefing');
    await page.getByText('的文件读不懂').waitFor();
    await page
      .getByRole('link', { name: '好的一份' })
      .or(page.getByRole('link').filter({ hasText: '几乎' }))
      .first()
      .waitFor();
    await open('/briefing?story=坏的一份');
    await page.getByText('请从备份恢复').waitFor();
    explorer.forgive('422');
  });

  it('says what changed in the data since a story was made', async () => {
    await open('/workload');
    await keep('旧的一份');
    const [entry] = (await (await fetch(`${explorer.server.url}/api/stories`)).json()) as { name: string }[];
    const name = entry!.name;
    const story = JSON.parse(readFileSync(fileOf(name), 'utf8'));
    story.data = { ...story.data, version: 'older', counts: { ...story.data.counts, documents: 4, tasks: 76 } };
    const mine = ({ name }: { name: string }) => name === '晋政办发〔2022〕83号';
    story.documents = [
      ...story.documents.filter((document: { name: string }) => !mine(document)),
      { id: 'gone', name: '旧〔2019〕1号', read: '' },
    ];
    writeFileSync(fileOf(name), JSON.stringify(story));
    await open(`/briefing?story=${encodeURIComponent(name)}`);
    await page.getByText('文件 4 → 5 份，任务 76 → 96 项').waitFor();
    await page.getByText('新收录 1 份：晋政办发〔2022〕83号。').waitFor();
    await page.getByText('移除 1 份：旧〔2019〕1号。').waitFor();
    await page.getByRole('button', { name: '已核对，记为现在的数据' }).click();
    await saved();
    await page.getByText('文件 4 → 5 份').waitFor({ state: 'detached' });
  });
});

describe('the sample', () => {
  it('opens from the overview with its six scenes, and no figure of it is out of date', async () => {
    await open('/');
    await page.getByRole('button', { name: '打开示例汇报' }).click();
    await scenes().nth(5).waitFor();
    await page.locator('.stage-slide table').waitFor();
    await settled();
    expect(await page.locator('.story-changed').count()).toBe(0);
    await page.getByRole('link', { name: '全部汇报' }).click();
    await page.getByRole('button', { name: '打开示例汇报' }).click();
    await scenes().nth(5).waitFor();
    await page.getByRole('link', { name: '全部汇报' }).click();
    await expect.poll(() => page.getByText('示例：五地').count()).toBe(1);
    await settled();
    expect(await page.getByText('示例：五地').count()).toBe(1);
  });
});

describe('presenting', () => {
  const shown = () => page.locator('.present-page[data-shown] .slide > h2');

  it('turns by arrow keys and a clicker, also with the server gone, keeps its place over a reload, and Esc leaves', async () => {
    const story = 'presented';
    const data = { version: 'x', counts: { documents: 0, tasks: 0, units: 0, relationships: 0 } };
    const scene = (id: string, title: string, path: string, search: string) => {
      return { id, title, caption: '', notes: `要点${id}`, link: { path, search }, data };
    };
    const made = [
      scene('s1', '一', '/lineage', ''),
      scene('s2', '二', '/graph', '?n=policy:晋政办发〔2022〕83号'),
      scene('s3', '三', '/sanming', ''),
    ];
    const content = { version: 1, revision: 1, title: '放映', author: '', data, scenes: made };
    mkdirSync(join(explorer.server.dataFolder, 'stories'), { recursive: true });
    writeFileSync(fileOf(story), JSON.stringify(content));
    await open(`/briefing?story=${story}`);
    await page.getByRole('link', { name: '放映' }).click();
    await shown().filter({ hasText: '一' }).waitFor();
    await page.locator('.present .graph-picture text').first().waitFor({ state: 'attached' });
    await page.locator('.present-page').nth(2).locator('.view').waitFor({ state: 'attached' });
    await settled();

    await page.context().setOffline(true);
    await page.keyboard.press('ArrowRight');
    await shown().filter({ hasText: '二' }).waitFor();
    await page.locator('.present-page[data-shown] .graph-picture text').first().waitFor();
    await page.keyboard.press('PageDown');
    await shown().filter({ hasText: '三' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await shown().filter({ hasText: '二' }).waitFor();
    await page.context().setOffline(false);
    explorer.forgive('ERR_INTERNET_DISCONNECTED');

    await page.reload();
    await shown().filter({ hasText: '二' }).waitFor();
    const notes = await page.context().newPage();
    await notes.goto(`${explorer.server.url}/briefing?story=${story}&show=notes`);
    await notes.getByText('要点s2').waitFor();
    await page.keyboard.press('ArrowRight');
    await notes.getByText('要点s3').waitFor();
    await notes.getByRole('button', { name: /上一页/ }).click();
    await shown().filter({ hasText: '二' }).waitFor();
    await notes.close();

    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: '场景' }).waitFor();
  });

  it.each([
    ['wide', [960, 540]],
    ['a4', [842, 595]],
  ])('prints each scene on %s paper, the graph without a bitmap', async (paper, size) => {
    await open(`/briefing?story=presented&show=print&paper=${paper}`);
    await page.locator('.print-pages[data-outcome="ready"]').waitFor();
    const pages = await page.locator('.print-pages > li').count();
    expect(pages).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.print-pages canvas, .graph-picture image').count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...box]) =>
      box.map((n) => Math.round(Number(n))),
    );
    expect(boxes).toEqual(Array.from({ length: pages }, () => size));
  });
});

describe('a reader of any kind', () => {
  it.each(['light', 'dark'] as const)('finds nothing in %s that breaks WCAG 2.2 AA', async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    await open('/workload?cols=region');
    await keep('卫生健康几乎每项都列名');
    expect(await violations()).toEqual([]);
    await page.getByRole('link', { name: '打开汇报' }).click();
    await page.locator('.stage-slide table').waitFor();
    await settled();
    expect(await violations()).toEqual([]);
    await open('/briefing');
    await page.getByRole('button', { name: /^删除/ }).first().waitFor();
    expect(await violations()).toEqual([]);
  });
});
