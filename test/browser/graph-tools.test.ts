import { readFileSync } from 'node:fs';
import type { Core } from 'cytoscape';
import type { Download, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { explorerForTests } from '../support/explorer.ts';
import { syntheticReading } from '../support/synthetic.ts';

const explorer = explorerForTests({
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
  acceptDownloads: true,
});
const { open, violations } = explorer;
let page: Page;
beforeEach(() => {
  ({ page } = explorer);
});

const policy = 'policy:晋政办发〔2022〕83号';
const unit = 'department:140000/医疗保障';
const graph = (...parameters: readonly (readonly [string, string])[]) =>
  `/graph?${new URLSearchParams(parameters.map(([name, value]): [string, string] => [name, value]))}`;
const address = () => new URL(page.url()).searchParams;
const inPicture = (name: string | RegExp) => page.getByRole('treeitem', { name });
const tool = (name: string | RegExp) =>
  page.getByRole('toolbar', { name: '图谱' }).getByRole('button', { name, exact: true });
const selection = () => page.getByRole('toolbar', { name: /^选中 \d+ 个$/ });

/** Where the canvas draws its nodes: in pixels of the page, and on the picture. */
const drawn = () =>
  page.evaluate(() => {
    const container = document.querySelector('.canvas') as unknown as { _cyreg: { cy: Core } } & Element;
    const { left, top } = container.getBoundingClientRect();
    return container._cyreg.cy.nodes().map((node) => ({
      id: node.id(),
      x: left + node.renderedPosition().x,
      y: top + node.renderedPosition().y,
      at: `${Math.round(node.position().x)},${Math.round(node.position().y)}`,
    }));
  });
const ready = async () => {
  await inPicture(/^政策文件/)
    .first()
    .waitFor({ state: 'attached' });
  await expect.poll(async () => (await drawn()).length).toBeGreaterThan(3);
};
const one = async (id: string) => (await drawn()).find((node) => node.id === id)!;

async function textOf(download: Promise<Download>): Promise<string> {
  return readFileSync((await (await download).path())!, 'utf8');
}
async function exported(word: string): Promise<string> {
  await tool('导出').click();
  const download = page.waitForEvent('download');
  await page.getByRole('list', { name: '导出' }).getByRole('button', { name: word }).click();
  return textOf(download);
}

describe('selecting several', () => {
  it('marks what a box encloses, inverts, keeps only the selection, and undo brings the rest back', async () => {
    await open(graph(['n', policy]));
    await ready();
    const before = await drawn();
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
    await expect.poll(async () => (await drawn()).length).toBe(before.length - units.length);
    expect(await inPicture(/^责任单位/).count()).toBe(0);
    await tool('撤销：只留选中').click();
    await expect.poll(async () => (await drawn()).length).toBe(before.length);
  });

  it('marks with a key held, and adds what stands between', async () => {
    await open(graph(['n', policy]));
    await ready();
    const [from, to] = [await one(policy), await one(unit)];
    await page.keyboard.down('Shift');
    await page.mouse.click(from.x, from.y);
    await page.mouse.click(to.x, to.y);
    await page.keyboard.up('Shift');
    await page.getByRole('toolbar', { name: '选中 2 个' }).waitFor();
    await selection().getByRole('button', { name: '连同之间的' }).click();
    await page.getByRole('toolbar', { name: '选中 3 个' }).waitFor();
    expect(address().getAll('mark')).toHaveLength(3);
  });
});

describe('a place given by hand', () => {
  it('is kept when a node is dragged, survives a reload, and undo takes it back', async () => {
    await open(graph(['n', policy]));
    await ready();
    const before = await one(unit);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 90, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => address().get('at') ?? '').toContain(unit);
    const moved = (await one(unit)).at;
    expect(moved).not.toBe(before.at);
    expect(address().get('frame')).toMatch(/^\d+x\d+$/);
    await page.reload();
    await ready();
    await expect.poll(async () => (await one(unit)).at).toBe(moved);
    await page.goBack();
    await ready();
    await expect.poll(async () => (await one(unit)).at).toBe(before.at);
  });

  it('stands where it is under another layout, and expanding moves nothing that stood', async () => {
    await open(graph(['n', policy], ['sel', unit]));
    await ready();
    await tool('固定位置').click();
    const at = (await one(unit)).at;
    await page.getByRole('button', { name: '同心' }).click();
    await expect.poll(() => address().get('layout')).toBe('concentric');
    expect((await one(unit)).at).toBe(at);
    await page.getByRole('button', { name: '分栏' }).click();
    const before = new Map((await drawn()).map((node) => [node.id, node.at]));
    await page.getByRole('button', { name: /^展开：所属条线/ }).click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
    for (const node of await drawn()) if (before.has(node.id)) expect(node.at).toBe(before.get(node.id));
  });
});

