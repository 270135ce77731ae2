import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { run, serve } from '../support/commands.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));

const folder = folderForEachTest();
let data: readonly string[];
beforeEach(() => {
  data = ['--data', join(folder.path, 'data')];
});

const held = async () => {
  const { stdout } = await run(['documents', ...data]);
  return stdout.trim().split('\n');
};

describe('npm run documents and npm run remove', () => {
  it('list what is held, and take it out by file, number and id', async () => {
    await run(['ingest', seeds, ...data]);
    const before = await held();
    expect(before).toHaveLength(6);
    expect(before.at(-1)).toContain('共收录 5 份');
    const idOf = (file: string) => before.find((line) => line.includes(file))!.split(' ')[0]!;

    const { code, stdout, stderr } = await run([
      'remove',
      'hanzhong-tasks.txt',
      '晋政办发2022年83号',
      idOf('sichuan'),
      '没有的文件',
      ...data,
    ]);
    expect(code).toBe(1);
    expect(stdout.match(/已移除/g)).toHaveLength(3);
    expect(stderr).toMatch(/没有收录“没有的文件”.*npm run documents/);
    expect((await held()).at(-1)).toContain('共收录 2 份');
    expect((await run(['remove', 'hanzhong-tasks.txt', ...data])).code).toBe(2);
  });

  it('go through the server that has the data folder open', async () => {
    const server = await serve(data[1]!);
    expect((await held()).at(-1)).toContain('共收录 5 份');
    expect((await run(['remove', 'hanzhong-tasks.txt', ...data])).code).toBe(0);
    expect(await createClient(server.url).documents()).toHaveLength(4);
    await server.stop();
  });

  it('take nothing out where a name means several', async () => {
    for (const place of ['甲', '乙']) cpSync(seeds, join(folder.path, 'twice', place), { recursive: true });
    appendFileSync(join(folder.path, 'twice/乙/hanzhong-tasks.txt'), '\n');
    await run(['ingest', join(folder.path, 'twice'), ...data]);
    const { code, stderr } = await run(['remove', 'hanzhong-tasks.txt', ...data]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/不止一份文件.*甲\/hanzhong-tasks\.txt/);
    expect((await held()).at(-1)).toContain('共收录 6 份');
  });
});
