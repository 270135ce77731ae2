import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { run, serve } from '../support/commands.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const folder = folderForEachTest();
let data: readonly string[];
beforeEach(() => {
  data = ['--data', join(folder.path, 'data')];
});

it('npm run snapshot keeps the graph under its hash and says what changed, also through a running server', async () => {
  await run(['ingest', seeds, ...data]);
  const first = await run(['snapshot', ...data]);
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('5 份文件，96 项任务') });
  expect(first.stdout).toContain('这是第一份快照');
  const [, sha256] = /SHA-256 ([0-9a-f]{64})/.exec(first.stdout)!;
  const file = readFileSync(join(folder.path, 'data', 'snapshots', `${sha256}.graph.json`));
  expect(createHash('sha256').update(file).digest('hex')).toBe(sha256);

  const server = await serve(data[1]!);
  await run(['remove', '晋政办发2022年83号', ...data]);
  const second = await run(['snapshot', ...data]);
  expect(second.stdout).toContain(`上一份（${sha256!.slice(0, 12)}）`);
  expect(second.stdout).toMatch(/移除 晋政办发〔2022〕83号[\s\S]*任务 99 → 79/);
  await server.stop();
});
