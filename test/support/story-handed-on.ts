import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll } from 'vitest';
import { downloaded } from './download.ts';
import { type Explorer, page } from './explorer.ts';

/** A story that is handed on, file by file: a graph, a long table, a picture of lines. */

export const story = 'handed-on';
export const data = {
  date: '2024-04-29',
  version: 'x',
  counts: { documents: 5, tasks: 96, units: 0, relationships: 0 },
};
export const long = '很长的标题'.repeat(38);
export const scenes = [
  {
    id: 's1',
    title: '一份省级文件怎样落到部门',
    caption: '<b>粗</b> & 圆越大，列名的任务越多',
    notes: '先说这一句。\n再说 <i>那一句</i>。',
    link: { path: '/graph', search: '?n=policy:晋政办发〔2022〕83号' },
    data,
  },
  {
    id: 's2',
    title: long,
    caption: '按地区分开',
    notes: '',
    link: { path: '/workload', search: '?cols=region' },
    data,
  },
  {
    id: 's3',
    title: '三明经验如何落地',
    caption: '从经验到任务',
    notes: '要点三',
    link: { path: '/sanming', search: '' },
    data,
  },
];
/** Paper fills the pages of a long table alike, a picture shows as much as one page holds: these are the same on both. */
export const onOnePageEach = 'on-one-page-each';
const shortScenes = scenes.map((scene) =>
  scene.id === 's2' ? { ...scene, link: { ...scene.link, search: '?cols=region&find=药' } } : scene,
);
const content = { version: 1, revision: 1, title: `甲/乙\\丙:丁?${long.slice(0, 180)}`, author: '测试', data, scenes };

/** What every file says of where it comes from. */
export const citationPattern =
  /医改图谱，汇报《.*》场景 \d.*数据截至 2024-04-29，版本 [0-9a-f]{8}；文件：.*；http:\/\/.*\/briefing\?/;

/** Puts the story into the data folder before the tests; what it returns opens the editor at a scene of it. */
export function storyHandedOn(explorer: Explorer) {
  beforeAll(() => {
    const folder = join(explorer.server.dataFolder, 'stories');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${story}.json`), JSON.stringify(content));
    writeFileSync(join(folder, `${onOnePageEach}.json`), JSON.stringify({ ...content, scenes: shortScenes }));
  });

  return async (scene = 's1', of = story) => {
    await explorer.open(`/briefing?story=${of}&scene=${scene}`);
    await page.locator('.stage-slide .slide-sources li').first().waitFor();
    await explorer.settled();
  };
}

/** What a button of the editor hands on. */
export const handed = (button: string) => downloaded(page.getByRole('button', { name: button, exact: true }));

/** The words on a slide as the screen shows them. */
export const wordsOn = async (slide: string) => {
  const texts = (inside: string) => page.locator(`${slide} ${inside}`).allTextContents();
  return { labels: await texts('.graph-picture text'), footnotes: await texts('.slide-sources li') };
};
