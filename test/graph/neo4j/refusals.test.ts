import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type AtlasError, InvalidInput, StoreUnavailable, StoreUnreadable } from '../../../graph/errors.ts';
import { checkVersion } from '../../../graph/neo4j/connection.ts';
import { freePort } from '../../../graph/neo4j/local-server/free-port.ts';
import { installServer } from '../../../graph/neo4j/local-server/installation.ts';
import { startLocalServer } from '../../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { catalogue } from '../../support/contributions.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What a user is told when the database cannot be used, and that nothing of the login is told with it. */

const secret = 'geheim-3Kx';

async function refusal(login: Parameters<typeof openNeo4jStore>[0]): Promise<AtlasError> {
  const refused = await openNeo4jStore(login).then(
    () => undefined,
    (error: AtlasError) => error,
  );
  expect(refused).toBeDefined();
  expect(inspect(refused, { depth: 9 })).not.toContain(login.password);
  return refused!;
}

describe('without a server', () => {
  it('an address that is none of Neo4j’s is refused, also one that holds a password', async () => {
    for (const uri of [`http://neo4j:${secret}@127.0.0.1:7474`, 'localhost:7687', '']) {
      const refused = await refusal({ uri, user: 'neo4j', password: secret, database: 'neo4j', catalogue });
      expect(refused).toBeInstanceOf(InvalidInput);
    }
  });

  it.each(['bolt://h:7687?policy=x', 'neo4j://h?policy', 'neo4j://h?a=1&a=2'])(
    'an address with parameters that the driver does not take is refused: %s',
    async (uri) => {
      const refused = await refusal({ uri, user: 'neo4j', password: secret, database: 'neo4j', catalogue });
      expect(refused).toBeInstanceOf(InvalidInput);
    },
  );

  it('a password inside the address is never repeated', async () => {
    const uri = `bolt://neo4j:${secret}@127.0.0.1:${await freePort()}`;
    expect(await refusal({ uri, user: 'neo4j', password: secret, database: 'neo4j', catalogue })).toBeInstanceOf(
      StoreUnavailable,
    );
  });

  it.each(['Neo4j/4.4.41', 'Neo4j/3.5.0', 'Neo4j/5.9.0', undefined])('a server too old is refused: %s', (agent) => {
    const check = () => checkVersion(agent, { server: 'host', database: 'neo4j' });
    expect(check).toThrow(StoreUnavailable);
  });

  it.each(['Neo4j/5.13.0', 'Neo4j/5.26.30', 'Neo4j/2025.12.1'])('a server new enough is taken: %s', (agent) => {
    expect(() => checkVersion(agent, { server: 'host', database: 'neo4j' })).not.toThrow();
  });
});

describeWithNeo4j('on a server', (server) => {
  beforeEach(() => emptyDatabase(server));
  afterAll(() => emptyDatabase(server));

  const run = async (text: string) => {
    const driver = openDriver(server);
    await driver.executeQuery(text, {}, { database: server.database });
    await driver.close();
  };

  it.each([
    ['a wrong password', { password: 'hunter2-is-wrong' }],
    ['a wrong user', { user: 'nobody-by-this-name' }],
    ['a wrong database', { database: 'nowhere' }],
    ['no server', { uri: 'bolt://127.0.0.1:1' }],
  ])('%s is refused, with nothing of the login', async (_, wrong) => {
    const refused = await refusal({ ...server, ...wrong, catalogue });
    expect(refused).toBeInstanceOf(StoreUnavailable);
    if ('user' in wrong) expect(inspect(refused, { depth: 9 })).not.toContain(wrong.user);
  });

  it('a server too old is refused, with its version', async () => {
    const folder = temporaryFolder();
    // A real server that says it is an old one: no older is fetched for this alone.
    const options = process.env.JDK_JAVA_OPTIONS;
    process.env.JDK_JAVA_OPTIONS = `${options ?? ''} -Dinternal.neo4j.custom.version=4.4.41`;
    const old = await startLocalServer(await installServer(longTerm, () => {}), {
      ...{ home: folder.path, heap: '512m', pageCache: '64m' },
    }).finally(() => {
      process.env.JDK_JAVA_OPTIONS = options;
    });
    try {
      const { uri, user, database, passwordFile } = old;
      const password = readFileSync(passwordFile, 'utf8').trim();
      const refused = await refusal({ uri, user, database, password, catalogue });
      expect(refused).toBeInstanceOf(StoreUnavailable);
      expect(refused.sentence.en).toContain('has version 4.4.41');
    } finally {
      await old.kill();
      folder.remove();
    }
  });

  it('a password that the server wants changed first is told as such', async () => {
    const command = async (text: string) => {
      const driver = openDriver(server);
      await driver.executeQuery(text, {}, { database: 'system' });
      await driver.close();
    };
    await command(`CREATE USER newcomer SET PASSWORD '${secret}' CHANGE REQUIRED`);
    try {
      const refused = await refusal({ ...server, user: 'newcomer', password: secret, catalogue });
      expect(refused).toBeInstanceOf(StoreUnavailable);
      expect(refused.sentence.en).toContain('ALTER CURRENT USER');
    } finally {
      await command('DROP USER newcomer');
    }
  });

  it('a database of another model version is left as it is', async () => {
    await (await openNeo4jStore({ ...server, catalogue })).close();
    await run('MATCH (s:AtlasStore) SET s.model = 99');
    const refused = await refusal({ ...server, catalogue });
    expect(refused).toBeInstanceOf(StoreUnreadable);
    expect(refused.sentence.en).toContain('model version 99');
  });

  it('a database that lies in another way is left as it is', async () => {
    await (await openNeo4jStore({ ...server, catalogue })).close();
    await run('MATCH (s:AtlasStore) SET s.layout = 99');
    const refused = await refusal({ ...server, catalogue });
    expect(refused).toBeInstanceOf(StoreUnreadable);
    expect(refused.sentence.en).toContain('layout 99');
  });

  it('a database with the data of something else is left as it is', async () => {
    await run("CREATE (:Film {title: '活着'})");
    expect(await refusal({ ...server, catalogue })).toBeInstanceOf(StoreUnreadable);
  });

  it('a reading that cannot be read any more is told as damage', async () => {
    const store = await openNeo4jStore({ ...server, catalogue });
    await run(
      "CREATE (:SourceDocument {id: 'd1', file: 'd1.txt', reading: 'nonsense', changed: 1}) WITH 1 AS done MATCH (s:AtlasStore) SET s.version = 1",
    );
    await expect(store.findings({ limit: 1, offset: 0 })).rejects.toThrow(StoreUnreadable);
    await store.close();
  });
});
