import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';
import { readPdf, withoutBlanks } from '../support/pdf.ts';
import {
  citationPattern,
  data,
  handed,
  long,
  scenes,
  story,
  storyHandedOn,
  wordsOn,
} from '../support/story-handed-on.ts';

/** Files that a briefing is handed on as, each read back by a program that did not write it. */

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;
const editor = storyHandedOn(explorer);

describe('a briefing as PPTX', () => {
  it('has a slide for each scene with title, caption, footnotes and notes as words, and a sharp picture', async () => {
    await editor();
    const { footnotes } = await wordsOn('.stage-slide');
    const { name, bytes } = await handed('PPTX');
    expect(name).toMatch(/^甲_乙_丙_丁_很长的标题[^/\\:?]*\.pptx$/);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    const zip = await JSZip.loadAsync(bytes);
    const xml = async (path: string) => load(await zip.file(path)!.async('string'), { xml: true });
    const paragraphs = ($: Awaited<ReturnType<typeof xml>>, inside: string) =>
      $(inside)
        .map((_, shape) => $(shape).find('a\\:t').text())
        .get()
        .filter((text) => text !== '');
    const slides = Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
    const titles: string[] = [];
    for (let n = 1; n <= slides; n++) {
      const $ = await xml(`ppt/slides/slide${n}.xml`);
      const title = $('p\\:sp').filter((_, shape) => $(shape).find('p\\:ph[type="title"]').length > 0);
      titles.push(title.find('a\\:t').text());
    }
    // The long table goes on.
    const goesOn = `${long}（续）`;
    expect(titles.filter((title) => title !== goesOn)).toEqual(scenes.map(({ title }) => title));
    expect(titles.slice(1, 3)).toEqual([long, goesOn]);
    for (const scene of scenes) {
      const i = titles.indexOf(scene.title);
      const $ = await xml(`ppt/slides/slide${i + 1}.xml`);
      const said = paragraphs($, 'p\\:sp');
      expect(said).toContain(scene.caption);
      expect(said.join('\n')).toContain('所收文件至 2024-04-29');
      expect(said.join('\n')).toMatch(citationPattern);
      const picture = await zip.file(`ppt/media/image-${i + 1}-1.png`)!.async('nodebuffer');
      // Its width stands in the head of a PNG.
      expect(picture.readUInt32BE(16)).toBeGreaterThan(3000);
      const notes = paragraphs(await xml(`ppt/notesSlides/notesSlide${i + 1}.xml`), 'p\\:sp').join('\n');
      for (const line of scene.notes.split('\n')) expect(notes).toContain(line);
      expect(notes).toMatch(/晋政办发〔2022〕83号，2022年9月30日：“.{6,}”/);
    }
    const first = paragraphs(await xml('ppt/slides/slide1.xml'), 'p\\:sp');
    expect(footnotes.length).toBe(1);
    expect(first).toContain(footnotes[0]);
  });

  it('is made of what is there where the server is gone; what needs the server says so, and nothing is lost', async () => {
    await editor();
    await handed('PPTX');
    await page.route('**/api/**', (route) => route.abort());
    // Also long after everything was asked for: what the page has by now is no longer taken for fresh.
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 60_000;
    });
    await handed('PPTX');
    await page.getByRole('button', { name: 'PDF A4', exact: true }).click();
    await page.locator('.hand-on [role="status"]').filter({ hasText: 'npm start' }).waitFor();
    expect(await page.locator('.stage-slide h2').textContent()).toBe(scenes[0]!.title);
    explorer.forgive('ERR_FAILED');
  });
});

