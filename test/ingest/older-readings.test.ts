import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Reading } from '../../graph/contribution.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Store } from '../../graph/store/port.ts';
import type { Output } from '../../ingest/command/output.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { readAgain, tellReadAgain } from '../../ingest/older-readings.ts';
import { readerVersion } from '../../ingest/reader-version.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';
import { readSeeds } from '../support/seeds.ts';

const chain = await readSeeds(new URL('../fixtures/chain/', import.meta.url));
const silent = { start() {}, next() {}, stop() {} };
const folder = folderForEachTest();
let store: Store;

beforeEach(async () => {
  store = await openEmbeddedStore({ folder: folder.path, catalogue: loadKnowledge().catalogue });
});

afterEach(async () => {
  await store.close();
});

/** As a reader would have left it that saw no relationships yet. */
function readBefore({ contribution, ...rest }: Reading, format = 'txt'): Reading {
  const document = { ...contribution.document, reader: 'older', format };
  return { contribution: { ...contribution, document, relationships: [] }, ...rest };
}

it('reads texts again that an older reader read, and they are as if read today', async () => {
  const [national, provincial, ...others] = chain as [Reading, Reading, ...Reading[]];
  for (const reading of [readBefore(national), readBefore(provincial), ...others]) await store.applyDocument(reading);
  const { again, asBefore } = await readAgain(store, silent);
  expect(again.map(({ id }) => id).sort()).toEqual(
    [national, provincial].map((r) => r.contribution.document.id).sort(),
  );
  expect(asBefore).toEqual([]);
  for (const reading of chain) expect(await store.applyDocument(reading)).toBe('unchanged');
  expect(await readAgain(store, silent)).toEqual({ again: [], asBefore: [] });
});

it('leaves a document of which it holds the text alone as it is, and says what to do', async () => {
  const [national] = chain as [Reading];
  await store.applyDocument(readBefore(national, 'docx'));
  const told: string[] = [];
  const output: Output = { language: 'zh', say: ({ zh }) => told.push(zh), warn: ({ zh }) => told.push(zh) };
  tellReadAgain(await readAgain(store, silent), output);
  expect(told).toEqual([expect.stringContaining(national.contribution.document.file)]);
  expect((await store.documents()).map(({ reader }) => reader)).toEqual(['older']);
});

it('names its rules and knowledge in every reading', () => {
  for (const { contribution } of chain) expect(contribution.document.reader).toBe(readerVersion());
});
