import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { reading, schemaCommands, writes } from '../../../graph/neo4j/statements/catalogue.ts';
import type { Statement } from '../../../graph/neo4j/statements/statement.ts';
import { toSent } from '../../../graph/neo4j/values.ts';
import { labelNames } from '../../../graph/schema/labels.ts';
import { relationshipTypeNames } from '../../../graph/schema/relationships.ts';
import { catalogue } from '../../support/contributions.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';

/** Neo4j's own grammar and planner on every statement of the catalogue, and its profiler on those that read, over a few thousand nodes. */

const documents = 30;
const number = '合发〔2022〕5号';

/** One value for every parameter that a statement names, but for what it is about. */
const parameters = {
  ...{ policy: `policy:${number}`, policies: [`policy:${number}`], version: 0, skip: 0, limit: 20, most: 20, rows: [] },
  ...{
    fingerprint: '',
    model: 1,
    layout: 1,
    rowLayout: 1,
    wanted: Array(9).fill(true),
    phrase: '"条线"',
    properties: {},
    mark: 'none',
    kept: 2,
  },
  ...{ text: '条线3', textBeginning: '\n条线3', textExact: '\n条线3\n' },
  ...{ number: '条线3', numberBeginning: '\n条线3', numberExact: '\n条线3\n' },
};
const kinds: readonly string[] = [...labelNames, ...relationshipTypeNames];

