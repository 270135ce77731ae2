import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { bundle } from '../../ingest/setup/bundle.mjs';

const bundles = fileURLToPath(new URL('../../dist/program', import.meta.url));
const folderOf = async (path: string) =>
  dirname(fileURLToPath(await bundle(new URL(`../../${path}`, import.meta.url))));
const program = 'ingest/reader-version.ts';

describe('the bundle of a program', () => {
  afterEach(() => {
    for (const name of readdirSync(bundles))
      if (name.startsWith('ingest.reader-version-')) rmSync(join(bundles, name), { recursive: true });
  });

  it('stands beside those of the newest states of its sources and of all other programs; older ones go', async () => {
    const folder = await folderOf(program);
    rmSync(folder, { recursive: true });
    const another = join(bundles, 'ingest.reader-version-page-0123456789abcdef');
    mkdirSync(another);
    const older = Array.from({ length: 7 }, (_, age) => {
      const before = join(bundles, `ingest.reader-version-${String(age).padStart(16, '0')}`);
      mkdirSync(before);
      utimesSync(before, 1_700_000_000 - age, 1_700_000_000 - age);
      return before;
    });
    expect(await folderOf(program)).toBe(folder);
    expect([folder, another].map((there) => existsSync(there))).toEqual([true, true]);
    expect(older.filter((before) => existsSync(before))).toEqual(older.slice(0, 4));
  });

  it('is its own, also where another program’s file has the same name', async () => {
    expect(await folderOf('test/bench/main.ts')).not.toBe(await folderOf('test/accuracy/main.ts'));
  });
});
