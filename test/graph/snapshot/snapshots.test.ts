import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeGraph } from '../../../graph/graph-file.ts';
import { createMemoryStore } from '../../../graph/memory/memory-store.ts';
import { type Snapshots, snapshotsIn } from '../../../graph/snapshot/snapshots.ts';
import type { Store } from '../../../graph/store/port.ts';
import { documentChangesBetween } from '../../../graph/story/known-documents.ts';
import { catalogue } from '../../support/contributions.ts';
import { folderForEachTest } from '../../support/folder-for-each-test.ts';
import { city, county, national, numbers, province } from '../../support/health-reform.ts';

const folder = folderForEachTest();
let store: Store;
let snapshots: Snapshots;
let hour: number;
beforeEach(async () => {
  store = createMemoryStore(catalogue);
  hour = 10;
  snapshots = snapshotsIn(folder.path, store, () => `2026-11-22T${hour++}:00:00Z`);
  for (const reading of [national, province]) await store.applyDocument(reading);
});

describe('a snapshot', () => {
  it('is the graph as a file, under the hash of its bytes', async () => {
    const taken = await snapshots.take();
    const file = await snapshots.graph(taken.sha256);
    expect(file.toString('utf8')).toBe(writeGraph(await store.export()));
    expect(createHash('sha256').update(file).digest('hex')).toBe(taken.sha256);
    expect(taken).toMatchObject({ bytes: file.length, takenAt: '2026-11-22T10:00:00Z' });
    expect(taken.since).toBeUndefined();
    expect(taken.documents.map(({ name }) => name)).toEqual([numbers.national, numbers.province]);
  });

  it('says which documents came and went since the last, and which counts differ', async () => {
    const first = await snapshots.take();
    await store.removeDocument('d1');
    for (const reading of [county, city]) await store.applyDocument(reading);
    const { since } = await snapshots.take();
    expect(since).toMatchObject({
      sha256: first.sha256,
      takenAt: first.takenAt,
      documents: { added: [numbers.county, numbers.city], removed: [numbers.national], readAnew: [] },
    });
    const tasks = since!.nodes.find(({ label }) => label === 'Task')!;
    expect(tasks).toEqual({ label: 'Task', before: 5, now: 7 });
    expect(since!.relationships.every(({ before, now }) => before !== now)).toBe(true);
  });

  it('of data that are again what they were keeps the earlier one', async () => {
    const first = await snapshots.take();
    await store.applyDocument(county);
    const second = await snapshots.take();
    await store.removeDocument(county.contribution.document.id);
    const third = await snapshots.take();
    expect(third).toMatchObject({ sha256: first.sha256, since: { sha256: second.sha256 } });
    expect(await snapshots.list()).toEqual([third, second, first]);
  });

  it('of data that did not change is the last one', async () => {
    const first = await snapshots.take();
    expect(await snapshots.take()).toEqual(first);
    expect(await snapshots.list()).toEqual([first]);
  });

  it('is taken once when several ask at the same time', async () => {
    const taken = await Promise.all([snapshots.take(), snapshots.take(), snapshots.take()]);
    expect(new Set(taken.map(({ takenAt }) => takenAt))).toEqual(new Set(['2026-11-22T10:00:00Z']));
  });

  it('that is damaged is passed over, and one that is not there is a sentence', async () => {
    const first = await snapshots.take();
    writeFileSync(join(folder.path, 'snapshots', `${'0'.repeat(64)}.about.json`), '{"version":1,');
    expect(await snapshots.list()).toEqual([first]);
    for (const name of ['f'.repeat(64), '../atlas', '']) {
      await expect(snapshots.graph(name)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('that cannot be written is a sentence', async () => {
    writeFileSync(join(folder.path, 'snapshots'), 'a file where the folder should be');
    const refused = expect.objectContaining({ code: 'snapshot-unwritable' });
    await expect(snapshots.take()).rejects.toEqual(refused);
    await expect(snapshots.take()).rejects.toThrow('没有留下快照');
  });
});

it('a document that another reader read otherwise was read anew', () => {
  const document = (id: string, read: string) => ({ id, name: `名${id}`, read });
  const before = [document('a', 'r1/20'), document('b', 'r1/22')];
  const now = [document('a', 'r2/21'), document('b', 'r1/22')];
  expect(documentChangesBetween(before, now)).toEqual({ added: [], removed: [], readAnew: ['名a'] });
});
