import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, createClient } from '../../graph/api/client.ts';
import { dataMarkOf } from '../../graph/story/data-mark.ts';
import { type SeededServer, startSeededServer } from '../support/server.ts';

let server: SeededServer;
let client: Client;
beforeAll(async () => {
  server = await startSeededServer();
  client = createClient(server.url);
}, 60_000);
afterAll(() => server.stop());

it('keeps a story with the date of the data, through the port', async () => {
  const data = dataMarkOf(await client.stats());
  expect(data).toMatchObject({ date: '2024-04-29', counts: { documents: 5, tasks: 96 } });
  const story = { version: 1 as const, revision: 0, title: '五地', author: '', data, scenes: [] };
  const saved = await client.saveStory({ name: '五地', story });
  expect(await client.story({ name: '五地' })).toEqual(saved);
  await client.renameStory({ name: '五地', to: '五个地方' });
  expect(await client.stories()).toEqual([{ name: '五个地方', title: '五地', author: '', scenes: 0 }]);
  await client.removeStory({ name: '五个地方' });
  expect(await client.stories()).toEqual([]);
});

it.each([
  ['a/b', 400, 'invalid-input'],
  ['没有', 404, 'not-found'],
  ['坏', 422, 'story-unreadable'],
])('story %s is refused with a sentence', async (name, status, code) => {
  mkdirSync(join(server.dataFolder, 'stories'), { recursive: true });
  writeFileSync(join(server.dataFolder, 'stories', '坏.json'), '{');
  await expect(client.story({ name })).rejects.toMatchObject({ status, code });
});

it('is written by our own page only', async () => {
  const response = await fetch(`${server.url}/api/story?name=x`, {
    method: 'DELETE',
    headers: { origin: 'http://evil.example' },
  });
  expect(response.status).toBe(403);
});
