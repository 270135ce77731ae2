import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { explorerForTests, page } from '../support/explorer.ts';

/** A story of many scenes at work. */

const explorer = explorerForTests({ reducedMotion: 'reduce' });
const { open, settled } = explorer;
const file = () => join(explorer.server.dataFolder, 'stories', 'long.json');

const data = { date: '2024-04-29', version: 'x', counts: { documents: 5, tasks: 96, units: 0, relationships: 0 } };
const count = 60;
const scenes = Array.from({ length: count }, (_, i) => ({
  ...{ id: `s${i + 1}`, title: `第 ${i + 1} 个`, caption: '', notes: '', data },
  link: { path: '/sanming', search: '?show=measures' },
}));

beforeEach(() => {
  mkdirSync(join(explorer.server.dataFolder, 'stories'), { recursive: true });
  const story = { version: 3, revision: 1, title: '长', author: '', data, scenes };
  writeFileSync(file(), JSON.stringify(story));
});

const list = () => page.getByRole('navigation', { name: '场景' });
const thumbnail = (n: number) => list().locator(`[data-thumbnail="s${n}"]`);
const drawn = () => list().locator('.slide');
const title = () => page.locator('.stage-slide .slide > h2');
const isInWindow = async (what: ReturnType<typeof title>) => {
  const box = await what.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= 900;
};

describe('a story of sixty scenes', () => {
  it('draws the thumbnails that are in sight, and those that come into sight', async () => {
    await open('/briefing?story=long');
    await thumbnail(5).locator('.slide').waitFor();
    await settled();
    expect(await drawn().count()).toBeLessThan(20);
    await thumbnail(count).scrollIntoViewIfNeeded();
    await thumbnail(count).locator('.slide').waitFor();
    expect(await drawn().count()).toBeLessThan(40);
  });

  it('has the chosen scene, its thumbnail and its words in the window, wherever it stands', async () => {
    await open('/briefing?story=long&scene=s50');
    await title().filter({ hasText: '第 50 个' }).waitFor();
    const parts = [title(), thumbnail(50), page.getByRole('textbox', { name: '标题', exact: true })];
    for (const part of parts) await expect.poll(() => isInWindow(part)).toBe(true);
  });

  it('goes to the next scene when one is deleted', async () => {
    await open('/briefing?story=long&scene=s50');
    await list().getByRole('button', { name: '删除场景' }).click();
    await title().filter({ hasText: '第 51 个' }).waitFor();
    await page.getByText('已自动保存').waitFor();
    expect(JSON.parse(readFileSync(file(), 'utf8')).scenes).toHaveLength(count - 1);
    await page.getByRole('button', { name: '撤销' }).click();
    await list().getByText(`${count} 个场景`).waitFor();
  });
});
