import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Neo4jStore, openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { labelNames } from '../../../graph/schema/labels.ts';
import { relationshipTypeNames } from '../../../graph/schema/relationships.ts';
import { workloadQuestion } from '../../../graph/store/questions.ts';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';
import { readSeeds } from '../../support/seeds.ts';

const page = readFileSync(new URL('../../../docs/cypher.md', import.meta.url), 'utf8');
const statements = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, text]) => text!);

describeWithNeo4j('the page of ready Cypher', (server) => {
  let store: Neo4jStore;
  beforeAll(async () => {
    await emptyDatabase(server);
    store = await openNeo4jStore({ ...server, catalogue: loadKnowledge().catalogue });
    await store.applyDocuments(await readSeeds());
  }, 240_000);
  afterAll(async () => {
    await store?.close();
    await emptyDatabase(server);
  });

  async function ask(text: string): Promise<Record<string, unknown>[]> {
    const driver = openDriver(server);
    const { records } = await driver.executeQuery(text, {}, { database: server.database, routing: 'READ' });
    await driver.close();
    return records.map((record) => record.toObject());
  }

  it('answers each of its questions', async () => {
    expect(statements.length).toBeGreaterThan(4);
    for (const text of statements) expect(await ask(text), text).not.toEqual([]);
  });

  it('counts who carries the most tasks as the product does', async () => {
    const { rows } = await store.workload(workloadQuestion.parse({ by: 'line', limit: 20 }));
    const counted = await ask(statements[0]!);
    expect(counted.map(({ tasks }) => tasks)).toEqual(rows.map(({ tasks }) => tasks));
    expect(counted[0]!.unit).toBe(rows[0]!.node.properties.name);
  });

  it('finds a tidy graph: every node has a name and one label, every relationship an id and a source', async () => {
    const model = labelNames.join('|');
    const types = relationshipTypeNames.join('|');
    expect(await ask(`MATCH (n:${model}) WHERE n.name IS NULL OR size(labels(n)) <> 1 RETURN n LIMIT 5`)).toEqual([]);
    expect(await ask(`MATCH ()-[r:${types}]->() WHERE r.id IS NULL OR r.source IS NULL RETURN r LIMIT 5`)).toEqual([]);
    const unwitnessed = `MATCH ()-[r:${types}]->() WHERE r.source = 'text' AND size(r.evidenceQuote) = 0 RETURN r LIMIT 5`;
    expect(await ask(unwitnessed)).toEqual([]);
  });
});
