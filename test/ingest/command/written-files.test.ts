import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writtenFiles } from '../../../ingest/command/written-files.ts';
import { folderForEachTest } from '../../support/folder-for-each-test.ts';

const folder = folderForEachTest();
const at = (path: string) => join(folder.path, path);
beforeEach(() => {
  writeFileSync(at('notice.txt'), '通知');
});
const read = () => [{ path: at('notice.txt') }];

describe('where a run writes', () => {
  it('is what the flags name, and nothing without them', async () => {
    expect(await writtenFiles({ out: at('a.json'), report: at('b.json') }, read())).toEqual({
      out: at('a.json'),
      report: at('b.json'),
    });
    expect(await writtenFiles({}, read())).toEqual({});
  });

  it('is never a document that it reads, by whatever name', async () => {
    symlinkSync(at('notice.txt'), at('link.json'));
    for (const out of [at('notice.txt'), at('link.json')]) {
      await expect(writtenFiles({ out }, read())).rejects.toMatchObject({
        sentence: { zh: expect.stringContaining(out) },
      });
    }
  });

  it('is not one file for two contents', async () => {
    await expect(writtenFiles({ out: at('a.json'), report: at('a.json') }, read())).rejects.toThrow(at('a.json'));
  });

  it('is no folder, which is said before anything is read', async () => {
    mkdirSync(at('reports'));
    await expect(writtenFiles({ report: at('reports') }, read())).rejects.toThrow(at('reports'));
  });

  it('has a name: an empty one (--out "$UNSET") must not send the graph into the store', async () => {
    await expect(writtenFiles({ out: '' }, read())).rejects.toThrow('--out');
  });
});