describe('a briefing that names what is gone', () => {
  it('is handed on with a sentence in its place', async () => {
    const gone = {
      ...scenes[0]!,
      id: 's2',
      title: '这个单位没有了',
      link: { path: '/department', search: '?id=department:999999/没有' },
    };
    const content = { version: 1, revision: 1, title: '有一处没有了', author: '', data, scenes: [scenes[0], gone] };
    writeFileSync(join(explorer.server.dataFolder, 'stories', 'gone.json'), JSON.stringify(content));
    await open('/briefing?story=gone');
    await page.locator('.scene-thumb .slide').nth(1).getByText('没有这个单位').waitFor({ state: 'attached' });
    const zip = await JSZip.loadAsync((await handed('PPTX')).bytes);
    expect(Object.keys(zip.files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(2);
    const pages = await readPdf((await handed('PDF 16:9')).bytes);
    expect(pages.map(({ text }) => text.includes('没有这个单位'))).toEqual([false, true]);
    explorer.forgive('404');
  });
});

describe('a briefing as PDF', () => {
  it.each([
    ['PDF 16:9', [960, 540]],
    ['PDF A4', [842, 595]],
  ])('%s holds every label, caption and footnote as text, and no image', async (button, size) => {
    await editor();
    const { labels, footnotes } = await wordsOn('.stage-slide');
    const { name, bytes } = await handed(button);
    expect(name).toMatch(/\.pdf$/);
    const pages = await readPdf(bytes);
    expect(new Set(pages.map((each) => each.size.join()))).toEqual(new Set([size.join()]));
    expect(new Set(pages.map(({ images }) => images))).toEqual(new Set([0]));
    expect(labels.length).toBeGreaterThan(20);
    for (const label of [...labels, ...footnotes]) expect(pages[0]!.text).toContain(withoutBlanks(label));
    for (const { title, caption } of scenes) {
      const i = pages.findIndex(({ text }) => text.includes(withoutBlanks(title)));
      expect(i).toBeGreaterThanOrEqual(0);
      expect(pages[i]!.text).toContain(withoutBlanks(caption));
      expect(pages[i]!.text).toContain(withoutBlanks('所收文件至 2024-04-29'));
      expect(pages[i]!.text).toMatch(/晋政办发〔2022〕83号,2022年9月30日:“/);
      expect(pages[i]!.text).toContain(withoutBlanks('数据截至 2024-04-29'));
    }
  });
});

describe('a table that is longer than a slide', () => {
  const rowsOn = (slide: string) =>
    page
      .locator(`${slide} tr[data-id]:not([data-off])`)
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.id!));

  it('ends after a whole row and says how many rows are left', async () => {
    await editor('s2');
    const slide = '.stage-slide .slide';
    const said = (await page.locator(`${slide} .fit-cut`).textContent())!;
    const shown = await page.locator(`${slide} .fit tbody > tr:not([data-off])`).count();
    const all = await page.locator(`${slide} .fit tbody > tr`).count();
    expect(Number(/下面还有 (\d+) 行/.exec(said)?.[1])).toBe(all - shown);
    const end = (await page.locator(`${slide} .fit-cut`).boundingBox())!.y;
    const boxes = await page
      .locator(`${slide} .fit tbody > tr:not([data-off])`)
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
    expect(Math.max(...boxes)).toBeLessThan(end);
  });

  it('goes on on further pages of paper, each row once, with its head, its legend and the sources of its rows', async () => {
    await open('/workload?cols=region');
    await page.locator('.workload tr[data-id]').first().waitFor();
    const whole = await rowsOn('.workload-view');
    await open(`/briefing?story=${story}&show=print&paper=a4`);
    await page.locator('.print-pages[data-outcome="ready"]').waitFor();
    const pages = page.locator('.print-pages > li').filter({ has: page.locator('.workload') });
    const count = await pages.count();
    expect(count).toBeGreaterThan(1);
    expect(await rowsOn('.print-pages')).toEqual(whole);
    for (let n = 0; n < count; n++) {
      expect(await pages.nth(n).locator('h2').textContent()).toBe(n === 0 ? long : `${long}（续）`);
      expect(await pages.nth(n).locator('thead').isVisible()).toBe(true);
      expect(await pages.nth(n).locator('.view-legend').isVisible()).toBe(true);
      const sources = pages.nth(n).locator('.slide-sources section:not(.not-here) li');
      expect(await sources.count()).toBeGreaterThan(0);
    }
    expect(await page.locator('.print-pages .fit-cut').allTextContents()).toEqual(
      Array.from({ length: count - 1 }, () => '接下页'),
    );
  });
});
