import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { storyNameFor } from '../../../graph/story/name.ts';
import { type Stories, storiesIn } from '../../../graph/story/stories.ts';
import type { Story } from '../../../graph/story/story.ts';
import { folderForEachTest } from '../../support/folder-for-each-test.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const data = { date: '2024-04-29', version: 'v1', counts: { documents: 5, tasks: 96, units: 200, relationships: 900 } };
const made = (title: string): Story => ({
  version: 3,
  revision: 0,
  title,
  author: '某某',
  data,
  scenes: [
    { id: 'a', title: '<b>谁</b>', caption: '', notes: '', link: { path: '/workload', search: '?by=line' }, data },
  ],
});

const folder = folderForEachTest();
let stories: Stories;
beforeEach(() => {
  stories = storiesIn(folder.path);
});

const put = (name: string, text: string) => {
  mkdirSync(join(folder.path, 'stories'), { recursive: true });
  writeFileSync(join(folder.path, 'stories', `${name}.json`), text);
};

describe('stories of a data folder', () => {
  it('are one JSON file each, open elsewhere, and come back as they were saved', async () => {
    const saved = await stories.save('谁的任务最重', made('谁的任务最重'));
    expect(saved.revision).toBe(1);
    expect(await stories.read('谁的任务最重')).toEqual(saved);
    expect(readdirSync(join(folder.path, 'stories'))).toEqual(['谁的任务最重.json']);
    const elsewhere = temporaryFolder();
    mkdirSync(join(elsewhere.path, 'stories'));
    writeFileSync(
      join(elsewhere.path, 'stories', '别处.json'),
      readFileSync(join(folder.path, 'stories', '谁的任务最重.json')),
    );
    expect(await storiesIn(elsewhere.path).read('别处')).toEqual(saved);
    elsewhere.remove();
  });

  it('of the version without steps open, and are saved as today’s', async () => {
    put('旧', JSON.stringify({ ...made('旧'), version: 1, revision: 3 }));
    const old = await stories.read('旧');
    expect(old).toEqual({ ...made('旧'), revision: 3 });
    const steps = [{ lit: ['policy:甲'], marks: [{ kind: 'text' as const, at: { x: 0.5, y: 0.5 }, text: '看这里' }] }];
    await stories.save('旧', { ...old, scenes: [{ ...old.scenes[0]!, steps, rest: 'hide' }] });
    expect(JSON.parse(readFileSync(join(folder.path, 'stories', '旧.json'), 'utf8')).version).toBe(3);
    expect((await stories.read('旧')).scenes[0]!.steps).toEqual(steps);
  });

  it('of the version that did not say what slides show open with their steps; what a slide shows is kept', async () => {
    const steps = [{ lit: ['policy:甲'], marks: [] }];
    const scenes = [{ ...made('旧').scenes[0]!, steps }];
    put('旧', JSON.stringify({ ...made('旧'), version: 2, revision: 3, scenes }));
    const old = await stories.read('旧');
    expect(old).toEqual({ ...made('旧'), revision: 3, scenes });
    const shows = { legend: false, filters: true };
    await stories.save('旧', { ...old, scenes: [{ ...old.scenes[0]!, shows }] });
    expect((await stories.read('旧')).scenes[0]!.shows).toEqual(shows);
    put('别的', JSON.stringify({ ...old, scenes: [{ ...old.scenes[0]!, shows: { colours: true } }] }));
    await expect(stories.read('别的')).rejects.toMatchObject({ code: 'story-unreadable' });
  });

  it('are renamed and deleted, and a taken name is refused', async () => {
    await stories.save('甲', made('甲'));
    await stories.save('乙', made('乙'));
    await expect(stories.rename('甲', '乙')).rejects.toMatchObject({ code: 'story-conflict' });
    await stories.rename('甲', '丙');
    await stories.remove('乙');
    expect((await stories.list()).map(({ name }) => name)).toEqual(['丙']);
    await expect(stories.read('甲')).rejects.toMatchObject({ code: 'not-found' });
    await expect(stories.remove('甲')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are not overwritten by one who started from an older state', async () => {
    const first = await stories.save('甲', made('甲'));
    await stories.save('甲', { ...first, title: '一' });
    await expect(stories.save('甲', { ...first, title: '二' })).rejects.toMatchObject({ code: 'story-conflict' });
    await expect(stories.save('甲', made('三'))).rejects.toMatchObject({ code: 'story-conflict' });
    expect((await stories.read('甲')).title).toBe('一');
  });

  it('of many savings at once exactly one wins', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => stories.save('甲', made(`${i}`))));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each(['a/b', '..', '../x', '长'.repeat(300), '', '.hidden', 'a\\b', 'CON', 'a b'])(
    'are not called %s, and the sentence says what a name may be',
    async (name) => {
      for (const attempt of [stories.read(name), stories.save(name, made('甲')), stories.remove(name)]) {
        await expect(attempt).rejects.toMatchObject({
          code: 'invalid-input',
          message: expect.stringContaining('名称'),
        });
      }
    },
  );

  it.each([
    ['no JSON', '{"version":1', 'story-unreadable', '读不懂'],
    ['another shape', '{"version":1,"title":3}', 'story-unreadable', 'revision'],
    ['another version', '{"version":7}', 'story-unreadable', '另一个版本'],
  ])('a file with %s says so in the list and when opened, and is left as it is', async (_, text, code, said) => {
    put('坏', text);
    await stories.save('好', made('好'));
    const [bad, good] = await stories.list();
    expect(bad).toMatchObject({ name: '坏', problem: { zh: expect.stringContaining(said) } });
    expect(good).toEqual({ name: '好', title: '好', author: '某某', scenes: 1 });
    await expect(stories.read('坏')).rejects.toMatchObject({ code });
    await expect(stories.save('坏', made('坏'))).rejects.toMatchObject({ code });
    expect(readFileSync(join(folder.path, 'stories', '坏.json'), 'utf8')).toBe(text);
  });

  it('a data folder that cannot be written to is a sentence', async () => {
    writeFileSync(join(folder.path, 'stories'), 'a file where the folder should be');
    await expect(stories.save('甲', made('甲'))).rejects.toMatchObject({ code: expect.stringMatching(/^story-un/) });
  });
});

describe('the name for a title', () => {
  it('keeps letters and digits of any language, is free, and is always allowed', () => {
    expect(storyNameFor('医改重点任务：五地文件 “读”了什么', new Set())).toBe('医改重点任务-五地文件-读-了什么');
    expect(storyNameFor('甲', new Set(['甲', '甲-2']))).toBe('甲-3');
    expect(storyNameFor('…/…', new Set())).toBe('story');
    expect([...storyNameFor('长'.repeat(300), new Set())].length).toBeLessThanOrEqual(60);
  });
});
