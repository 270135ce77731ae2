import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeWhole } from '../../graph/write-whole.ts';
import { sentenceOf } from '../../ingest/command/trouble.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

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

it('a link goes on leading to the file that is written', async () => {
  const folder = temporaryFolder();
  const [file, link] = [join(folder.path, 'graph.json'), join(folder.path, 'latest.json')];
  writeFileSync(file, 'old');
  symlinkSync(file, link);
  await writeWhole(link, '{}');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('{}');
  folder.remove();
});

it.skipIf(process.platform === 'win32')('what is no ordinary file is written to, not replaced', async () => {
  const folder = temporaryFolder();
  const pipe = join(folder.path, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [received] = await Promise.all([readFile(pipe, 'utf8'), writeWhole(pipe, '{}')]);
  expect(received).toBe('{}');
  expect(lstatSync(pipe).isFIFO()).toBe(true);
  folder.remove();
});
