import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { reading, schemaCommands, writes } from '../../../graph/neo4j/statements/catalogue.ts';
import type { Statement } from '../../../graph/neo4j/statements/statement.ts';
import { toSent } from '../../../graph/neo4j/values.ts';
import { catalogue } from '../../support/contributions.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';
import { syntheticReading } from '../../support/synthetic.ts';

/** Neo4j's own grammar and planner on every statement of the catalogue, over a few thousand nodes. */

const documents = 24;
const number = '合发〔2022〕5号';

/** One value for every parameter that a statement names. */
const parameters = {
  ...{ id: `task:${number}#3`, ids: [`policy:${number}`, `task:${number}#3`], policies: [`policy:${number}`] },
  ...{ policy: `policy:${number}`, version: 1, skip: 0, limit: 20, rows: [], fingerprint: '', model: 1, layout: 1 },
  ...{ wanted: Array(9).fill(true), phrase: '"条线"', properties: {} },
  ...{ text: '条线3', textBeginning: '\n条线3', textExact: '\n条线3\n' },
  ...{ number: '条线3', numberBeginning: '\n条线3', numberExact: '\n条线3\n' },
};

describeWithNeo4j('the statements of the catalogue', (server) => {
  let driver: Driver;
  beforeAll(async () => {
    await emptyDatabase(server);
    const store = await openNeo4jStore({ ...server, catalogue });
    for (let i = 0; i < documents; i++) await store.applyDocument(syntheticReading(i));
    await store.close();
    driver = openDriver(server);
    // Plans that were made while the database was empty are made anew.
    for (const procedure of ['db.resampleOutdatedIndexes', 'db.clearQueryCaches']) {
      await driver.executeQuery(`CALL ${procedure}()`, {}, { database: server.database });
    }
  }, 240_000);
  afterAll(async () => {
    await driver?.close();
    await emptyDatabase(server);
  });

  async function planOf({ text }: Statement): Promise<string[]> {
    const session = driver.session({ database: server.database });
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, toSent(parameters) as object);
      return operatorsIn(summary.plan as Plan);
    } finally {
      await session.close();
    }
  }

  it.each([...reading, ...writes, ...schemaCommands].map((each) => [each.name, each] as const))(
    'are understood: %s',
    async (_, each) => {
      const session = driver.session({ database: server.database });
      await session.run(`EXPLAIN ${each.text}`, toSent(parameters) as object);
      await session.close();
    },
  );

  it('have names of their own', () => {
    const names = [...reading, ...writes, ...schemaCommands].map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('look nothing up without an index, and join nothing that does not belong together', async () => {
    const slow: string[] = [];
    for (const each of [...reading, ...writes]) {
      const operators = await planOf(each);
      const bad = operators.filter((operator) => avoided(each).some((name) => operator.startsWith(name)));
      if (bad.length > 0) slow.push(`${each.name}: ${bad.join(', ')}`);
    }
    expect(slow).toEqual([]);
  });

  it('that read write nothing', async () => {
    const session = driver.session({ database: server.database, defaultAccessMode: 'READ' });
    for (const { text } of reading) {
      const { summary } = await session.run(`EXPLAIN ${text}`, toSent(parameters) as object);
      expect(summary.queryType).toMatch(/^r$|^s$/);
    }
    await session.close();
  });
});

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operatorsIn = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operatorsIn)];

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