describe('layouts', () => {
  it.each([
    ['力导', 'force'],
    ['分层', 'levels'],
    ['同心', 'concentric'],
    ['时间', 'timeline'],
  ])('%s places every node for itself, and comes back from the link', async (word, layout) => {
    await open(graph(['n', policy]));
    await ready();
    const columns = new Map((await drawn()).map(({ id, at }) => [id, at]));
    await page.getByRole('button', { name: word, exact: true }).click();
    await expect.poll(() => address().get('layout')).toBe(layout);
    await expect
      .poll(async () => (await drawn()).filter(({ id, at }) => columns.get(id) !== at).length, { timeout: 30_000 })
      .toBeGreaterThan(20);
    const places = await drawn();
    expect(new Set(places.map(({ at }) => at)).size).toBe(places.length);
  });
});

describe('lines', () => {
  it.each(['levels', 'timeline'])('of the layout %s run behind no node and no name but their own', async (layout) => {
    await open(graph(['n', policy], ['layout', layout]));
    await ready();
    const crossed = () =>
      page.evaluate(() => {
        const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Core } })._cyreg;
        const boxes = cy.nodes().map((node) => {
          const { x, y } = node.position();
          const { left, right, caption } = node.data();
          const half = node.height() / 2;
          const names = 6 + 16 * String(caption).split('\n').length;
          return { id: node.id(), left: x - left, right: x + right, top: y - half, bottom: y + half + names };
        });
        return cy
          .edges()
          .toArray()
          .flatMap((edge) => {
            const way = [edge.sourceEndpoint(), ...(edge.segmentPoints() ?? []), edge.targetEndpoint()];
            const ends = [edge.source().id(), edge.target().id()];
            return boxes.flatMap(({ id, left, right, top, bottom }) => {
              const meets = way.slice(1).some((to, i) => {
                const from = way[i]!;
                return (
                  Math.max(from.x, to.x) > left + 1 &&
                  Math.min(from.x, to.x) < right - 1 &&
                  Math.max(from.y, to.y) > top + 1 &&
                  Math.min(from.y, to.y) < bottom - 1
                );
              });
              return meets && !ends.includes(id) ? [`${edge.id()} × ${id}`] : [];
            });
          });
      });
    await expect.poll(crossed).toEqual([]);
  });
});

describe('what an expansion would bring', () => {
  it('is fetched while the pointer rests on its button, before it is pressed', async () => {
    await open(graph(['n', policy], ['sel', unit]));
    const asked = page.waitForRequest((request) => /neighbourhood\?.*types=IN_LINE.*limit=500/.test(request.url()));
    const button = page.getByRole('button', { name: /^展开：所属条线/ });
    await button.hover();
    await asked;
    expect(await inPicture('条线 医疗保障').count()).toBe(0);
    await button.click();
    await inPicture('条线 医疗保障').waitFor({ state: 'attached' });
  });
});

describe('filters', () => {
  it('by year takes the documents of that year away, and the column says how many', async () => {
    await open(graph(['n', policy]));
    await ready();
    await page.getByRole('button', { name: '2022：已收录 1 份，未收录 1 份' }).click();
    await expect.poll(() => inPicture(/^政策文件/).count()).toBe(0);
    expect(address().get('years')).toBe('2022');
  });

  it('by theme leaves the tasks on it', async () => {
    await open(graph(['n', policy], ['open', 'section:晋政办发〔2022〕83号#二']));
    await ready();
    await page.getByText('议题', { exact: true }).last().click();
    const theme = page.getByRole('checkbox', { name: /^医保支付方式/ });
    await theme.check();
    await expect.poll(() => inPicture(/^任务/).count()).toBeLessThan(4);
    await inPicture(/（八）推进医保支付方式改革/).waitFor({ state: 'attached' });
  });

  it('to held documents takes those away that are only cited', async () => {
    await open(graph(['n', policy]));
    await ready();
    await page.getByRole('checkbox', { name: '显示仅被引用的文件' }).uncheck();
    await expect.poll(() => inPicture(/仅被引用/).count()).toBe(0);
  });
});

describe('a style', () => {
  it('paints by level, says what the colours mean, and stands in the link', async () => {
    await open(graph(['n', policy]));
    await ready();
    await page.getByText('样式', { exact: true }).click();
    await page.getByLabel('颜色').selectOption('level');
    await expect.poll(() => address().get('colour')).toBe('level');
    expect(await page.locator('.tint-keys li').allInnerTexts()).toEqual(['国家', '省', '不详']);
    const colours = await page.evaluate(
      (ids) => {
        const { cy } = (document.querySelector('.canvas') as unknown as { _cyreg: { cy: Core } })._cyreg;
        return ids.map((id) => cy.getElementById(id).style('background-color'));
      },
      [policy, unit],
    );
    expect(new Set(colours).size).toBe(1);
  });
});

