import { describe, expect, it } from 'vitest';
import { drawnNode, drawnNodes, nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { address, graphLink, inPicture, panel, policy, tool, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;

const selection = () => page.getByRole('toolbar', { name: /^选中 \d+ 个$/ });

describe('selecting several', () => {
  it('marks what a box encloses, inverts, keeps only the selection, and undo brings the rest back', async () => {
    await open(graphLink(['n', policy]));
    const before = await nodesAtRest(3);
    const units = before.filter(({ id }) => id.startsWith('department:'));
    await tool('框选').click();
    const [left, right] = [Math.min(...units.map(({ x }) => x)) - 25, Math.max(...units.map(({ x }) => x)) + 25];
    await page.mouse.move(left, 70);
    await page.mouse.down();
    await page.mouse.move(right, 840, { steps: 4 });
    await page.mouse.up();
    await page.getByRole('toolbar', { name: `选中 ${units.length} 个` }).waitFor();
    await selection().getByRole('button', { name: '反选' }).click();
    await page.getByRole('toolbar', { name: `选中 ${before.length - units.length} 个` }).waitFor();
    await selection().getByRole('button', { name: '只留这些' }).click();
    await expect.poll(async () => (await drawnNodes()).length).toBe(before.length - units.length);
    await expect.poll(() => inPicture(/^责任单位/).count()).toBe(0);
    await tool('撤销：只留选中').click();
    await expect.poll(async () => (await drawnNodes()).length).toBe(before.length);
  });

  it('keeps the tasks of a section that stands folded, also when it is opened later', async () => {
    await open(graphLink(['n', policy]));
    const folded = (await nodesAtRest(3)).find(({ id }) => id.startsWith('section:'))!;
    await page.keyboard.down('Shift');
    await page.mouse.click(folded.x, folded.y);
    await page.keyboard.up('Shift');
    const tasks = Number(
      /(\d+) 项任务$/.exec(
        await inPicture(/项任务$/)
          .first()
          .innerText(),
      )![1],
    );
    await selection().getByRole('button', { name: '只留这些' }).click();
    await expect.poll(async () => (await drawnNodes()).map(({ id }) => id)).toEqual([folded.id]);
    const alone = (await nodesAtRest())[0]!;
    await page.mouse.dblclick(alone.x, alone.y);
    await expect.poll(() => inPicture(/^任务/).count()).toBe(tasks);
    await expect.poll(async () => (await drawnNodes()).length).toBe(tasks);
  });

  it('marks with a key held, and adds what stands between', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    const [from, to] = [await drawnNode(policy), await drawnNode(unit)];
    await page.keyboard.down('Shift');
    await page.mouse.click(from.x, from.y);
    await page.mouse.click(to.x, to.y);
    await page.keyboard.up('Shift');
    await page.getByRole('toolbar', { name: '选中 2 个' }).waitFor();
    await selection().getByRole('button', { name: '连同之间的' }).click();
    await page.getByRole('toolbar', { name: '选中 3 个' }).waitFor();
    await expect.poll(() => address().getAll('mark')).toHaveLength(3);
  });
});

describe('the bar of what is selected', () => {
  it.each([1440, 1024])('covers nothing of the picture, also over the table (%i px)', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const table of ['', '1']) {
      await open(graphLink(['n', policy], ['mark', policy], ['mark', unit], ['table', table]));
      await nodesAtRest(3);
      const bar = (await selection().boundingBox())!;
      const canvas = (await page.locator('.graph-canvas').boundingBox())!;
      expect(bar.y).toBeGreaterThanOrEqual(canvas.y + canvas.height);
    }
  });
});

