import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Reading } from '../../../../graph/contribution.ts';
import { createMemoryStore } from '../../../../graph/memory/memory-store.ts';
import { argumentsFile, toImportFiles } from '../../../../graph/neo4j/import/import-files.ts';
import { importRows } from '../../../../graph/neo4j/import/rows.ts';
import { writeImport } from '../../../../graph/neo4j/import/write-import.ts';
import { admin, installServer } from '../../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../../graph/neo4j/neo4j.ts';
import { catalogue, reading } from '../../../support/contributions.ts';
import { corpus } from '../../../support/health-reform.ts';
import { describeWithNeo4j } from '../../../support/neo4j.ts';
import { syntheticReading } from '../../../support/synthetic.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** What a file of comma separated values can trip over. */
const awkward = reading({
  id: 'd9',
  file: '目录/"引号",逗号.txt',
  policy: { number: '晋政办发〔2022〕9号', titles: ['含"引号"、逗号,分号;竖线|反斜杠\\的通知'] },
  region: '140000',
  properties: { year: 2022 },
  tasks: [{ path: '一/一', title: ' 首尾空格 ', text: '第一行\n第二行\r\n"第三行"\t😀𠮷', themes: ['药品, 耗材'] }],
});

describeWithNeo4j('a database filled by neo4j-admin import', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let server: LocalServer | undefined;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(async () => {
    await server?.kill();
    folder.remove();
  });

  it('is what the store itself would have written, and goes on from there', async () => {
    const readings: Reading[] = [...corpus, awkward, ...[1, 2, 3, 4].map(syntheticReading)];
    const files = join(folder.path, 'files');
    await writeImport(files, toImportFiles(importRows([...readings, readings[0]!], catalogue)));
    const home = join(folder.path, 'home');
    mkdirSync(home);
    const installation = await installServer(longTerm, () => {});
    const words = ['database', 'import', 'full', 'neo4j', `@${argumentsFile}`];
    const imported = await admin(installation, home, words, files);
    expect(imported, imported.output).toMatchObject({ code: 0 });

    server = await startLocalServer(installation, { home, heap: '768m', pageCache: '64m' });
    const { uri, user, database } = server;
    const password = readFileSync(server.passwordFile, 'utf8').trim();
    const store = await openNeo4jStore({ uri, user, password, database, catalogue });
    const memory = createMemoryStore(catalogue);
    for (const each of readings) await memory.applyDocument(each);
    try {
      expect(await store.export()).toEqual(await memory.export());
      expect(await store.documents()).toEqual(await memory.documents());
      for (const { id } of await memory.documents())
        expect(await store.document(id)).toEqual(await memory.document(id));

      expect(await store.applyDocument(readings[0]!)).toBe('unchanged');
      for (const each of [store, memory]) {
        await each.applyDocument(syntheticReading(5));
        await each.removeDocument(readings[1]!.contribution.document.id);
      }
      expect(await store.export()).toEqual(await memory.export());
    } finally {
      await store.close();
    }
  });

  it('is not written over what a folder holds', async () => {
    writeFileSync(join(folder.path, 'mine.txt'), '');
    await expect(writeImport(folder.path, [])).rejects.toThrow(folder.path);
    expect(readdirSync(folder.path)).toEqual(['mine.txt']);
  });
});
