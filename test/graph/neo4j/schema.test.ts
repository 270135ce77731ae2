import { afterAll, beforeEach, expect, it } from 'vitest';
import { StoreUnreadable } from '../../../graph/errors.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { schemaStatements } from '../../../graph/neo4j/statements/schema.ts';
import { labelNames } from '../../../graph/schema/labels.ts';
import { relationshipTypeNames } from '../../../graph/schema/relationships.ts';
import { catalogue } from '../../support/contributions.ts';
import { corpus } from '../../support/health-reform.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';

describeWithNeo4j('constraints and indexes', (server) => {
  const run = async (text: string) => {
    const driver = openDriver(server);
    const { records } = await driver.executeQuery(text, {}, { database: server.database });
    await driver.close();
    return records.map((record) => record.toObject());
  };
  const open = () => openNeo4jStore({ ...server, catalogue });
  const refused = () =>
    open().then(
      () => undefined,
      (error: unknown) => error,
    );

  beforeEach(async () => {
    await emptyDatabase(server);
    await (await open()).close();
  });
  afterAll(() => emptyDatabase(server));

  it('are there when a store is open: the id unique by label and by type, and every index is filled', async () => {
    const unique = await run('SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE properties = ["id"]');
    const of = unique.map(({ labelsOrTypes }) => labelsOrTypes[0]);
    expect(of).toEqual(expect.arrayContaining([...labelNames, ...relationshipTypeNames]));
    const listed = await run('SHOW INDEXES YIELD name, state WHERE state = "ONLINE" RETURN name');
    const names = schemaStatements.map(({ name }) => name);
    expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('that somebody dropped are made again', async () => {
    for (const drop of ['DROP CONSTRAINT policy_id', 'DROP INDEX names_cjk', 'DROP INDEX task_text']) await run(drop);
    await (await open()).close();
    const made = await run(
      'SHOW INDEXES YIELD name, state WHERE name IN ["policy_id", "names_cjk", "task_text"] RETURN name, state ORDER BY name',
    );
    expect(made).toEqual(['names_cjk', 'policy_id', 'task_text'].map((name) => ({ name, state: 'ONLINE' })));
  });

  it.each([
    ['of another label', 'DROP INDEX task_text', 'CREATE TEXT INDEX task_text FOR (n:Film) ON (n.searchText)'],
    ['that is not unique', 'DROP CONSTRAINT theme_id', 'CREATE INDEX theme_id FOR (n:Theme) ON (n.id)'],
    [
      'that does not know Chinese',
      'DROP INDEX names_cjk',
      `CREATE FULLTEXT INDEX names_cjk FOR (n:${labelNames.join('|')}) ON EACH [n.searchText]`,
    ],
  ])('an index with a name of ours %s is left as it is, and named', async (_, drop, create) => {
    const name = drop.split(' ').at(-1)!;
    await run(drop);
    await run(create);
    try {
      const error = await refused();
      expect(error).toBeInstanceOf(StoreUnreadable);
      expect(error).toMatchObject({
        sentence: { zh: expect.stringContaining(name), en: expect.stringContaining(name) },
      });
    } finally {
      await run(`DROP INDEX ${name}`);
      await (await open()).close();
    }
  });

  it('that what was changed by hand contradicts are told as damage', async () => {
    const store = await open();
    await store.applyDocuments(corpus);
    await store.close();
    await run('DROP CONSTRAINT theme_id');
    await run('MATCH (t:Theme) WITH t LIMIT 1 CREATE (twin:Theme) SET twin = properties(t)');
    expect(await refused()).toBeInstanceOf(StoreUnreadable);
    await emptyDatabase(server);
    await (await open()).close();
  });
});
