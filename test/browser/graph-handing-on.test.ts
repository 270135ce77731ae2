import { describe, expect, it } from 'vitest';
import { drawnNodes, nodesAtRest } from '../support/canvas.ts';
import { downloaded, downloadedText } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { graphLink, inPicture, policy, tool, unit } from '../support/graph-view.ts';

const explorer = explorerForTests({
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
});
const { open } = explorer;

/** What the picture is handed on as, by its name in the list. */
async function exported(word: string): Promise<string> {
  await tool('导出').click();
  return downloadedText(page.getByRole('list', { name: '导出' }).getByRole('button', { name: word }));
}

describe('handing on', () => {
  it('writes the drawing, the data and the table of exactly what is shown', async () => {
    await open(graphLink(['n', policy], ['hide', 'Region']));
    await nodesAtRest(3);
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
    const { bytes } = await downloaded(page.getByRole('button', { name: '图片 PNG' }));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('shows the query behind the picture and copies it with one click', async () => {
    await open(graphLink(['n', unit]));
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
    await open(graphLink(['n', policy], ['layout', 'concentric']));
    const before = (await nodesAtRest(3)).map(({ id, at }) => `${id} ${at}`);
    const file = await exported('视图文件');
    await open('/graph');
    await page
      .getByLabel('打开视图文件')
      .setInputFiles({ name: 'a.view.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await expect.poll(async () => (await drawnNodes()).map(({ id, at }) => `${id} ${at}`)).toEqual(before);
  });

  it('says of a file that is no view that it is none', async () => {
    await open('/graph');
    await page
      .getByLabel('打开视图文件')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByText('这个文件不是视图文件').waitFor();
  });
});

describe('on a phone', () => {
  it('the picture is handed on from a sheet at the bottom, as on a wide screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(graphLink(['n', policy]));
    await nodesAtRest(3);
    await tool('导出').click();
    const ways = page.getByRole('list', { name: '导出' }).getByRole('button');
    for (const way of await ways.all()) {
      const box = await way.boundingBox();
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect([box!.x >= 0, box!.x + box!.width <= 390, box!.y + box!.height <= 844]).toEqual([true, true, true]);
    }
    await page.keyboard.press('Escape');
    expect(await exported('矢量图 SVG')).toContain('晋政办发');
  });
});

describe('in English', () => {
  it('says our own words in English, the documents’ as they are', async () => {
    await open(graphLink(['n', policy], ['sel', unit]));
    await nodesAtRest(3);
    await page.getByRole('button', { name: '语言' }).click();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const csv = await downloadedText(page.getByRole('list', { name: 'Export' }).getByRole('button', { name: /CSV/ }));
    expect(csv).toContain('Yigai Atlas, Graph, 晋政办发〔2022〕83号; data up to 2024-04-29, version ');
    expect(csv).not.toMatch(/医改图谱|图谱，|数据截至|文件：/);
  });
});
