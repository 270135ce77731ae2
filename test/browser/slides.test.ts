import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { downloaded, downloadedText } from '../support/download.ts';
import { explorerForTests, page } from '../support/explorer.ts';

/** What stands on a slide: the parts that its author wants, and a figure in which what is pointed at is seen. */

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, settled, violations } = explorer;
const fileOf = (name: string) => join(explorer.server.dataFolder, 'stories', `${name}.json`);

const policy = 'policy:晋政办发〔2022〕83号';
const data = { date: '2024-04-29', version: 'x', counts: { documents: 5, tasks: 96, units: 0, relationships: 0 } };
const scene = (id: string, path: string, search: string, ...lit: string[]) => ({
  ...{ id, title: id, caption: '', notes: '', link: { path, search }, data },
  ...(lit.length > 0 && { steps: [{ lit, marks: [] }] }),
});
const put = (name: string, ...scenes: object[]) => {
  mkdirSync(join(explorer.server.dataFolder, 'stories'), { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify({ version: 3, revision: 1, title: name, author: '', data, scenes }));
};
const saved = () => page.getByText('已自动保存').waitFor();

describe('what stands on a slide', () => {
  const slide = () => page.locator('.stage-slide .slide');
  const parts = ['.view-legend', '.view-caution', '.slide-sources', 'footer', '.slide-asked'];
  const seen = async (on = slide()) => {
    const shown = await Promise.all(parts.map((part) => on.locator(part).first().isVisible()));
    const date = ((await on.locator(':scope > footer').textContent()) ?? '').includes('所收文件至');
    return { legend: shown[0], caution: shown[1], sources: shown[2], date, asked: shown[4] };
  };
  const none = { legend: false, caution: false, sources: false, date: false };

  it('is switched part by part, saved, undone, and the same on paper and in every file', async () => {
    put('parts', scene('s1', '/workload', '?cols=region&find=药&level=provincial'));
    await open('/briefing?story=parts');
    await slide().locator('.slide-sources li').first().waitFor();
    expect(await seen()).toEqual({ legend: true, caution: true, sources: true, date: true, asked: false });
    for (const part of ['图例', '来源脚注', '数据日期', '未计入的说明', '查询条件']) {
      await page.getByRole('switch', { name: part }).click();
    }
    await slide().getByText('查询条件：任务量；层级：省；名称含“药”').waitFor();
    expect(await seen()).toEqual({ ...none, asked: true });
    expect(await violations()).toEqual([]);
    await saved();
    expect(JSON.parse(readFileSync(fileOf('parts'), 'utf8')).scenes[0].shows).toEqual({
      ...{ legend: false, sources: false, date: false, caution: false, filters: true },
    });

    const svg = await downloadedText(page.getByRole('button', { name: 'SVG', exact: true }));
    const drawn = load(svg, { xml: true })('text').text();
    expect(drawn).toContain('查询条件：任务量');
    for (const left of ['列在首位不等于牵头', '川办便函〔2022〕167号，2022', '所收文件至']) {
      expect(drawn).not.toContain(left);
    }
    const zip = await JSZip.loadAsync((await downloaded(page.getByRole('button', { name: 'PPTX' }))).bytes);
    const words = load(await zip.file('ppt/slides/slide1.xml')!.async('string'), { xml: true })('a\\:t').text();
    expect(words).toContain('查询条件：任务量');
    expect(words).not.toMatch(/所收文件至|2022年7月18日/);

    await open('/briefing?story=parts&show=print');
    await page.locator('.print-pages[data-outcome="ready"]').waitFor();
    expect(await seen(page.locator('.print-pages .slide').first())).toEqual({ ...none, asked: true });

    await open('/briefing?story=parts');
    await page.getByRole('switch', { name: '来源脚注' }).click();
    await slide().locator('.slide-sources li').first().waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await slide().locator('.slide-sources').waitFor({ state: 'detached' });
  });
});

describe('a scene that names what is gone', () => {
  it('is named with it above the scenes, and the words lead to it', async () => {
    put(
      'gone',
      scene('s1', '/sanming', ''),
      scene('s2', '/graph', `?n=${policy}`, policy, 'department:140000/没有这个局'),
    );
    await open('/briefing?story=gone');
    const told = page.getByRole('note').filter({ hasText: '数据里已没有' });
    await told.getByText('有 1 处数据里已没有：140000/没有这个局').waitFor();
    await told.getByRole('button', { name: '场景 2' }).click();
    await page.locator('.stage-slide .graph-picture').waitFor();
    await page.getByRole('button', { name: '标注' }).click();
    await page.getByRole('button', { name: /^去掉 .*没有这个局/ }).click();
    await told.waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
    explorer.forgive('404');
  });

  it('says on its slide that nothing of it is there', async () => {
    put('nothing', scene('s1', '/graph', '?n=policy:没有'));
    await open('/briefing?story=nothing');
    const said = page.locator('.stage-slide').getByText('这个链接指向的内容不在了');
    await said.waitFor();
    const [words, room] = [await said.boundingBox(), await page.locator('.stage-slide .fit').boundingBox()];
    expect(words!.height).toBeGreaterThan(10);
    expect(words!.y + words!.height).toBeLessThan(room!.y + room!.height);
    explorer.forgive('404');
  });
});

describe('a figure on a slide', () => {
  const print = async (paper: 'wide' | 'a4', story: string) => {
    await open(`/briefing?story=${story}&show=print&paper=${paper}`);
    await page.locator('.print-pages[data-outcome="ready"]').waitFor();
  };
  const box = async (inside: string) => (await page.locator(`.print-pages ${inside}`).first().boundingBox())!;

  it.each(['wide', 'a4'] as const)('lies beside its panel on %s paper, not over it', async (paper) => {
    put('sanming', scene('s1', '/sanming', ''));
    await print(paper, 'sanming');
    const [drawing, panel] = [await box('.sanming'), await box('.view-panel')];
    expect(drawing.width).toBeGreaterThan(panel.width);
    const right = await page
      .locator('.print-pages .sanming')
      .first()
      .evaluate((element) =>
        Math.max(...[element, ...element.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right)),
      );
    expect(right).toBeLessThanOrEqual(panel.x + 1);
  });

  it('has its columns of documents that are not held as high as its rows, and all of its columns in the slide', async () => {
    // The styles of the other view are there as well, as they are wherever both are scenes of one story.
    put('compared', scene('s1', '/compare', ''), scene('s2', '/lineage', `?by=tasks&doc=${policy}`));
    await print('wide', 'compared');
    const [cell, row] = [await box('.compare tbody td.hatch'), await box('.compare tbody tr')];
    expect(Math.abs(cell.height - row.height)).toBeLessThan(2);
    const [table, room] = [await box('.compare'), await box('.slide-figure')];
    expect(table.x + table.width).toBeLessThanOrEqual(room.x + room.width + 1);
  });

  it('says in the signs of its own view what it says, whichever views are scenes beside it', async () => {
    put('signs', scene('s1', '/sanming', '?show=measures'), scene('s2', '/lineage', `?by=tasks&doc=${policy}`));
    await print('wide', 'signs');
    const rings = page.locator('.print-pages .matrix .square:has(circle)');
    expect(await rings.count()).toBeGreaterThan(10);
    const grounds = await rings.evaluateAll((all) => all.map((ring) => getComputedStyle(ring).backgroundColor));
    expect(new Set(grounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
    // A table is not made as small as a drawing.
    const task = page.locator('.print-pages .matrix tbody .task:visible').first();
    expect((await task.boundingBox())!.height).toBeGreaterThan(24);
  });

  it('names on each page of its targets the documents that they stand in', async () => {
    put('targets', scene('s1', '/compare', '?show=targets'));
    await print('wide', 'targets');
    const pages = page.locator('.print-pages > li');
    expect(await pages.count()).toBeGreaterThan(1);
    for (const sheet of await pages.all()) {
      expect(await sheet.locator('.slide-sources section:not(.not-here) li').count()).toBeGreaterThan(0);
    }
  });

  it.each(['wide', 'a4'] as const)(
    'keeps its legend and its last line above what is said below it on %s paper',
    async (paper) => {
      put('quality', scene('s1', '/quality', ''));
      await print(paper, 'quality');
      const pages = page.locator('.print-pages > li');
      expect(await pages.count()).toBeGreaterThan(1);
      const beyond = await pages.evaluateAll((all) =>
        all.map((sheet) => {
          const edge = (selector: string) => sheet.querySelector(selector)?.getBoundingClientRect();
          return edge('.view-foot')!.bottom - (edge('.fit-cut')?.top ?? edge('.fit')!.bottom);
        }),
      );
      for (const pixels of beyond) expect(pixels).toBeLessThanOrEqual(1);
      const sections = pages.locator('.quality-lower section:not([data-off])');
      for (const heads of await sections.evaluateAll((all) =>
        all.map((one) => [...one.querySelectorAll('h2, h3')].filter((head) => head.getClientRects().length > 0).length),
      ))
        expect(heads).toBeGreaterThan(0);
    },
  );

  it('of a table that goes on has no lines between rows that stand on different pages', async () => {
    put('together', scene('s1', '/workload', '?show=together'));
    await print('wide', 'together');
    const first = page.locator('.print-pages > li').first();
    expect(await first.locator('.together tr[data-off]').count()).toBeGreaterThan(0);
    for (const part of ['.arcs svg', '.arcs-said']) expect(await first.locator(part).isVisible()).toBe(false);
  });

  it('shows the passage of a text that a step points at, and in a drawing bars that step back', async () => {
    put('passage', scene('s1', '/reader', `?doc=${policy}`, 'task:晋政办发〔2022〕83号#二/十'));
    await print('wide', 'passage');
    const [passage, room] = [await box('p[data-standing="lit"]'), await box('.slide-figure')];
    const legend = await box('.reader .leg');
    expect(passage.y).toBeGreaterThanOrEqual(legend.y + legend.height);
    expect(passage.y + passage.height).toBeLessThan(room.y + room.height);

    put('bars', scene('s1', '/workload', '?cols=region&find=药', 'line:中医药'));
    await open('/briefing?story=bars');
    await page.locator('.stage-slide [data-standing="lit"]').first().waitFor();
    await settled();
    const svg = await downloadedText(page.getByRole('button', { name: 'SVG', exact: true }));
    expect(load(svg, { xml: true })('g[opacity="0.25"] rect').length).toBeGreaterThan(0);
  });
});

describe('words that are too long for their place', () => {
  /**
   * What stands of each that ends in an ellipsis. A browser tells no one where it cut; but a character that it has written
   * on a cut line has two boxes, that of the line as it was laid out and that of what is left of it.
   */
  const cutWords = () =>
    page.locator('.stage-slide .slide').evaluate((slide) => {
      const wordsOf = (element: Element) => {
        const seen: string[] = [];
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode as Text;
          const range = document.createRange();
          for (const [i, char] of [...text.data].entries()) {
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            if (range.getClientRects().length > 1) seen.push(char);
          }
        }
        return seen.join('');
      };
      const isCut = (element: Element) => {
        const { textOverflow, webkitLineClamp } = getComputedStyle(element);
        if (textOverflow === 'ellipsis') return element.scrollWidth > element.clientWidth;
        return webkitLineClamp !== 'none' && element.scrollHeight > element.clientHeight + 1;
      };
      return [...slide.querySelectorAll('.slide-figure *')]
        .filter((element) => element.closest('[data-off]') === null && isCut(element))
        .map(wordsOf)
        .filter((words) => words !== '');
    });

  it.each([
    ['compare', '/compare', '', 10],
    ['the 三明 lineage', '/sanming', '', 1],
    ['workload', '/workload', '?cols=region&row=line:医疗保障', 1],
  ])('end in an ellipsis in a picture of %s where they end in one on the screen', async (_, path, search, atLeast) => {
    put('cut', scene('s1', path, search));
    await open('/briefing?story=cut');
    await page.locator('.stage-slide .slide-sources li').first().waitFor();
    await settled();
    const cut = await cutWords();
    const svg = load(await downloadedText(page.getByRole('button', { name: 'SVG', exact: true })), { xml: true });
    const drawn = svg('text')
      .map((_, text) => svg(text).text())
      .get();
    // The line that cites a picture takes the room of a last row.
    const ended = drawn.filter((text) => text.length > 1 && text.endsWith('…'));
    expect(ended.length).toBeGreaterThanOrEqual(atLeast);
    expect(ended).toEqual(cut.slice(0, ended.length).map((words) => `${words}…`));
  });
});
