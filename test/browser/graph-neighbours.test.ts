import { describe, expect, it } from 'vitest';
import { madeCorpus } from '../bench/corpus.ts';
import { drawnNodes, nodesAtRest } from '../support/canvas.ts';
import { downloadedText } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { address, graphLink, inPicture, panel, policy, tool, unit } from '../support/graph-view.ts';
import { syntheticReading } from '../support/synthetic.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

describe('what an expansion would bring', () => {
  it('is fetched while the pointer rests on its button, before it is pressed', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    const asked = page.waitForRequest((request) => /neighbourhood\?.*types=IN_LINE.*limit=500/.test(request.url()));
    const button = page.getByRole('button', { name: /^展开：所属条线/ });
    await button.hover();
    await asked;
    expect(await inPicture('条线 医疗保障').count()).toBe(0);
    await button.click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
  });
});

describe('an expansion that takes long', () => {
  it('is said to, is left by a button, and succeeds when it is asked for again', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    let answers = () => {};
    const held = new Promise<void>((resolve) => {
      answers = resolve;
    });
    const questions = '**/api/neighbourhood?*types=IN_LINE*';
    await page.route(questions, async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.getByRole('button', { name: /^展开：所属条线/ }).click();
    await page.getByText('正在读取，图上已有的内容保留').waitFor();
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByText('正在读取，图上已有的内容保留').waitFor({ state: 'detached' });
    expect(address().getAll('x')).toEqual([]);
    answers();
    await page.unroute(questions);
    await page.getByRole('button', { name: /^展开：所属条线/ }).click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
  });
});

describe('a department', () => {
  it('tells its tasks, the units listed with it and those of its line in tabs', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    await page.getByRole('tab', { name: /^共同负责单位 1\d$/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /山西省卫生健康委员会.*11 项/ })
      .waitFor();
    await page.getByRole('tab', { name: '同条线 3' }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: '贵州省医疗保障局' }).click();
    await page.getByRole('button', { name: '放到图上' }).click();
    await inPicture('责任单位 贵州省医疗保障局').waitFor({ state: 'attached' });
  });
});

describe('a hub', () => {
  it('is known by all its tasks, however many pages they come in, and stands in few groups', async () => {
    const documentOf = await madeCorpus();
    for (let i = 0; i < 60; i++) await explorer.server.store.applyDocument(documentOf(i));
    const hub = 'department:141181/财政';
    await open(graphLink(['n', hub], ['sel', hub], ['x', `ASSIGNED_TO.in.${hub}`]));
    await page.getByText('邻居较多，收成 19 组').waitFor();
    await inPicture(/^其余 43 组 421 项任务$/).waitFor({ state: 'attached' });
    expect((await drawnNodes()).length).toBeLessThan(24);
    await panel().getByText('600', { exact: true }).first().waitFor();
  });

  it('with more neighbours than are fetched is counted whole, and a group opens a page at a time', async () => {
    const documentOf = await madeCorpus();
    for (let i = 60; i < 310; i++) await explorer.server.store.applyDocument(documentOf(i));
    const hub = 'department:141181/财政';
    await open(graphLink(['n', hub], ['x', `ASSIGNED_TO.in.${hub}`], ['by', 'year']));
    const group = inPicture(/^日期不详 3\d\d\d 项任务$/);
    await group.waitFor({ state: 'attached' });
    const all = Number(/(\d+) 项/.exec((await group.innerText()) ?? '')![1]);
    expect(all).toBeGreaterThanOrEqual(3100);
    await page.getByText(`各组里还有 ${all + 1 - 3000} 项没有取来`).waitFor();
    const isUndated = ({ id }: { readonly id: string }) => id.startsWith('group:year:Task:undated');
    const place = (await nodesAtRest()).find(isUndated)!;
    await page.mouse.dblclick(place.x, place.y);
    await inPicture(`日期不详（其余） ${all - 24} 项任务`).waitFor({ state: 'attached' });
    // With the only one of another year.
    await expect.poll(() => inPicture(/^任务/).count()).toBe(25);
    const rest = (await nodesAtRest()).find(isUndated)!;
    await page.mouse.dblclick(rest.x, rest.y);
    await inPicture(`日期不详（其余） ${all - 48} 项任务`).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^撤销/ }).first().click();
    await inPicture(`日期不详（其余） ${all - 24} 项任务`).waitFor({ state: 'attached' });
    // Handed on is what the groups stand for, not only what was needed to draw them.
    await tool('导出').click();
    await page.getByText(/^表格和数据会先取全各组里的另外 \d+ 项$/).waitFor();
    const file = await downloadedText(page.getByRole('button', { name: '数据 JSON' }));
    const { nodes, relationships, leftOut } = JSON.parse(file);
    expect(nodes.filter(({ label }: { label: string }) => label === 'Task')).toHaveLength(all + 1);
    expect(relationships.filter(({ type }: { type: string }) => type === 'ASSIGNED_TO')).toHaveLength(all + 1);
    expect(leftOut).toBeUndefined();
  });

  it('opens grouped, by document and by what is chosen, and a group opens by itself', async () => {
    // Of one province, and of such numbers that their tasks name this unit: about fifty of them.
    for (const i of [0, 31, 124, 155, 279]) await explorer.server.store.applyDocument(syntheticReading(i));
    const hub = 'department:110000/条线5';
    await open(graphLink(['n', hub], ['sel', hub], ['x', `ASSIGNED_TO.in.${hub}`]));
    const note = page.getByText(/邻居较多，收成 \d+ 组/);
    await note.waitFor();
    expect((await nodesAtRest()).length).toBeLessThan(20);
    await page.getByRole('button', { name: '按年份' }).click();
    await expect.poll(() => address().get('by')).toBe('year');
    const isOfYear = ({ id }: { readonly id: string }) => id.startsWith('group:year');
    await expect.poll(async () => (await drawnNodes()).some(isOfYear)).toBe(true);
    const group = (await nodesAtRest()).find(isOfYear)!;
    await page.mouse.dblclick(group.x, group.y);
    await expect.poll(() => inPicture(/^任务/).count()).toBeGreaterThan(5);
  });
});
