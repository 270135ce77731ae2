import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { nodesAtRest } from '../support/canvas.ts';
import { explorerForTests, page } from '../support/explorer.ts';
import { withoutBlanks } from '../support/pdf.ts';
import { asAddress, unlikeness, withoutFoot } from '../support/pictures.ts';
import { citationPattern, handed, onOnePageEach, scenes, storyHandedOn, wordsOn } from '../support/story-handed-on.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open } = explorer;
const editor = storyHandedOn(explorer);

describe('a scene as a picture', () => {
  it('the SVG has a text for each label and word of the slide, and no image', async () => {
    await editor();
    const { labels, footnotes } = await wordsOn('.stage-slide');
    const { name, bytes } = await handed('SVG');
    expect(name).toBe('一份省级文件怎样落到部门.svg');
    const svg = bytes.toString('utf8');
    const $ = load(svg, { xml: true });
    const texts = $('text')
      .map((_, text) => withoutBlanks($(text).text()))
      .get();
    for (const label of labels) expect(texts).toContain(withoutBlanks(label));
    const all = texts.join('');
    for (const words of [...footnotes, scenes[0]!.title, scenes[0]!.caption])
      expect(all).toContain(withoutBlanks(words));
    expect($('image, foreignObject, style, script').length).toBe(0);
    expect($('desc').text()).toMatch(citationPattern);
    expect(svg).not.toMatch(/NaN|undefined|var\(--|Infinity/);
  });

  it.each([
    ['s1', 's2'],
    ['s2', 's3'],
    ['s3', 's1'],
  ])(
    'the SVG of scene %s looks as it does on paper, and holds every pattern it is filled with',
    async (scene, another) => {
      await editor(scene, onOnePageEach);
      const svg = (await handed('SVG')).bytes.toString('utf8');
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(` id="${id}"`);
      await open(`/briefing?story=${onOnePageEach}&show=print&paper=wide`);
      await page.locator('.print-pages[data-outcome="ready"]').waitFor();
      const figureOf = (id: string) => {
        const { title } = scenes.find((each) => each.id === id)!;
        const slide = page.locator('.print-pages .slide').filter({ has: page.locator('h2', { hasText: title }) });
        return slide.locator('.slide-figure');
      };
      // The same part of the drawing, in the units of a slide.
      const [x, y, width, height] = await figureOf(scene).evaluate((figure) => {
        const slide = figure.closest('.slide')!.getBoundingClientRect();
        const { left, top, width, height } = figure.getBoundingClientRect();
        return [left - slide.left, top - slide.top, width, height].map((side) => (side * 1440) / slide.width);
      });
      const part = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
      const drawn = asAddress('image/svg+xml', Buffer.from(svg.replace(/^<svg [^>]*/, part)));
      const shown = asAddress('image/png', await figureOf(scene).screenshot());
      const other = asAddress('image/png', await figureOf(another).screenshot());
      expect(await unlikeness(page, shown, drawn, false)).toBeLessThan(0.25);
      expect(await unlikeness(page, other, drawn, false)).toBeGreaterThan(0.5);
    },
  );

  it('the PNG has the width that was chosen', async () => {
    await editor();
    const { name, bytes } = await handed('PNG 2880');
    expect(name).toBe('一份省级文件怎样落到部门.png');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2880, 1620]);
  });

  it('what the graph view draws as SVG lies near its canvas', async () => {
    const policy = encodeURIComponent('policy:晋政办发〔2022〕83号');
    const file = async (kind: string) => {
      await page.getByRole('button', { name: '导出', exact: true }).click();
      return handed(kind);
    };
    await open(`/graph?n=${policy}`);
    await nodesAtRest();
    // Its note about the data stands on the drawing alone.
    const svg = (await file('矢量图 SVG')).bytes.toString('utf8').replace(/<text[^>]*>医改图谱[^<]*<\/text>/, '');
    const drawn = asAddress('image/svg+xml', Buffer.from(svg));
    const canvas = await withoutFoot(page, asAddress('image/png', (await file('图片 PNG')).bytes));
    expect(await unlikeness(page, drawn, canvas, true)).toBeLessThan(0.3);
  });
});
