import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StoreLocked, StoreUnavailable } from '../../../../graph/errors.ts';
import { freePort } from '../../../../graph/neo4j/local-server/free-port.ts';
import { installServer } from '../../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../../graph/neo4j/local-server/release.ts';
import { holdHome } from '../../../../graph/neo4j/local-server/running.ts';
import { describeWithNeo4j } from '../../../support/neo4j.ts';
import { openDriver } from '../../../support/neo4j-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describeWithNeo4j('a local server', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  const memory = { heap: '512m', pageCache: '64m' };
  const start = async () => startLocalServer(await installServer(longTerm, () => {}), { home: folder.path, ...memory });
  const ask = async ({ uri, user, database, passwordFile }: LocalServer, query: string) => {
    const driver = openDriver({ uri, user, database, password: readFileSync(passwordFile, 'utf8').trim() });
    const { records } = await driver.executeQuery(query, {}, { database });
    await driver.close();
    return records.map((record) => record.get(0));
  };

  it('listens on this machine only, runs once a folder, and after its end leaves the folder free', async () => {
    const first = await start();
    expect(new URL(first.uri).hostname).toBe('127.0.0.1');
    expect(statSync(first.passwordFile).mode & 0o077).toBe(0);
    const second = await start().catch((error: unknown) => error);
    expect(second).toBeInstanceOf(StoreLocked);
    expect(second).toMatchObject({ sentence: { zh: expect.stringContaining(first.uri) } });
    expect(await ask(first, 'RETURN 1')).toEqual([1]);
    await first.stop();
    await first.stop();
    (await holdHome(folder.path))();
  });

  it('that cannot start says why, in the words of its log, and where that is', async () => {
    const installation = await installServer(longTerm, () => {});
    const broken = startLocalServer(installation, { home: folder.path, heap: 'none' });
    await expect(broken).rejects.toThrow(StoreUnavailable);
    await expect(broken).rejects.toThrow(/Invalid maximum heap size.*console\.log/);
  });

  it('whose port is taken while it starts is started on another one', async () => {
    const installation = await installServer(longTerm, () => {});
    const port = await freePort();
    const starting = startLocalServer(installation, { home: folder.path, ...memory, port });
    // The settings are written once the port is chosen.
    await expect.poll(() => existsSync(join(folder.path, 'conf', 'neo4j.conf')), { timeout: 60_000 }).toBe(true);
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    try {
      const server = await starting;
      expect(new URL(server.uri).port).not.toBe(String(port));
      expect(await ask(server, 'RETURN 1')).toEqual([1]);
      await server.kill();
    } finally {
      other.close();
    }
  });
});