describe('by keyboard', () => {
  it('selects all that is shown, and none of the words of the page', async () => {
    await open(graphLink(['n', policy]));
    const nodes = await nodesAtRest(3);
    await page.keyboard.press('Control+a');
    await page.getByRole('toolbar', { name: `选中 ${nodes.length} 个` }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    await page.keyboard.press('Control+z');
    await selection().waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await page.keyboard.type('省');
    await page.keyboard.press('Control+a');
    expect(await selection().count()).toBe(0);
  });

  it('marks, walks over a relationship to its other end, pins and hides', async () => {
    await open(graphLink(['n', unit]));
    const node = inPicture('责任单位 山西省医疗保障局');
    await node.waitFor({ state: 'attached' });
    await node.focus();
    await page.keyboard.press('Space');
    await page.getByRole('toolbar', { name: '选中 1 个' }).waitFor();
    await page.keyboard.press('f');
    await expect.poll(() => address().get('at') ?? '').toContain(unit);
    await node.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toMatch(/^(?:条线 医疗保障|地区 山西省)/);
    await page.keyboard.press('h');
    await expect.poll(() => address().getAll('without').length).toBe(1);
  });
});

describe('undo and redo', () => {
  it('step over what was marked by box and by inverting, and over its loss by a click beside it', async () => {
    await open(graphLink(['n', policy]));
    const nodes = await nodesAtRest(3);
    const units = nodes.filter(({ id }) => id.startsWith('department:'));
    const isMarked = (n: number) => page.getByRole('toolbar', { name: `选中 ${n} 个` }).waitFor();
    await tool('框选').click();
    await page.mouse.move(Math.min(...units.map(({ x }) => x)) - 25, 70);
    await page.mouse.down();
    await page.mouse.move(Math.max(...units.map(({ x }) => x)) + 25, 840, { steps: 4 });
    await page.mouse.up();
    await isMarked(units.length);
    await selection().getByRole('button', { name: '反选' }).click();
    await isMarked(nodes.length - units.length);
    await page.keyboard.press('Control+z');
    await isMarked(units.length);
    await page.keyboard.press('Control+y');
    await isMarked(nodes.length - units.length);
    const { x, y, height } = (await page.locator('.canvas').first().boundingBox())!;
    await page.mouse.click(x + 8, y + height / 2);
    await selection().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await isMarked(nodes.length - units.length);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await selection().waitFor({ state: 'detached' });
    expect(await tool('撤销').isDisabled()).toBe(true);
  });

  it('bring back into sight what was opened, also while it travels and the panel closes', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open(graphLink(['n', policy]));
    const section = (await nodesAtRest(3)).findLast(({ id }) => id.startsWith('section:'))!;
    await page.mouse.dblclick(section.x, section.y);
    const isOpen = (open: boolean) =>
      expect.poll(async () => (await drawnNodes()).some(({ id }) => id === section.id)).toBe(!open);
    await isOpen(true);
    const opened = await nodesAtRest(3);
    await page.keyboard.press('Control+z');
    await isOpen(false);
    await panel().waitFor();
    await nodesAtRest(3);
    await page.keyboard.press('Control+y');
    await isOpen(true);
    expect(await nodesAtRest(3)).toEqual(opened);
  });

  it('have their keys, which in a field are the field’s own', async () => {
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    await page
      .getByRole('complementary', { name: '图例即筛选' })
      .getByRole('button', { name: /^责任单位/ })
      .click();
    await expect.poll(() => address().get('hide')).toBe('Department');
    await page.keyboard.press('/');
    await page.keyboard.type('省');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    expect(address().get('hide')).toBe('Department');
    await page.getByRole('button', { name: '分栏', exact: true }).focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => address().get('hide')).toBeNull();
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => address().get('hide')).toBe('Department');
    await page.keyboard.press('Control+z');
    await expect.poll(() => address().get('hide')).toBeNull();
    await page.keyboard.press('Control+y');
    await expect.poll(() => address().get('hide')).toBe('Department');
  });
});

