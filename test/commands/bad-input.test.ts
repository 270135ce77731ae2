import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../ingest/setup/bundle.mjs';
import { run } from '../support/commands.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const hanzhong = fileURLToPath(new URL('../../seeds/hanzhong-tasks.txt', import.meta.url));
const binary = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256));

const folder = folderForEachTest();
const at = (path: string) => join(folder.path, path);
const ingest = (...words: string[]) => run(['ingest', ...words, '--data', at('data')]);

/** What was refused: one sentence each, without the program's insides. Lines of progress stand beside them. */
const sentences = (stderr: string) => stderr.split('\n').filter((line) => line && !/^(读取|reading) /.test(line));

describe('bad input: one sentence each, and the rest is read', () => {
  it.each([
    ['an empty file', 'empty.txt', ''],
    ['a binary file', 'binary.txt', binary],
    ['a file of an unknown format', 'picture.bmp', 'BM'],
    ['a text that is no policy', 'letter.txt', '亲爱的妈妈：\n我在这里一切都好，天气也好，请放心。\n女儿\n'],
  ])('%s', async (_what, name, content) => {
    writeFileSync(at(name), content);
    const { code, stdout, stderr } = await ingest(at(name), hanzhong);
    expect(code).toBe(1);
    expect(sentences(stderr)).toEqual([expect.stringContaining(name)]);
    expect(stdout).toContain('20 项任务');
  });

  it.skipIf(process.platform === 'win32')('a name with line ends and colours stays one plain line', async () => {
    writeFileSync(at('红\u001b[31m\n红.txt'), '');
    const { stdout, stderr } = await ingest(folder.path);
    expect(sentences(stderr).filter((line) => line.includes('红'))).toHaveLength(1);
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it('a folder that is not there', async () => {
    const { code, stderr, stdout } = await ingest(at('没有这个文件夹'), hanzhong);
    expect(code).toBe(1);
    expect(sentences(stderr)).toEqual([expect.stringContaining(at('没有这个文件夹'))]);
    expect(stdout).toContain('20 项任务');
  });

  it('nothing at all ends with 2 and says how it is done', async () => {
    const { code, stderr } = await ingest();
    expect(code).toBe(2);
    expect(stderr).toContain('npm run ingest');
  });

  it('in English when asked for', async () => {
    const { stderr } = await ingest(at('gone'), '--lang', 'en');
    expect(stderr).toContain('is not there');
    expect(stderr).not.toMatch(/\p{Script=Han}/u);
  });

  it('an unknown flag', async () => {
    const { code, stderr } = await ingest('--everything', hanzhong);
    expect(code).toBe(2);
    expect(sentences(stderr)).toEqual([expect.stringContaining('--everything')]);
  });
});

describe('a data folder that cannot be used', () => {
  it('lies below a file', async () => {
    writeFileSync(at('data'), 'a file');
    const { code, stderr } = await run(['ingest', hanzhong, '--data', at('data/inside')]);
    expect(code).toBe(2);
    expect(sentences(stderr)).toHaveLength(1);
  });

  it.skipIf(process.platform !== 'linux')('lies where the system makes no folders', async () => {
    for (const place of ['/proc/atlas', '/proc/atlas/inside']) {
      const { code, stderr } = await run(['ingest', hanzhong, '--data', place]);
      expect(code).toBe(2);
      expect(sentences(stderr)).toEqual([expect.stringContaining(place)]);
    }
  });

  it.skipIf(process.platform === 'win32')('may not be written to', async () => {
    mkdirSync(at('data'));
    chmodSync(folder.path, 0o755);
    chmodSync(at('data'), 0o555);
    // root may write everywhere: then the command runs as nobody, who may not write the program either.
    await bundle(new URL('../../ingest/main.ts', import.meta.url));
    const nobody = process.getuid?.() === 0 ? { uid: 65534, environment: { HOME: '/tmp' } } : {};
    const { code, stderr } = await run(['ingest', hanzhong, '--data', at('data')], nobody);
    expect(code).toBe(2);
    expect(sentences(stderr)).toEqual([expect.stringContaining(at('data'))]);
  });

  it('holds a damaged store, which is left as it is', async () => {
    await ingest(hanzhong);
    const store = at('data/atlas.db');
    writeFileSync(store, binary);
    const { code, stderr } = await ingest(hanzhong);
    expect(code).toBe(2);
    expect(sentences(stderr)).toEqual([expect.stringContaining(store)]);
    expect(readFileSync(store)).toEqual(binary);
  });
});
