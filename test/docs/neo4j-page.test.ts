import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import type { Store } from '../../graph/store/port.ts';
import { workloadQuestion } from '../../graph/store/questions.ts';
import { readFiles } from '../../ingest/command/read-files.ts';
import { storeDestination } from '../../ingest/destinations/store.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { knownExtensions } from '../../ingest/readers/formats.ts';
import { newSeeds } from '../../ingest/seeds.ts';
import { describeWithNeo4j } from '../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../support/neo4j-server.ts';

const page = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8');
const queries = [...page.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, query]) => query!.trim());
const thatSays = (part: string) => queries.find((query) => query.includes(part))!;

describeWithNeo4j('the ready Cypher of docs/neo4j.md, on the seeds,', (server) => {
  let store: Store;
  let driver: Driver;
  beforeAll(async () => {
    await emptyDatabase(server);
    driver = openDriver(server);
    store = await openNeo4jStore({ ...server, catalogue: loadKnowledge().catalogue });
    const silent = { start: () => {}, next: () => {}, stop: () => {} };
    await readFiles(await newSeeds(store, knownExtensions), storeDestination(store, readDocument), silent);
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
  });
  const ask = async (query: string) => {
    const { records } = await driver.executeQuery(query, {}, { database: server.database });
    return records.map((record) => record.toObject());
  };

  it.each(queries.map((query) => [query.split('\n')[0]!, query]))('finds something: %s', async (_, query) => {
    expect(await ask(query)).not.toEqual([]);
  });

  it.each(['line', 'department'] as const)('counts tasks by %s as the workload does', async (by) => {
    const { rows } = await store.workload(workloadQuestion.parse({ by, limit: 20 }));
    const found = await ask(thatSays(by === 'line' ? 'line.name AS line' : 'd.name AS department, count'));
    expect(found.map(({ tasks }) => tasks)).toEqual(rows.map(({ tasks }) => tasks));
  });

  it('shows the lineage of 三明 with the strongest evidence first', async () => {
    const found = await ask(thatSays('ORIGINATED_IN'));
    expect(new Set(found.map(({ place }) => place))).toEqual(new Set(['三明市']));
    expect(found.every(({ quotes }) => (quotes as string[]).length > 0)).toBe(true);
  });
});
