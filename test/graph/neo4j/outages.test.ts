import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { AtlasError, StoreUnavailable } from '../../../graph/errors.ts';
import type { Login } from '../../../graph/neo4j/connection.ts';
import { installServer } from '../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { startServer } from '../../../graph/server.ts';
import type { Store } from '../../../graph/store/port.ts';
import { neighbourhoodQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { openDriver } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A server of this test's own, which is stopped, killed and started; the store stays open meanwhile. */

describe.skipIf(!inject('neo4j'))('a server that goes away and comes back', () => {
  const folder = temporaryFolder();
  let server: LocalServer;
  let login: Login;
  let store: Store;
  let held: number[];

  async function start(port?: number): Promise<void> {
    const installation = await installServer(longTerm, () => {});
    server = await startLocalServer(installation, { home: folder.path, heap: '512m', pageCache: '64m', port });
  }
  const startAgain = () => start(Number(new URL(server.uri).port));

  beforeAll(async () => {
    await start();
    const { uri, user, database, passwordFile } = server;
    login = { uri, user, database, password: readFileSync(passwordFile, 'utf8').trim() };
    store = await openNeo4jStore({ ...login, catalogue });
    held = [0, 1, 2];
    for (const number of held) await store.applyDocument(syntheticReading(number));
  }, 240_000);
  afterAll(async () => {
    await store?.close();
    await server?.kill();
    folder.remove();
  }, 60_000);

  it('stopped and started while others read is read again without opening the store anew', async () => {
    const before = await store.export();
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
    try {
      await server.stop();
      await expect(store.workload(workloadQuestion.parse({}))).rejects.toThrow(StoreUnavailable);
      await startAgain();
      expect(await store.export()).toEqual(before);
    } finally {
      reading = false;
      await Promise.all(readers);
    }
    expect([...outcomes].every((outcome) => outcome === 'answered' || outcome === 'StoreUnavailable')).toBe(true);
    expect(await store.applyDocument(syntheticReading(3))).toBe('added');
    held.push(3);
    expect(await store.export()).toEqual(assembled(...held.map(syntheticReading)));
  });

  it('killed in the middle of a load has what it acknowledged, whole; its API says 503 meanwhile and recovers by itself', async () => {
    const api = await startServer({
      ...{ store, storeName: 'neo4j', storePlace: 'test', host: '127.0.0.1', port: 0, dataFolder: folder.path },
      readDocument: () => Promise.reject(new Error('not asked')),
      onUnexpected: () => {},
      checkAnswers: true,
    });
    const driver = openDriver(login);
    try {
      const health = () => fetch(`${api.url}/api/health`).then((answer) => answer.json());
      expect(await health()).toMatchObject({ status: 'ok' });

      const half = driver.session({ database: login.database }).beginTransaction();
      await half.run('CREATE (:Half)-[:OF]->(:Half)');
      const acknowledged = [...held];
      const loading = (async () => {
        for (let number = held.length; ; number++) {
          await store.applyDocument(syntheticReading(number));
          acknowledged.push(number);
        }
      })().catch((met: unknown) => met);
      await expect.poll(() => acknowledged.length, { timeout: 120_000 }).toBeGreaterThan(held.length + 1);
      await server.kill();
      expect(await loading).toBeInstanceOf(AtlasError);

      expect(await health()).toMatchObject({ status: 'unavailable' });
      const refused = await fetch(`${api.url}/api/search?query=a`);
      expect(refused.status).toBe(503);
      const body = await refused.text();
      expect(JSON.parse(body).error).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('Neo4j'),
      });
      expect(body).not.toContain(login.password);

      await startAgain();
      await expect.poll(async () => (await health()).status, { timeout: 60_000, interval: 500 }).toBe('ok');
      expect((await fetch(`${api.url}/api/search?query=a`)).status).toBe(200);
      const found = (await store.documents())
        .map(({ file }) => Number(/(\d+)\.txt$/.exec(file)![1]))
        .sort((a, b) => a - b);
      // One that was under way may have arrived before its acknowledgement could.
      expect(found.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(found.length - acknowledged.length).toBeLessThanOrEqual(1);
      expect(await store.export()).toEqual(assembled(...found.map(syntheticReading)));
      const { records } = await driver.executeQuery('MATCH (n:Half) RETURN n', {}, { database: login.database });
      expect(records).toEqual([]);
    } finally {
      await driver.close();
      await api.stop();
    }
  });
});