describe('notes', () => {
  const [strip, canvas] = ['.graph-notes', '.graph-canvas'];
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!;

  it('stand below the picture, which keeps its place as they come', async () => {
    await open(graphLink(['n', policy]));
    const before = await nodesAtRest(3);
    await page.getByRole('treeitem', { name: /山西省财政厅/ }).focus();
    await page.keyboard.press('h');
    await page.getByText('已隐藏 1 个').waitFor();
    await page.keyboard.press('Escape');
    const after = await nodesAtRest(3);
    for (const { id, x, y } of after) {
      const was = before.find((node) => node.id === id)!;
      expect([Math.round(y), id]).toEqual([Math.round(was.y), id]);
      expect(Math.abs(x - was.x)).toBeLessThan(0.5);
    }
    const [above, below] = [await box(canvas), await box(strip)];
    expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
  });

  it('that have no room beside each other open all together', async () => {
    explorer.forgive('404');
    await page.setViewportSize({ width: 390, height: 844 });
    try {
      await open(graphLink(['n', policy], ['n', 'policy:没有'], ['without', unit], ['at', `9,9,${policy}`]));
      await nodesAtRest(3);
      await page.getByText('已隐藏 1 个').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: /^全部 \d 条说明$/ }).click();
      await page.getByRole('button', { name: '恢复' }).click();
      await expect.poll(() => address().has('without')).toBe(false);
    } finally {
      await page.setViewportSize({ width: 1440, height: 900 });
    }
  });
});

describe('the table', () => {
  it('leaves a tall picture above it legible, also where nothing is selected', async () => {
    await open(graphLink(['n', policy], ['table', '1']));
    await nodesAtRest(3);
    const zoom = page.getByRole('toolbar', { name: '图谱' }).getByRole('status');
    await expect.poll(async () => Number.parseInt(await zoom.innerText(), 10)).toBeGreaterThanOrEqual(60);
    expect(await page.getByText(/个名称未显示/).count()).toBe(0);
    await tool('适合窗口').click();
    await expect.poll(async () => Number.parseInt(await zoom.innerText(), 10)).toBeLessThan(60);
  });

  it('sorts, finds, and keeps the selection in step', async () => {
    await open(graphLink(['n', policy], ['table', '1']));
    await nodesAtRest(3);
    const table = page.getByRole('region', { name: '表格' }).first();
    await table.getByRole('button', { name: '按关系数排序' }).click();
    await table.getByRole('button', { name: '按关系数排序' }).click();
    const head = table.getByRole('columnheader', { name: '按关系数排序' });
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    const counts = (await table.locator('td:last-child').allInnerTexts()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await table.getByRole('searchbox', { name: '在表中查找' }).fill('医疗保障局');
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await table.getByRole('button', { name: '山西省医疗保障局' }).click();
    await panel().getByRole('heading', { name: '山西省医疗保障局' }).waitFor();
    await expect.poll(() => table.locator('tr.on').count()).toBe(1);
  });

  it('brings the row of what is selected on the picture into sight, and says that it is the one', async () => {
    await open(graphLink(['n', policy], ['table', '1'], ['sel', 'department:140000/体育']));
    await nodesAtRest(3);
    const row = page.locator('.graph-table tr.on');
    const isInSight = () =>
      row.evaluate((one) => {
        const [own, area] = [one, one.closest('.graph-table-rows')!].map((each) => each.getBoundingClientRect());
        return own!.top >= area!.top && own!.bottom <= area!.bottom + 1;
      });
    await expect.poll(isInSight).toBe(true);
    expect(await row.getByRole('button').getAttribute('aria-current')).toBe('true');
    const { x, y } = await drawnNode('policy:国办发〔2022〕14号');
    await page.mouse.click(x, y);
    await expect.poll(() => row.innerText()).toContain('仅被引用');
    await expect.poll(isInSight).toBe(true);
  });

  it('marks the relationship that is looked at, also where its line bundles several', async () => {
    await open(graphLink(['n', policy], ['table', '1']));
    await nodesAtRest(3);
    const table = page.getByRole('region', { name: '表格' }).first();
    await table.getByRole('button', { name: /^关系 \d+$/ }).click();
    await table.getByRole('searchbox', { name: '在表中查找' }).fill('（三）');
    await table.getByRole('row').last().getByRole('button').click();
    await panel().getByText('原文 →').first().waitFor();
    expect(await table.locator('tr.on').count()).toBe(1);
  });
});
