import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { labelNames } from '../../../graph/schema/labels.ts';
import { arrange } from '../../../web/canvas/arrange.ts';
import type { Palette } from '../../../web/canvas/palette.ts';
import { type Attention, svgOf } from '../../../web/canvas/svg/svg.ts';
import { drawnOf } from '../../../web/view-model/elements.ts';
import { factsOf } from '../../../web/view-model/facts.ts';
import { filterScene, nothingHidden } from '../../../web/view-model/filter.ts';
import { nodeLooks } from '../../../web/view-model/node-look.ts';
import { nothingRelated, relatedTo } from '../../../web/view-model/related.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { graphOf } from '../view-model/layout-graphs.ts';
import { departmentId, policyPicture } from '../view-model/picture.ts';

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

describe('the picture as a drawing while something is selected', () => {
  const visible = filterScene(scene, nothingHidden, new Map());
  const unit = departmentId(0);
  const own = drawn.links.filter(({ data: { target } }) => target === unit);
  const drawnWith = (attention: Partial<Attention>) =>
    load(
      svgOf(drawn, arrangement, {
        palette,
        title: 't',
        attention: { related: nothingRelated, marked: [], ...attention },
      }),
      {
        xml: true,
      },
    );
  const partOf = (page: ReturnType<typeof load>, id: string) =>
    page('g').filter((_, group) => page(group).attr('data-id') === id);

  it('has the roles on the lines of a unit, as the canvas has them, and none on others', () => {
    expect($('.on-line').length).toBe(0);
    const page = drawnWith({ selected: unit, related: relatedTo(visible, unit) });
    expect(own.length).toBeGreaterThan(1);
    for (const { data } of own) expect(partOf(page, data.id).find('.on-line').text()).toBe(data.tag);
    expect(page('.on-line').length).toBe(own.length);
  });

  it('gives what belongs to it its colour, and lets the rest step back', () => {
    const page = drawnWith({ selected: unit, related: relatedTo(visible, unit) });
    const strokeOf = (id: string) => partOf(page, id).find('path').first().attr('stroke');
    expect(strokeOf(own[0]!.data.id)).toBe(perLabel.Department);
    expect(partOf(page, departmentId(1)).children('[opacity="0.26"]').length).toBe(1);
    expect(partOf(page, unit).children('[opacity="0.26"]').length).toBe(0);
    expect(partOf(page, unit).find('.name').attr('font-weight')).toBe('700');
  });

  it('ends lines before the ring around it', () => {
    const page = drawnWith({ selected: unit, related: relatedTo(visible, unit) });
    const { x, y } = arrangement.places.get(unit)!;
    const ring = drawn.nodes.find(({ data }) => data.id === unit)!.data.width / 2 + 8;
    for (const { data } of own) {
      const way = partOf(page, data.id).find('path').first().attr('d')!;
      const [endX, endY] = way
        .match(/-?[\d.]+ -?[\d.]+$/)![0]
        .split(' ')
        .map(Number) as [number, number];
      expect(Math.hypot(endX - x, endY - y)).toBeGreaterThan(ring);
    }
  });

  it('says on a chosen line what it is', () => {
    const line = own[0]!.data;
    const page = drawnWith({ selected: unit, related: relatedTo(visible, unit), chosen: line.id });
    expect(partOf(page, line.id).find('.on-line').text()).toBe(line.chip);
    expect(partOf(page, line.id).find('.on-line').attr('font-weight')).toBe('700');
  });

  it('rings what is marked', () => {
    const page = drawnWith({ marked: [unit] });
    expect(partOf(page, unit).find('path.under').length).toBe(2);
    expect(page('path.under').length).toBe(2);
  });
});
