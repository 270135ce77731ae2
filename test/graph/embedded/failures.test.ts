import { execFile } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../graph/embedded/embedded.ts';
import { modelVersion, storeVersion } from '../../../graph/embedded/versions.ts';
import { StoreLocked, StoreUnreadable } from '../../../graph/errors.ts';
import { bundle } from '../../../ingest/setup/bundle.mjs';
import { catalogue } from '../../support/contributions.ts';
import { folderForEachTest } from '../../support/folder-for-each-test.ts';
import { county, national, province } from '../../support/health-reform.ts';
import { runScript } from '../../support/run-script.ts';

const filling = fileURLToPath(new URL('../../support/filling-process.ts', import.meta.url));
const nobody = 65534;

const folder = folderForEachTest();

const open = () => openEmbeddedStore({ folder: folder.path, catalogue });
const file = () => join(folder.path, 'atlas.db');

/** Changes the closed store's file by another hand. */
function inside(statement: string): void {
  const database = new Database(file());
  database.exec(statement);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/** Refuses with this error, says so in both languages, and leaves the file as it was. */
async function refuses(error: new (...args: never[]) => Error, words: RegExp): Promise<void> {
  const before = readFileSync(file());
  const refusal = await open().catch((thrown: unknown) => thrown);
  expect(refusal).toBeInstanceOf(error);
  expect(refusal).toMatchObject({ sentence: { zh: expect.stringMatching(words), en: expect.stringMatching(/\w/) } });
  expect(readFileSync(file()).equals(before)).toBe(true);
}

describe('an embedded store', () => {
  it('refuses a file that is no store', async () => {
    writeFileSync(file(), '这不是数据库'.repeat(500));
    await refuses(StoreUnreadable, /已损坏/);
  });

  it('refuses another program’s database', async () => {
    const other = new Database(file());
    other.exec('CREATE TABLE cookies (name TEXT)');
    other.close();
    await refuses(StoreUnreadable, /不是本程序/);
  });

  it.each([
    ['an older', storeVersion - 1, /较旧版本.*重新读入/],
    ['a newer', storeVersion + 1, /更新版本.*升级/],
  ])('refuses a file written by %s version', async (_, version, words) => {
    await (await open()).close();
    inside(`PRAGMA user_version = ${version}`);
    await refuses(StoreUnreadable, words);
  });

  it.each([
    ['an older', modelVersion - 1, /较旧版本.*重新读入/],
    ['a newer', modelVersion + 1, /更新版本.*升级/],
  ])('refuses a file of %s model', async (_, version, words) => {
    await (await open()).close();
    inside(`UPDATE meta SET value = ${version} WHERE name = 'model version'`);
    await refuses(StoreUnreadable, words);
  });

  it('refuses a file whose inside is damaged', async () => {
    const store = await open();
    for (const each of [national, province, county]) await store.applyDocument(each);
    await store.close();
    const bytes = readFileSync(file());
    bytes.fill(0x5a, 16384, bytes.length);
    writeFileSync(file(), bytes);
    await refuses(StoreUnreadable, /已损坏/);
  });

  it('refuses a file that was cut short', async () => {
    const store = await open();
    for (const each of [national, province, county]) await store.applyDocument(each);
    await store.close();
    writeFileSync(file(), readFileSync(file()).subarray(0, 20_000));
    await refuses(StoreUnreadable, /已损坏/);
  });

  it.each(['names', 'columns'])('refuses a file where the %s of a document are not what was written', async (part) => {
    const store = await open();
    await store.applyDocument(province);
    await store.close();
    inside(`UPDATE document SET ${part} = '[]'`);
    await refuses(StoreUnreadable, /已损坏/);
  });

  it.each([
    ['a document', 'DELETE FROM document WHERE number = 2'],
    ['a correspondence', 'DELETE FROM correspondence'],
  ])('refuses a file that lost %s', async (_, loss) => {
    const store = await open();
    for (const each of [national, province, county]) await store.applyDocument(each);
    await store.close();
    inside(loss);
    await refuses(StoreUnreadable, /已损坏/);
  });

  it.each(['properties', 'heavy', 'links', 'evidence', 'outline', 'findings', 'text'])(
    'says that it is damaged where the %s of a document are not what was written, and writes nothing from then on',
    async (part) => {
      const whole = await open();
      await whole.applyDocument(province);
      await whole.close();
      inside(`UPDATE document SET ${part} = (SELECT ${part === 'text' ? 'links' : 'text'} FROM document)`);
      const store = await open();
      expect(await store.everHeld([''])).toEqual(new Set());
      const answers = [() => store.document('d2'), () => store.export()];
      const met = await Promise.all(answers.map((answer) => answer().catch((thrown: unknown) => thrown)));
      const failures = met.filter((answer) => answer instanceof Error);
      expect(failures).not.toEqual([]);
      for (const failure of failures) {
        expect(failure).toBeInstanceOf(StoreUnreadable);
        expect(failure).toMatchObject({ sentence: { zh: expect.stringContaining(file()) } });
      }
      await expect(store.everHeld([''])).rejects.toThrow(StoreUnreadable);
      await expect(store.applyDocument(county)).rejects.toThrow(StoreUnreadable);
      await store.close();
    },
  );

  it('refuses a second writer while the first is open, and lets it in afterwards', async () => {
    const store = await open();
    await expect(open()).rejects.toThrow(StoreLocked);
    await store.close();
    await (await open()).close();
  });

  it('does not mistake a lock file that a dead process left for a lock', async () => {
    const store = await open();
    const left = join(folder.path, 'left.lock');
    copyFileSync(join(folder.path, 'atlas.lock'), left);
    await store.close();
    copyFileSync(left, join(folder.path, 'atlas.lock'));
    await (await open()).close();
  });

  it('says of a damaged lock file that it holds nothing and may be deleted', async () => {
    writeFileSync(join(folder.path, 'atlas.lock'), '这不是数据库'.repeat(500));
    const refusal = await open().catch((thrown: unknown) => thrown);
    expect(refusal).toBeInstanceOf(StoreUnreadable);
    expect(refusal).toMatchObject({ sentence: { zh: expect.stringMatching(/atlas\.lock.*不含任何数据.*删除/) } });
  });

  it('refuses a data folder that cannot be made', async () => {
    writeFileSync(join(folder.path, 'taken'), '');
    const refused = openEmbeddedStore({ folder: join(folder.path, 'taken', 'data'), catalogue });
    await expect(refused).rejects.toThrow(StoreLocked);
  });

  it.skipIf(process.getuid?.() === 0)('refuses a data folder that cannot be written', async () => {
    const locked = join(folder.path, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    await expect(openEmbeddedStore({ folder: locked, catalogue })).rejects.toThrow(StoreLocked);
  });

  it.skipIf(process.getuid?.() !== 0)('says to another user that the folder cannot be written', async () => {
    await (await open()).close();
    chmodSync(folder.path, 0o755);
    await bundle(pathToFileURL(filling));
    const other = promisify(execFile)(process.execPath, [runScript, filling, folder.path], {
      uid: nobody,
      gid: nobody,
    });
    await expect(other).rejects.toMatchObject({ stderr: expect.stringMatching(/无法写入.*权限/) });
  });

  it('is as before when a commit fails', async () => {
    const store = await open();
    await store.applyDocument(province);
    const before = await store.export();
    const other = new Database(file());
    other.exec('BEGIN IMMEDIATE');
    await expect(store.applyDocument(county)).rejects.toThrow(StoreLocked);
    await expect(store.removeDocument('d2')).rejects.toThrow(StoreLocked);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.export()).toEqual(before);
    expect(await store.applyDocument(county)).toBe('added');
    expect((await store.documents()).map(({ id }) => id)).toEqual(['d2', 'd3']);
    await store.close();
  });
});
