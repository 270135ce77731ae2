import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { explorerForTests } from '../support/explorer.ts';
import { data, handed } from '../support/story-handed-on.ts';

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const links = {
  matrix: { path: '/lineage', search: '?by=tasks&doc=policy:晋政办发〔2022〕83号' },
  quality: { path: '/quality', search: '' },
};

beforeAll(() => {
  const folder = join(explorer.server.dataFolder, 'stories');
  mkdirSync(folder, { recursive: true });
  const scenes = Object.entries(links).map(([id, link]) => ({ id, title: id, caption: '', notes: '', link, data }));
  const content = { version: 1, revision: 1, title: '画出来', author: '', data, scenes };
  writeFileSync(join(folder, 'drawn.json'), JSON.stringify(content));
});

const drawn = async (scene: keyof typeof links) => {
  await explorer.open(`/briefing?story=drawn&scene=${scene}`);
  return load((await handed('SVG')).bytes.toString('utf8'), { xml: true });
};

describe('a scene drawn as SVG', () => {
  it('lays letters and digits of upright words on their side, and ends long ones as the screen does', async () => {
    const $ = await drawn('matrix');
    const columns = $('text:has(tspan)').toArray();
    const said = columns.map((column) => $(column).text());
    expect(said).toContain('国办发〔2022〕14号');
    const number = columns[said.indexOf('国办发〔2022〕14号')]!;
    const lying = $(number).find('tspan[rotate="90"]').toArray();
    expect(lying.map((one) => $(one).text()).join('')).toBe('〔2022〕14');
    const long = columns[said.findIndex((words) => /^关于进一步深化改革.*…$/.test(words))]!;
    // In the middle of its column, as one that is not cut.
    const width = (column: typeof number) => {
      const [x, around] = [$(column).find('tspan').first().attr('x'), $(column).parents('g').prevAll('rect').first()];
      return {
        x: Number(x),
        left: Number(around.attr('x')),
        right: Number(around.attr('x')) + Number(around.attr('width')),
      };
    };
    const { x, left, right } = width(long);
    expect(x - left).toBeGreaterThan(6);
    expect(right - x).toBeGreaterThan(6);
  });

  it('keeps the stripes of what is not held, and of what the catalogue says', async () => {
    for (const scene of ['matrix', 'quality'] as const) {
      const $ = await drawn(scene);
      expect($('g[clip-path] > path[fill="none"]').length).toBeGreaterThan(0);
      // Stripes of one colour on a ground of another.
      const [stripes] = $('g[clip-path] > path[fill="none"]').toArray();
      expect($(stripes!.parent!).prev('rect').attr('fill')).not.toBe($(stripes!).attr('stroke'));
    }
  });
});
