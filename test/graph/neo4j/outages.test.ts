import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Reading } from '../../../graph/contribution.ts';
import { StoreUnavailable } from '../../../graph/errors.ts';
import { installServer } from '../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import type { Store } from '../../../graph/store/port.ts';
import { neighbourhoodQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A server of these tests' own, which is stopped and killed; the store stays open meanwhile. */

const readings = Array.from({ length: 12 }, (_, i) => syntheticReading(i));

describe.skipIf(!inject('neo4j'))('a server that goes away and comes back', () => {
  const folder = temporaryFolder();
  let start: (port?: number) => Promise<LocalServer>;
  let server: LocalServer;
  let store: Store;
  beforeAll(async () => {
    const installation = await installServer(longTerm, () => {});
    start = (port) => startLocalServer(installation, { home: folder.path, heap: '512m', pageCache: '64m', port });
    server = await start();
    const { uri, user, database, passwordFile } = server;
    store = await openNeo4jStore({
      uri,
      user,
      database,
      password: readFileSync(passwordFile, 'utf8').trim(),
      catalogue,
    });
  }, 240_000);
  afterAll(async () => {
    await store?.close();
    await server?.kill();
    folder.remove();
  });

  const portOf = ({ uri }: LocalServer) => Number(new URL(uri).port);

  /** Applies one after the other until one fails; what was acknowledged, and what failed. */
  async function applyUntilAway(from: number): Promise<{ acknowledged: Reading[]; failed?: Reading; error?: unknown }> {
    const acknowledged: Reading[] = [];
    for (const reading of readings.slice(from)) {
      try {
        await store.applyDocument(reading);
        acknowledged.push(reading);
      } catch (error) {
        return { acknowledged, failed: reading, error };
      }
    }
    return { acknowledged };
  }

  async function holdsWholeDocuments(acknowledged: readonly Reading[], maybe: Reading | undefined): Promise<Reading[]> {
    const ids = new Set((await store.documents()).map(({ id }) => id));
    const held = readings.filter(({ contribution }) => ids.has(contribution.document.id));
    expect(held).toEqual(expect.arrayContaining([...acknowledged]));
    expect(held.filter((each) => !acknowledged.includes(each) && each !== maybe)).toEqual([]);
    expect(await store.export()).toEqual(assembled(...held));
    return held;
  }

  it('killed in the middle of a load loses nothing that was acknowledged and holds nothing by halves', async () => {
    const loading = applyUntilAway(0);
    // Two are in; the third, or one behind it, is under way.
    while ((await store.documents()).length < 2);
    await server.kill();
    const { acknowledged, failed, error } = await loading;
    expect(error).toBeInstanceOf(StoreUnavailable);
    await expect(store.node('region:100000')).rejects.toThrow(StoreUnavailable);
    await expect(store.workload(workloadQuestion.parse({}))).rejects.toThrow(StoreUnavailable);

    server = await start(portOf(server));
    const held = await holdsWholeDocuments(acknowledged, failed);
    for (const reading of readings.slice(0, 5)) await store.applyDocument(reading);
    expect(await store.export()).toEqual(assembled(...readings.slice(0, Math.max(5, held.length))));
  });

  it('stopped and started while others read is read again without opening the store anew', async () => {
    const before = (await store.documents()).length;
    const outcomes = new Set<string>();
    let reading = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (reading) {
        const outcome = await store.neighbourhood(neighbourhoodQuestion.parse({ id: 'region:100000' })).then(
          () => 'answered',
          (error: Error) => error.name,
        );
        outcomes.add(outcome);
      }
    });
    await server.stop();
    server = await start(portOf(server));
    expect((await store.documents()).length).toBe(before);
    reading = false;
    await Promise.all(readers);
    expect([...outcomes].every((outcome) => outcome === 'answered' || outcome === 'StoreUnavailable')).toBe(true);
    expect(await store.applyDocument(readings[11]!)).toBe('added');
  });
});

describeWithNeo4j('many at once', (server) => {
  afterAll(() => emptyDatabase(server));

  it('20 read while one writes: each answer is whole, and of one moment', async () => {
    await emptyDatabase(server);
    const writer = await openNeo4jStore({ ...server, catalogue });
    const clients = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore({ ...server, catalogue })));
    let writing = true;
    const wrong: unknown[] = [];
    const reading = Array.from({ length: 20 }, async (_, i) => {
      const client = clients[i % clients.length]!;
      let most = 0;
      while (writing) {
        const { documents, tasks } = await client.stats();
        if (documents.length < most || tasks !== documents.length * 22)
          wrong.push({ documents: documents.length, tasks });
        most = documents.length;
        const { total, relationships } = await client.neighbourhood(
          neighbourhoodQuestion.parse({ id: 'reform-model:三明医改经验', limit: 500 }),
        );
        if (total !== relationships.length) wrong.push({ total, relationships: relationships.length });
      }
    });
    for (const each of readings.slice(0, 8)) await writer.applyDocument(each);
    writing = false;
    await Promise.all(reading);
    expect(wrong).toEqual([]);
    const { tasks } = await clients[0]!.workload(workloadQuestion.parse({}));
    expect(tasks).toBe(8 * 22);
    await Promise.all([writer, ...clients].map((each) => each.close()));
  });

  it('two writers take turns, and each sees what the other wrote', async () => {
    await emptyDatabase(server);
    const [a, b] = [await openNeo4jStore({ ...server, catalogue }), await openNeo4jStore({ ...server, catalogue })];
    await Promise.all(readings.slice(0, 6).map((reading, i) => (i % 2 ? a : b).applyDocument(reading)));
    expect(await a.export()).toEqual(assembled(...readings.slice(0, 6)));
    await b.removeDocument(readings[0]!.contribution.document.id);
    await a.applyDocument(readings[7]!);
    const held = [...readings.slice(1, 6), readings[7]!];
    expect(await b.export()).toEqual(assembled(...held));
    const question = workloadQuestion.parse({});
    expect(await a.workload(question)).toEqual(await b.workload(question));
    await Promise.all([a.close(), b.close()]);
  });
});
