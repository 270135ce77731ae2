import { afterAll, expect, it } from 'vitest';
import { StoreUnreadable } from '../../../graph/errors.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import type { Store } from '../../../graph/store/port.ts';
import {
  findingsQuestion,
  lineageQuestion,
  neighbourhoodQuestion,
  searchQuestion,
  workloadQuestion,
} from '../../../graph/store/questions.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { corpus } from '../../support/health-reform.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';

const readings = Array.from({ length: 8 }, (_, i) => syntheticReading(i));

describeWithNeo4j('several stores on one database:', (server) => {
  afterAll(() => emptyDatabase(server));

  it('20 readers beside a writer have whole answers, and all see the last document when it is in', async () => {
    await emptyDatabase(server);
    const writer = await openNeo4jStore({ ...server, catalogue });
    const clients = await Promise.all(Array.from({ length: 4 }, () => openNeo4jStore({ ...server, catalogue })));
    let writing = true;
    const wrong: unknown[] = [];
    const reading = Array.from({ length: 20 }, async (_, i) => {
      const client = clients[i % clients.length]!;
      let most = 0;
      while (writing) {
        const { documents, tasks } = await client.stats();
        // While the server puts a commit in place, its figures may be ahead of its list by that one document.
        const ahead = tasks / 22 - documents.length;
        if (documents.length < most || (ahead !== 0 && ahead !== 1)) wrong.push({ documents: documents.length, tasks });
        most = documents.length;
        const { total, relationships } = await client.neighbourhood(
          neighbourhoodQuestion.parse({ id: 'reform-model:三明医改经验', limit: 500 }),
        );
        if (total !== relationships.length) wrong.push({ total, relationships: relationships.length });
      }
    });
    try {
      for (const each of readings) await writer.applyDocument(each);
    } finally {
      writing = false;
      await Promise.all(reading);
    }
    expect(wrong).toEqual([]);
    const { tasks } = await clients[0]!.workload(workloadQuestion.parse({}));
    expect(tasks).toBe(8 * 22);
    await Promise.all([writer, ...clients].map((each) => each.close()));
  });

  it('one that has counted, and so holds the corpus itself, finds what another has just written and no more what it removed', async () => {
    await emptyDatabase(server);
    const [writer, counter] = [
      await openNeo4jStore({ ...server, catalogue }),
      await openNeo4jStore({ ...server, catalogue }),
    ];
    await writer.applyDocument(readings[0]!);
    expect((await counter.workload(workloadQuestion.parse({}))).tasks).toBe(22);
    const found = async () => (await counter.search(searchQuestion.parse({ query: '合发〔2022〕5号' }))).total;
    const [before, { document }] = [await found(), readings[5]!.contribution];
    await writer.applyDocument(readings[5]!);
    expect(await found()).toBeGreaterThan(before);
    const lineage = await counter.lineage(lineageQuestion.parse({ id: 'policy:合发〔2022〕5号' }));
    expect(lineage.lines.length).toBeGreaterThan(0);
    expect(lineage).toEqual(await writer.statements.lineage(lineageQuestion.parse({ id: 'policy:合发〔2022〕5号' })));
    await writer.removeDocument(document.id);
    expect(await found()).toBe(before);
    await Promise.all([writer.close(), counter.close()]);
  });

  it('one that holds the corpus knows a database that was emptied, and one that was then written as often, for another', async () => {
    await emptyDatabase(server);
    const [holder, first] = [
      await openNeo4jStore({ ...server, catalogue }),
      await openNeo4jStore({ ...server, catalogue }),
    ];
    const policies = async () =>
      (await holder.search(searchQuestion.parse({ query: '合发〔2022〕', labels: ['Policy'] }))).matches.flatMap(
        ({ node }) => (node.properties.presence === 'held' ? node.id : []),
      );
    await first.applyDocument(readings[0]!);
    expect(await policies()).toEqual(['policy:合发〔2022〕0号']);
    expect((await holder.workload(workloadQuestion.parse({}))).tasks).toBe(22);

    await emptyDatabase(server);
    await expect(holder.applyDocument(readings[1]!)).rejects.toThrow(StoreUnreadable);
    expect(await policies()).toEqual([]);

    const second = await openNeo4jStore({ ...server, catalogue });
    await second.applyDocument(readings[0]!);
    expect(await policies()).toEqual(['policy:合发〔2022〕0号']);
    await emptyDatabase(server);
    const third = await openNeo4jStore({ ...server, catalogue });
    await third.applyDocument(readings[3]!);
    expect(await policies()).toEqual(['policy:合发〔2022〕3号']);
    await Promise.all([holder, first, second, third].map((each) => each.close()));
  });

  it('is in memory when it says that it is open, also from rows that another version of the program laid out', async () => {
    await emptyDatabase(server);
    const writer = await openNeo4jStore({ ...server, catalogue });
    await writer.applyDocuments(readings);
    const ids = readings.map(({ contribution }) => contribution.document.id);
    const driver = openDriver(server);
    await driver.executeQuery(
      'MATCH (d:SourceDocument) WHERE d.id IN $ids SET d.rowLayout = 0, d.row = null',
      { ids: ids.slice(0, 3) },
      { database: server.database },
    );
    await driver.close();
    const told: unknown[] = [];
    const reader = await openNeo4jStore({ ...server, catalogue, told: (...far) => told.push(far) });
    expect(told).toEqual([['documents', readings.length, readings.length]]);
    const questions: ((store: Store) => Promise<unknown>)[] = [
      (store) => store.workload(workloadQuestion.parse({})),
      (store) => store.findings(findingsQuestion.parse({})),
      (store) => store.lineage(lineageQuestion.parse({ id: 'policy:合发〔2022〕5号' })),
      (store) => store.carry(ids.slice(0, 5)),
      (store) => store.export(),
    ];
    for (const ask of questions) expect(await ask(reader)).toEqual(await ask(writer));
    // Now it writes as well, for which it needs the readings themselves.
    await reader.removeDocument(ids[7]!);
    expect(await writer.export()).toEqual(assembled(...readings.slice(0, 7)));
    await Promise.all([writer.close(), reader.close()]);
  });

  it('is written anew from the documents when something else is known beside them, and says how far it is', async () => {
    await emptyDatabase(server);
    const before = { ...catalogue, references: [], nodes: [], relationships: [] };
    const first = await openNeo4jStore({ ...server, catalogue: before });
    await first.applyDocuments(corpus);
    await first.close();
    const told: [string, number, number][] = [];
    const second = await openNeo4jStore({ ...server, catalogue, told: (...far) => told.push(far) });
    const graph = await second.export();
    expect(graph).toEqual(assembled(...corpus));
    const [step, done, all] = told.at(-1)!;
    expect([step, done]).toEqual(['graph', all]);
    expect(all).toBeGreaterThanOrEqual(graph.nodes.length + graph.relationships.length);
    await second.removeDocument(corpus[0]!.contribution.document.id);
    expect(await second.export()).toEqual(assembled(...corpus.slice(1)));
    await second.close();
  });

  it('two writers take turns, and each sees what the other wrote', async () => {
    await emptyDatabase(server);
    const [a, b] = [await openNeo4jStore({ ...server, catalogue }), await openNeo4jStore({ ...server, catalogue })];
    await Promise.all(readings.slice(0, 6).map((reading, i) => (i % 2 ? a : b).applyDocument(reading)));
    expect(await a.export()).toEqual(assembled(...readings.slice(0, 6)));
    await b.removeDocument(readings[0]!.contribution.document.id);
    await a.applyDocument(readings[7]!);
    const held = [...readings.slice(1, 6), readings[7]!];
    expect(await b.export()).toEqual(assembled(...held));
    const question = workloadQuestion.parse({});
    expect(await a.workload(question)).toEqual(await b.workload(question));
    await Promise.all([a.close(), b.close()]);
  });
});
