import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectFiles } from '../../../ingest/command/collect-files.ts';
import { folderForEachTest } from '../../support/folder-for-each-test.ts';

const folder = folderForEachTest();
const at = (path: string) => join(folder.path, path);
const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(join(at(path), '..'), { recursive: true });
    writeFileSync(at(path), path);
  }
};
const collect = (...paths: string[]) => collectFiles(paths, ['.txt']);
const names = async (...paths: string[]) => (await collect(...paths)).files.map(({ file }) => file);

describe('the files that arguments name', () => {
  it('a file below a folder is named by its path from there, a file argument by its base name', async () => {
    put('省/山西.txt', '省/市/汉中.txt');
    expect(await names(at('省'))).toEqual(['山西.txt', '市/汉中.txt'].toSorted());
    expect(await names(at('省/市/汉中.txt'))).toEqual(['汉中.txt']);
  });

  it('a folder is walked by code point, whatever the system lists first', async () => {
    put('b.txt', 'a.txt', '中.txt', 'B.txt');
    expect(await names(folder.path)).toEqual(['B.txt', 'a.txt', 'b.txt', '中.txt']);
  });

  it('hidden files, and those that Word keeps beside an open one, are passed over; unknown formats noted', async () => {
    put('a.txt', '.hidden.txt', '.git/b.txt', '~$b.txt', 'c.xyz', 'NOTES');
    const { files, skipped } = await collect(folder.path);
    expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    expect(skipped).toEqual(['NOTES', 'c.xyz']);
  });

  it('a file of an unknown format that an argument names is left to the reader to refuse', async () => {
    put('c.xyz');
    expect(await names(at('c.xyz'))).toEqual(['c.xyz']);
  });

  it('an ending in capitals is the same format', async () => {
    put('a.TXT');
    expect(await names(folder.path)).toEqual(['a.TXT']);
  });

  it('a link back into its own folder ends', async () => {
    put('a.txt');
    symlinkSync(folder.path, at('loop'));
    expect(await names(folder.path)).toEqual(['a.txt']);
  });

  it('a file named twice is read once', async () => {
    put('a.txt');
    expect(await names(at('a.txt'), at('a.txt'), folder.path)).toEqual(['a.txt']);
  });

  it('what is not there is refused with its path, and the rest is found', async () => {
    put('a.txt');
    const { files, refused } = await collect(at('没有'), at('a.txt'));
    expect(files).toHaveLength(1);
    expect(refused[0]!.sentence.zh).toContain(at('没有'));
  });

  it('a dangling link inside a folder is refused by its name, and the rest is found', async () => {
    put('a.txt');
    symlinkSync(at('gone.txt'), at('b.txt'));
    const { files, refused } = await collect(folder.path);
    expect(files).toHaveLength(1);
    expect(refused.map(({ file }) => file)).toEqual(['b.txt']);
  });

  it('a link that leads only to itself is refused by its name, and the rest is found', async () => {
    put('a.txt');
    symlinkSync(at('b.txt'), at('b.txt'));
    const { files, refused } = await collect(folder.path);
    expect(files).toHaveLength(1);
    expect(refused).toEqual([
      { file: 'b.txt', sentence: { zh: expect.stringContaining(at('b.txt')), en: expect.any(String) } },
    ]);
  });

  it('a name longer than the system allows is refused, and the rest is found', async () => {
    put('a.txt');
    const { files, refused } = await collect(at(`${'长'.repeat(200)}.txt`), at('a.txt'));
    expect(files).toHaveLength(1);
    expect(refused).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('a device is refused instead of read without end', async () => {
    const { files, refused } = await collect('/dev/zero');
    expect(files).toEqual([]);
    expect(refused[0]!.sentence.zh).toContain('/dev/zero');
  });
});
