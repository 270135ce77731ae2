import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import { seededClientForTests } from '../support/seeded-client.ts';

const seeded = seededClientForTests();

it('keeps a story with the date of the data, through the port', async () => {
  const data = dataMarkOf(await seeded.client.stats());
  expect(data).toMatchObject({ date: '2024-04-29', counts: { documents: 5, tasks: 96 } });
  const story = { version: 3 as const, revision: 0, title: '五地', author: '', data, scenes: [] };
  const saved = await seeded.client.saveStory({ name: '五地', story });
  expect(await seeded.client.story({ name: '五地' })).toEqual(saved);
  await seeded.client.renameStory({ name: '五地', to: '五个地方' });
  expect(await seeded.client.stories()).toEqual([{ name: '五个地方', title: '五地', author: '', scenes: 0 }]);
  await seeded.client.removeStory({ name: '五个地方' });
  expect(await seeded.client.stories()).toEqual([]);
});

it.each([
  ['a/b', 400, 'invalid-input'],
  ['没有', 404, 'not-found'],
  ['坏', 422, 'story-unreadable'],
])('story %s is refused with a sentence', async (name, status, code) => {
  mkdirSync(join(seeded.server.dataFolder, 'stories'), { recursive: true });
  writeFileSync(join(seeded.server.dataFolder, 'stories', '坏.json'), '{');
  await expect(seeded.client.story({ name })).rejects.toMatchObject({ status, code });
});

it('is written by our own page only', async () => {
  const response = await fetch(`${seeded.server.url}/api/story?name=x`, {
    method: 'DELETE',
    headers: { origin: 'http://evil.example' },
  });
  expect(response.status).toBe(403);
});