describeWithNeo4j('the statements of the catalogue', (server) => {
  let driver: Driver;
  /** One of each label and type. */
  const ids = new Map<string, string>();
  beforeAll(async () => {
    await emptyDatabase(server);
    const store = await openNeo4jStore({ ...server, catalogue });
    await store.applyDocuments(Array.from({ length: documents }, (_, i) => syntheticReading(i)));
    await store.close();
    driver = openDriver(server);
    // Plans that were made while the database was empty are made anew.
    for (const procedure of ['db.resampleOutdatedIndexes', 'db.clearQueryCaches']) {
      await driver.executeQuery(`CALL ${procedure}()`, {}, { database: server.database });
    }
    const { records } = await driver.executeQuery(
      'MATCH (n) UNWIND labels(n) AS kind RETURN kind, max(n.id) AS id UNION ALL MATCH ()-[r]->() RETURN type(r) AS kind, max(r.id) AS id',
      {},
      { database: server.database },
    );
    for (const record of records) ids.set(record.get('kind'), record.get('id'));
  }, 240_000);
  afterAll(async () => {
    await driver?.close();
    await emptyDatabase(server);
  });

  /** What a statement is about is of the label or type that its name tells. */
  function parametersOf({ name, text }: Statement): object {
    const words = name.split('-');
    const kind = text.includes('(d:SourceDocument {id: $id}') ? 'SourceDocument' : kinds.find((k) => words.includes(k));
    const id = ids.get(kind ?? 'Task') ?? `task:${number}#3`;
    return toSent({ ...parameters, id, ids: [id, `policy:${number}`] }) as object;
  }

  it('are understood, look nothing up without an index, and join nothing that does not belong together', async () => {
    const session = driver.session({ database: server.database });
    const slow: string[] = [];
    for (const each of [...reading, ...writes]) {
      const { summary } = await session.run(`EXPLAIN ${each.text}`, parametersOf(each));
      slow.push(...badIn(each, summary.plan as Plan));
    }
    for (const { text } of schemaCommands) await session.run(`EXPLAIN ${text}`);
    await session.close();
    expect(slow).toEqual([]);
  });

  it('that read write nothing, and touch little of thousands of nodes', async () => {
    const session = driver.session({ database: server.database, defaultAccessMode: 'READ' });
    const count = await session.run('MATCH (n) RETURN count(n) AS nodes');
    const nodes = count.records[0]!.get('nodes') as number;
    expect(nodes).toBeGreaterThan(2000);
    const slow: string[] = [];
    let found = 0;
    for (const each of reading) {
      const { summary, records } = await session.run(`PROFILE ${each.text}`, parametersOf(each));
      expect(summary.queryType, each.name).toMatch(/^r$|^s$/);
      const profile = summary.profile as unknown as Plan;
      slow.push(...badIn(each, profile));
      if (records.length > 0) found++;
      if (!ofAll.test(each.name) && hitsOf(profile) > nodes) slow.push(`${each.name}: ${hitsOf(profile)} hits`);
    }
    await session.close();
    expect(slow).toEqual([]);
    expect(found).toBeGreaterThan(reading.length / 2);
  });

  it('that write touch little of thousands of nodes, for a row that is there and for one that is not', async () => {
    const session = driver.session({ database: server.database });
    const count = await session.run('MATCH (n) RETURN count(n) AS nodes');
    const nodes = count.records[0]!.get('nodes') as number;
    const slow: string[] = [];
    for (const each of writes) {
      // Those that commit by themselves are for all nodes of a label, and cannot be taken back.
      if (each.text.includes('IN TRANSACTIONS')) continue;
      const transaction = session.beginTransaction();
      const given = { ...parametersOf(each), rows: await rowsOf(each) };
      const { summary } = await transaction.run(`PROFILE ${each.text}`, given);
      await transaction.rollback();
      const profile = summary.profile as unknown as Plan;
      slow.push(...badIn(each, profile));
      if (!ofAll.test(each.name) && hitsOf(profile) > nodes) slow.push(`${each.name}: ${hitsOf(profile)} hits`);
    }
    await session.close();
    expect(slow).toEqual([]);
  });

  /** One row that stands in the database, as far as there is any, and one that does not. */
  async function rowsOf({ name }: Statement): Promise<object[]> {
    const [, type, from, to] = /^merge-relationships-(\w+)-(\w+)-(\w+)$/.exec(name) ?? [];
    if (type === undefined) {
      const kind = kinds.find((each) => name === `merge-nodes-${each}`);
      const rows = [ids.get(kind ?? 'SourceDocument') ?? 'none', `${kind}:none`].map((id) => ({ id }));
      if (kind !== undefined) return rows;
      return rows.map(({ id }) => ({ id, properties: {}, policy: null, now: id, from: id, to: id, pairs: '[]' }));
    }
    const { records } = await driver.executeQuery(
      `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS from, b.id AS to, {id: r.id} AS properties LIMIT 1`,
      {},
      { database: server.database },
    );
    const ends = { from: ids.get(from!) ?? 'none', to: ids.get(to!) ?? 'none' };
    return [...records.map((record) => record.toObject()), { ...ends, properties: { id: `${type}|none` } }];
  }

  it('have names of their own', () => {
    const names = [...reading, ...writes, ...schemaCommands].map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

interface Plan {
  readonly operatorType: string;
  readonly dbHits?: number;
  readonly children: readonly Plan[];
}

const operatorsIn = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operatorsIn)];

/** How often nodes, relationships and properties were read. */
const hitsOf = ({ dbHits = 0, children }: Plan): number => children.reduce((sum, each) => sum + hitsOf(each), dbHits);

const scans = [
  'AllNodesScan',
  'NodeByLabelScan',
  'DirectedAllRelationshipsScan',
  'UndirectedAllRelationshipsScan',
  'DirectedRelationshipIndexScan',
];
const always = ['CartesianProduct', 'AllNodesScan'];
/** What is asked of all nodes of a label, by what it is for: every one of them is wanted. */
const ofAll = /^(?:every|count|empty|fill-empty|forget-empty)-|^(?:coverage|tasks-without-unit|all-documents)/;

const avoided = ({ name }: Statement) => (ofAll.test(name) ? always : [...always, ...scans]);

function badIn(each: Statement, plan: Plan): string[] {
  const bad = operatorsIn(plan).filter((operator) => avoided(each).some((name) => operator.startsWith(name)));
  return bad.map((operator) => `${each.name}: ${operator}`);
}
