import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { labelNames } from '../../../graph/schema/labels.ts';
import { relationshipTypeNames } from '../../../graph/schema/relationships.ts';
import { catalogue } from '../../support/contributions.ts';
import { corpus } from '../../support/health-reform.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';

const model = labelNames.join('|');
const types = relationshipTypeNames.join('|');

describeWithNeo4j('what a user of Neo4j Browser sees', (server) => {
  beforeAll(async () => {
    await emptyDatabase(server);
    const store = await openNeo4jStore({ ...server, catalogue });
    await store.applyDocuments(corpus);
    await store.close();
  });
  afterAll(() => emptyDatabase(server));

  const ask = async (text: string) => {
    const driver = openDriver(server);
    const { records } = await driver.executeQuery(text, {}, { database: server.database });
    await driver.close();
    return records.map((record) => record.toObject());
  };

  it('is a tidy graph: every node has a caption and one label', async () => {
    expect(await ask(`MATCH (n:${model}) RETURN count(n) AS count`)).toEqual([{ count: expect.any(Number) }]);
    expect(await ask(`MATCH (n:${model}) WHERE n.name IS NULL OR size(labels(n)) <> 1 RETURN n.id`)).toEqual([]);
  });

  it('is evidence on every relationship that a text says, and on no other', async () => {
    const witnessed = `MATCH ()-[r:${types}]->() RETURN r.source = 'text' AS said, r.evidenceQuote IS NOT NULL AS witnessed, count(r) AS count`;
    const found = await ask(witnessed);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ said, witnessed }) => said !== witnessed)).toEqual([]);
  });

  it('is whole numbers without a point: a year reads 2022', async () => {
    const [found] = await ask('MATCH (p:Policy {year: 2022}) RETURN toString(p.year) AS year LIMIT 1');
    expect(found).toEqual({ year: '2022' });
  });
});