describe('handing on', () => {
  it('writes the drawing, the data and the table of exactly what is shown', async () => {
    await open(graph(['n', policy], ['hide', 'Region']));
    await ready();
    const svg = await exported('矢量图 SVG');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('晋政办发');
    expect(svg).not.toContain('>山西省</tspan>');
    const { nodes, relationships } = JSON.parse(await exported('数据 JSON'));
    expect(nodes.filter(({ label }: { label: string }) => label === 'Task')).toHaveLength(20);
    expect(nodes.some(({ label }: { label: string }) => label === 'Region')).toBe(false);
    const rows = (await exported('表格 CSV')).trim().split('\r\n');
    expect(rows).toHaveLength(relationships.length + 1);
    await tool('导出').click();
    const png = page.waitForEvent('download');
    await page.getByRole('button', { name: '图片 PNG' }).click();
    const bytes = readFileSync((await (await png).path())!);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('shows the query behind the picture and copies it with one click', async () => {
    await open(graph(['n', unit]));
    await inPicture('责任单位 山西省医疗保障局').waitFor({ state: 'attached' });
    await tool('查询语句').click();
    const panel = page.getByRole('region', { name: '查询语句' });
    await panel.getByRole('button', { name: '复制' }).click();
    await panel.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`"${unit}"`);
    expect(copied).toContain('MATCH (n:Department|FunctionalLine|Region)');
  });

  it('opens a view file as it was left, every place kept', async () => {
    await open(graph(['n', policy], ['layout', 'concentric']));
    await ready();
    const before = (await drawn()).map(({ id, at }) => `${id} ${at}`).sort();
    const file = await exported('视图文件');
    await open('/graph');
    await page
      .getByLabel('打开视图文件')
      .setInputFiles({ name: 'a.view.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await ready();
    await expect.poll(async () => (await drawn()).map(({ id, at }) => `${id} ${at}`).sort()).toEqual(before);
  });

  it('says of a file that is no view that it is none', async () => {
    await open('/graph');
    await page
      .getByLabel('打开视图文件')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('这个文件不是视图文件').waitFor();
  });
});

describe('the table', () => {
  it('sorts, finds, and keeps the selection in step', async () => {
    await open(graph(['n', policy], ['table', '1']));
    await ready();
    const table = page.getByRole('region', { name: '表格' }).first();
    await table.getByRole('button', { name: '按关系数排序' }).click();
    await table.getByRole('button', { name: '按关系数排序' }).click();
    expect(await table.getByRole('columnheader', { name: '按关系数排序' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    const counts = (await table.locator('td:last-child').allInnerTexts()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await table.getByRole('searchbox', { name: '在表中查找' }).fill('医疗保障局');
    await expect.poll(() => table.getByRole('row').count()).toBe(2);
    await table.getByRole('button', { name: '山西省医疗保障局' }).click();
    await page
      .getByRole('complementary', { name: '选中' })
      .getByRole('heading', { name: '山西省医疗保障局' })
      .waitFor();
    expect(await table.locator('tr.on').count()).toBe(1);
  });
});

describe('by keyboard', () => {
  it('marks, walks over a relationship to its other end, pins and hides', async () => {
    await open(graph(['n', unit]));
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
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(focused).toMatch(/^(?:条线 医疗保障|地区 山西省)/);
    await page.keyboard.press('h');
    await expect.poll(() => address().getAll('without').length).toBe(1);
  });
});

describe('a department', () => {
  it('tells its tasks, the units listed with it and those of its line in tabs', async () => {
    await open(graph(['n', policy], ['sel', unit]));
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
  it('opens grouped, by document and by what is chosen, and a group opens by itself', async () => {
    // Of one province, and of such numbers that their tasks name this unit: about fifty of them.
    for (const i of [0, 31, 124, 155, 279]) await explorer.server.store.applyDocument(syntheticReading(i));
    const hub = 'department:110000/条线5';
    await open(graph(['n', hub], ['sel', hub], ['x', `ASSIGNED_TO.in.${hub}`]));
    const note = page.getByText(/邻居较多，收成 \d+ 组/);
    await note.waitFor();
    expect((await drawn()).length).toBeLessThan(20);
    await page.getByRole('button', { name: '按年份' }).click();
    await expect.poll(() => address().get('by')).toBe('year');
    const group = (await drawn()).find(({ id }) => id.startsWith('group:year'))!;
    await page.mouse.dblclick(group.x, group.y);
    await expect.poll(() => inPicture(/^任务/).count()).toBeGreaterThan(5);
  });
});

describe('for everyone', () => {
  const views: readonly (readonly [string, string])[] = [
    ['filters and style', graph(['n', policy], ['colour', 'level'], ['regions', '140000'])],
    ['levels with a selection', graph(['n', policy], ['layout', 'levels'], ['mark', policy], ['mark', unit])],
  ];
  for (const theme of ['light', 'dark'] as const) {
    it.each(views)(`%s pass axe in ${theme}`, async (_, path) => {
      await page.emulateMedia({ colorScheme: theme });
      await open(path);
      await page.locator('canvas').first().waitFor();
      expect(await violations()).toEqual([]);
    });
  }
});
