import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { StoreUnavailable } from '../../../graph/errors.ts';
import { installServer } from '../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import type { Store } from '../../../graph/store/port.ts';
import { neighbourhoodQuestion, workloadQuestion } from '../../../graph/store/questions.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { syntheticReading } from '../../support/synthetic.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A server of this test's own, which is stopped and started; the store stays open meanwhile. */

const readings = Array.from({ length: 3 }, (_, i) => syntheticReading(i));

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

  it('stopped and started while others read is read again without opening the store anew', async () => {
    for (const reading of readings) await store.applyDocument(reading);
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
    await server.stop();
    await expect(store.workload(workloadQuestion.parse({}))).rejects.toThrow(StoreUnavailable);
    server = await start(portOf(server));
    expect(await store.export()).toEqual(before);
    reading = false;
    await Promise.all(readers);
    expect([...outcomes].every((outcome) => outcome === 'answered' || outcome === 'StoreUnavailable')).toBe(true);
    expect(await store.applyDocument(syntheticReading(3))).toBe('added');
    expect(await store.export()).toEqual(assembled(...readings, syntheticReading(3)));
  });
});
