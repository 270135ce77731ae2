import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentenceOf } from '../../../ingest/command/trouble.ts';
import { writeWhole } from '../../../ingest/command/write-whole.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it('a file is written through a second one and leaves nothing else behind', async () => {
  const folder = temporaryFolder();
  await writeWhole(join(folder.path, 'new/graph.json'), '{}');
  expect(readdirSync(join(folder.path, 'new'))).toEqual(['graph.json']);
  expect(readFileSync(join(folder.path, 'new/graph.json'), 'utf8')).toBe('{}');
  folder.remove();
});

it('a place that cannot be written is named, and nothing half-written stays', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, 'graph.json'));
  const error = await writeWhole(join(folder.path, 'graph.json'), '{}').catch((met: unknown) => met);
  expect(sentenceOf(error)?.zh).toContain(join(folder.path, 'graph.json'));
  expect(readdirSync(folder.path)).toEqual(['graph.json']);
  folder.remove();
});
