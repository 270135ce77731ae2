import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AtlasError, StoreUnavailable } from '../../../graph/errors.ts';
import type { Login } from '../../../graph/neo4j/connection.ts';
import { installServer } from '../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { startServer } from '../../../graph/server.ts';
import { searchQuestion } from '../../../graph/store/questions.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { corpus } from '../../support/health-reform.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describeWithNeo4j('a store', (server) => {
  beforeEach(() => emptyDatabase(server));

  describe.each([
    ['a wrong password', { password: 'hunter2-is-wrong' }],
    ['a wrong user', { user: 'nobody-by-this-name' }],
    ['a wrong database', { database: 'nowhere' }],
    ['no server', { uri: 'bolt://127.0.0.1:1' }],
  ])('with %s', (_, wrong) => {
    it('is refused with a sentence, and neither it nor its cause holds a credential', async () => {
      const error = await openNeo4jStore({ ...server, ...wrong, catalogue }).catch((met: unknown) => met);
      expect(error).toBeInstanceOf(StoreUnavailable);
      const { password = server.password, user } = { user: undefined, ...wrong } as Partial<Login>;
      const said = shown(error);
      for (const secret of [password, ...(user ? [user] : [])]) expect(said).not.toContain(secret);
    });
  });

  it('answers twenty readers alike while one writes', async () => {
    const store = await openNeo4jStore({ ...server, catalogue });
    for (const each of corpus) await store.applyDocument(each);
    const question = searchQuestion.parse({ query: '山西' });
    const expected = await store.search(question);
    const writing = (async () => {
      for (let i = 0; i < 5; i++) await store.applyDocument(syntheticReading(i));
    })();
    const reading = Array.from({ length: 20 }, async () => {
      for (let i = 0; i < 3; i++) expect(await store.search(question)).toEqual(expected);
    });
    await Promise.all([writing, ...reading]);
    expect(await store.documents()).toHaveLength(corpus.length + 5);
    await store.close();
  });

  describe('whose server is killed', () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let own: LocalServer;
    const start = async (port?: number) => {
      const installation = await installServer(longTerm, () => {});
      own = await startLocalServer(installation, { home: folder.path, heap: '512m', pageCache: '64m', port });
    };
    const open = () => {
      const { uri, user, database, passwordFile } = own;
      const password = readFileSync(passwordFile, 'utf8').trim();
      return openNeo4jStore({ uri, user, password, database, catalogue });
    };
    beforeEach(async () => {
      folder = temporaryFolder();
      await start();
    });
    afterEach(async () => {
      await own.kill();
      folder.remove();
    });

    it('in the middle of a load has what it acknowledged, whole; its API says 503 meanwhile and recovers by itself', async () => {
      const store = await open();
      const api = await startServer({
        ...{ store, storeName: 'neo4j', storePlace: 'test', host: '127.0.0.1', port: 0, dataFolder: folder.path },
        readDocument: () => Promise.reject(new Error('not asked')),
        onUnexpected: () => {},
        checkAnswers: true,
      });
      const health = () => fetch(`${api.url}/api/health`).then((answer) => answer.json());
      expect(await health()).toMatchObject({ status: 'ok' });

      const acknowledged: number[] = [];
      const loading = (async () => {
        for (let i = 0; ; i++) {
          await store.applyDocument(syntheticReading(i));
          acknowledged.push(i);
        }
      })().catch((met: unknown) => met);
      await expect.poll(() => acknowledged.length, { timeout: 200_000 }).toBeGreaterThan(2);
      await own.kill();
      expect(await loading).toBeInstanceOf(AtlasError);

      expect(await health()).toMatchObject({ status: 'unavailable' });
      const refused = await fetch(`${api.url}/api/search?query=a`);
      expect(refused.status).toBe(503);
      const body = await refused.text();
      expect(JSON.parse(body).error).toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('Neo4j'),
      });
      expect(body).not.toContain(readFileSync(own.passwordFile, 'utf8').trim());

      await start(Number(new URL(own.uri).port));
      await expect.poll(async () => (await health()).status, { timeout: 60_000, interval: 500 }).toBe('ok');
      expect((await fetch(`${api.url}/api/search?query=a`)).status).toBe(200);
      const held = (await store.documents())
        .map(({ file }) => Number(/(\d+)\.txt$/.exec(file)![1]))
        .sort((a, b) => a - b);
      // One that was under way may have arrived before its acknowledgement could.
      expect(held.slice(0, acknowledged.length)).toEqual(acknowledged);
      expect(held.length - acknowledged.length).toBeLessThanOrEqual(1);
      expect(await store.export()).toEqual(assembled(...held.map(syntheticReading)));
      await api.stop();
      await store.close();
    });
  });
});

/** All that a log could print of an error. */
function shown(error: unknown): string {
  const { message, stack, cause, sentence } = error as AtlasError;
  return [message, stack, JSON.stringify(sentence), cause === undefined ? '' : shown(cause)].join('\n');
}
