import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../graph/server.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { explorerForTests, page } from '../support/explorer.ts';

/** What becomes of edits to a story when its server goes away, and when another window edits it as well. */

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const fileOf = (name: string) => join(explorer.server.dataFolder, 'stories', `${name}.json`);
const onFile = (name: string) => JSON.parse(readFileSync(fileOf(name), 'utf8'));

const data = { date: '2024-04-29', version: 'x', counts: { documents: 5, tasks: 96, units: 0, relationships: 0 } };
const scene = (id: string) => ({ id, title: id, caption: '', notes: '', link: { path: '/sanming', search: '' }, data });

/** A server over the same store and stories that can be stopped and started again at its address. */
let server: RunningServer;
const start = (port = 0) =>
  startServer({
    store: explorer.server.store,
    storeName: 'embedded',
    storePlace: explorer.server.dataFolder,
    readDocument,
    host: '127.0.0.1',
    port,
    dataFolder: explorer.server.dataFolder,
    explorer: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    onUnexpected: (error) => {
      throw error;
    },
  });

beforeEach(async () => {
  mkdirSync(join(explorer.server.dataFolder, 'stories'), { recursive: true });
  const story = { version: 3, revision: 1, title: '汇报', author: '', data, scenes: [scene('s1'), scene('s2')] };
  writeFileSync(fileOf('told'), JSON.stringify(story));
  server = await start();
  await page.goto(`${server.url}/briefing?story=told&scene=s1`);
  await page.getByText('已自动保存').waitFor();
  await explorer.settled();
});
afterEach(() => server.stop());

/** Saving waits until nobody types any more. */
const comes = <T>(what: () => T) => expect.poll(what, { timeout: 10_000 });
const field = (label: string, on = page) => on.getByRole('textbox', { name: label, exact: true });
const saved = (on = page) => on.getByText('已自动保存').waitFor();
const stopAndForgive = async () => {
  await server.stop();
  explorer.forgive('ERR_CONNECTION_REFUSED');
  explorer.forgive('ERR_CONNECTION_RESET');
};
const startAgain = async () => {
  server = await start(Number(new URL(server.url).port));
};

describe('a story that is edited while its server is away', () => {
  it('is saved by itself when the server is back, and undo still goes back to before', async () => {
    await stopAndForgive();
    await field('标题').fill('断线时写的');
    await page.getByText('恢复后自动保存').waitFor();
    await field('副标题').fill('还在写');
    expect(onFile('told').scenes[0].title).toBe('s1');
    await startAgain();
    await saved();
    expect(onFile('told').scenes[0]).toMatchObject({ title: '断线时写的', caption: '还在写' });
    for (const _ of ['caption', 'title']) await page.getByRole('button', { name: '撤销' }).click();
    await comes(() => onFile('told').scenes[0].title).toBe('s1');
  });

  it('keeps what another window saved meanwhile, and says so', async () => {
    await stopAndForgive();
    await field('标题').fill('断线时写的');
    await page.getByText('恢复后自动保存').waitFor();
    const there = onFile('told');
    there.scenes[0].title = '别处写的';
    there.scenes[1].title = '别处写的第二个';
    writeFileSync(fileOf('told'), JSON.stringify({ ...there, revision: 2, author: '别处' }));
    await startAgain();
    await page.getByText('两边的改动都保存了').waitFor();
    await page.getByText('这里的在后：场景 2').waitFor();
    await saved();
    expect(onFile('told').scenes.map(({ title }: { title: string }) => title)).toEqual([
      ...['别处写的', '断线时写的', '别处写的第二个'],
    ]);
    expect(onFile('told').author).toBe('别处');
    expect(await explorer.violations()).toEqual([]);
    await page.getByRole('button', { name: '知道了' }).click();
    await page.getByText('两边的改动都保存了').waitFor({ state: 'detached' });
    explorer.forgive('409');
  });
});

describe('a story that two windows edit', () => {
  it('has the edits of both, and undo in one leaves those of the other', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await saved(other);
    await field('标题').fill('这里的标题');
    await comes(() => onFile('told').scenes[0].title).toBe('这里的标题');
    await field('副标题', other).fill('那里的副标题');
    await other.getByText('两边的改动都保存了').waitFor();
    await saved(other);
    expect(onFile('told').scenes[0]).toMatchObject({ title: '这里的标题', caption: '那里的副标题' });
    await other.getByRole('button', { name: '撤销' }).click();
    await comes(() => onFile('told').scenes[0].caption).toBe('');
    expect(onFile('told').scenes[0].title).toBe('这里的标题');
    explorer.forgive('409');
  });

  it('is kept by the one that still edits it when the other deletes it', async () => {
    rmSync(fileOf('told'));
    await field('标题').fill('还要用');
    await page.getByText('这里的内容又存了一份').waitFor();
    await saved();
    expect(onFile('told').scenes[0].title).toBe('还要用');
    explorer.forgive('409');
    explorer.forgive('404');
  });
});

describe('renaming a story’s file', () => {
  it('leaves what can be undone', async () => {
    await page.getByRole('navigation', { name: '场景' }).getByRole('button', { name: '删除场景' }).click();
    await saved();
    await field('文件名').fill('改了名');
    await page.getByRole('button', { name: '改名' }).click();
    await page.waitForURL(/story=%E6%94%B9|story=改了名/);
    await page.getByRole('button', { name: '撤销' }).click();
    await comes(() => onFile('改了名').scenes.length).toBe(2);
  });
});
