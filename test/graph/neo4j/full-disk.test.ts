import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { StoreUnavailable } from '../../../graph/errors.ts';
import { installServer } from '../../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { syntheticReading } from '../../support/synthetic.ts';

/** A server whose data lie on a disk of their own, which is filled. */

const disk = inject('neo4j') && smallDisk(400);
if (inject('neo4j') && !disk) {
  console.error(
    '没有挂载磁盘的权限，磁盘写满的测试没有运行 / No disk may be mounted here: the test of a full disk did NOT run',
  );
}

describe.skipIf(!disk)('a server whose disk is full', () => {
  let server: LocalServer | undefined;
  afterAll(async () => {
    await server?.kill();
    disk?.remove();
  });

  const start = async (port?: number) =>
    startLocalServer(await installServer(longTerm, () => {}), {
      ...{ home: disk!.path, heap: '512m', pageCache: '64m', port },
      // Room is taken as it is needed, so that it can run out in the middle of a write.
      settings: { 'db.tx_log.preallocate': 'false' },
    });

  it('refuses to write with a sentence, loses nothing, and takes documents again when there is room', async () => {
    server = await start();
    const { uri, user, database, passwordFile } = server;
    const password = readFileSync(passwordFile, 'utf8').trim();
    const store = await openNeo4jStore({ uri, user, password, database, catalogue });
    const held = [0, 1];
    for (const number of held) await store.applyDocument(syntheticReading(number));

    disk!.fill(256 * 1024);
    let refused: unknown;
    for (let number = held.length; refused === undefined && number < 40; number++) {
      refused = await store.applyDocument(syntheticReading(number)).then(
        () => void held.push(number),
        (error: unknown) => error,
      );
    }
    expect(refused).toBeInstanceOf(StoreUnavailable);
    expect(String(refused)).not.toContain(password);

    rmSync(join(disk!.path, 'filling'));
    await server.kill();
    server = await start(Number(new URL(uri).port));
    const found = (await store.documents())
      .map(({ file }) => Number(/(\d+)\.txt$/.exec(file)![1]))
      .sort((a, b) => a - b);
    // What was refused may have been stored whole all the same; nothing else may differ from what was acknowledged.
    expect(found.slice(0, held.length)).toEqual(held);
    expect(found.length - held.length).toBeLessThanOrEqual(1);
    expect(await store.export()).toEqual(assembled(...found.map(syntheticReading)));
    expect(await store.applyDocument(syntheticReading(99))).toBe('added');
    await store.close();
  });
});
