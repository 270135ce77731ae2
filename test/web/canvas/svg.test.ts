import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { labelNames } from '../../../graph/schema/labels.ts';
import { arrange } from '../../../web/canvas/arrange.ts';
import type { Palette } from '../../../web/canvas/palette.ts';
import { svgOf } from '../../../web/canvas/svg/svg.ts';
import { drawnOf } from '../../../web/view-model/elements.ts';
import { factsOf } from '../../../web/view-model/facts.ts';
import { filterScene, nothingHidden } from '../../../web/view-model/filter.ts';
import { nodeLooks } from '../../../web/view-model/node-look.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { graphOf } from '../view-model/layout-graphs.ts';
import { policyPicture } from '../view-model/picture.ts';

const perLabel = Object.fromEntries(labelNames.map((label, i) => [label, `#00000${i}`]));
const colours = new Proxy({}, { get: () => '#123456' });
const palette = {
  chrome: colours,
  fill: perLabel,
  glyph: perLabel,
  tint: {},
  font: '"PingFang SC", sans-serif',
} as unknown as Palette;

const data = policyPicture(9, 5);
const scene = sceneOf(data, []);
const facts = factsOf(scene);
const looks = nodeLooks(scene, facts, 'zh');
const drawn = drawnOf(filterScene(scene, nothingHidden, new Map()), looks, facts, 'zh');
const frame = { width: 800, height: 700 };
const arrangement = arrange({
  layout: 'columns',
  graph: graphOf(data),
  anchors: data.anchors,
  frame,
  facets: new Map(),
  words: {},
  standing: new Map(),
  pins: new Map(),
});
const svg = svgOf(drawn, arrangement, { palette, title: '晋政办发〔2022〕83号 <"图">', note: '数据版本 1' });
const $ = load(svg, { xml: true });

describe('the picture as a drawing', () => {
  it('has every name as text that can be found and copied', () => {
    const texts = $('tspan')
      .map((_, span) => $(span).text())
      .get()
      .join('');
    for (const { data: node } of drawn.nodes) expect(texts).toContain(node.caption.replaceAll('\n', ''));
  });

  it('has one line for each relationship, between the edges of its nodes', () => {
    expect($('path[fill="none"]').length).toBe(drawn.links.length);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('holds everything inside its frame', () => {
    const [left, top, width, height] = $('svg').attr('viewBox')!.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
    ];
    for (const { data: node } of drawn.nodes) {
      const { x, y } = arrangement.places.get(node.id)!;
      expect(x - node.left).toBeGreaterThan(left);
      expect(x + node.right).toBeLessThan(left + width);
      expect(y).toBeGreaterThan(top);
      expect(y + node.height).toBeLessThan(top + height);
    }
  });

  it('says what it is and where its data come from, with no sign left open', () => {
    expect($('title').text()).toBe('晋政办发〔2022〕83号 <"图">');
    expect(svg).toContain('数据版本 1');
  });

  it('needs nothing from elsewhere', () => {
    expect(svg).not.toMatch(/(?:href|src|url\()/);
    expect(svgOf(drawn, arrangement, { palette, title: 't' })).toBe(svgOf(drawn, arrangement, { palette, title: 't' }));
  });
});
