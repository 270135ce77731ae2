import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toCypher } from '../../../graph/exports/cypher.ts';
import type { Graph } from '../../../graph/graph.ts';
import { openNeo4jStore } from '../../../graph/neo4j/neo4j.ts';
import { neighbourhoodQuestion } from '../../../graph/store/questions.ts';
import { type CypherQuery, cypherOf, writeCypher } from '../../../web/view-model/cypher.ts';
import { gather } from '../../../web/view-model/data.ts';
import { filterScene, nothingHidden } from '../../../web/view-model/filter.ts';
import { sceneOf } from '../../../web/view-model/scene.ts';
import { sectionsOf } from '../../../web/view-model/sections.ts';
import { assembled } from '../../contract/assembled.ts';
import { catalogue } from '../../support/contributions.ts';
import { corpus, numbers, policyId } from '../../support/health-reform.ts';
import { describeWithNeo4j } from '../../support/neo4j.ts';
import { emptyDatabase, openDriver } from '../../support/neo4j-server.ts';
import { seedGraph } from '../../support/seed-graph.ts';

/** The Cypher that users take with them, run on Neo4j itself. */

describeWithNeo4j('Cypher that is handed on', (server) => {
  let driver: Driver;
  beforeAll(() => {
    driver = openDriver(server);
  });
  beforeEach(() => emptyDatabase(server));
  afterAll(async () => {
    await driver.close();
    await emptyDatabase(server);
  });
  const ask = async (text: string, parameters: object = {}) => {
    const { records } = await driver.executeQuery(text, parameters, { database: server.database });
    return records.map((record) => record.toObject());
  };

  describe('the query behind the picture', () => {
    /** A picture of what hangs on the province's document and on its first task, as the explorer makes it. */
    async function picture() {
      const store = await openNeo4jStore({ ...server, catalogue });
      await store.applyDocuments(corpus);
      const around = (id: string) => store.neighbourhood(neighbourhoodQuestion.parse({ id }));
      const first = await around(policyId(numbers.province));
      const task = first.nodes.find(({ label }) => label === 'Task')!;
      const second = await around(task.id);
      await store.close();
      const opened = [first, second].map((answer) => ({
        ...{ expansion: { id: answer.centre.id, steps: [] }, start: true },
        answers: [answer],
      }));
      return gather([first.centre], opened);
    }
    const shown = async ({ statement, parameters }: CypherQuery) => {
      const rows = await ask(statement, parameters);
      const ids = (name: string) => new Set(rows.flatMap((row) => (row[name] ? [row[name].properties.id] : [])));
      return { nodes: ids('n'), relationships: ids('r') };
    };

    it('gives the nodes and relationships that the picture shows, and no others', async () => {
      const data = await picture();
      const visible = filterScene(sceneOf(data, []), nothingHidden, new Map());
      expect(data.nodes.size).toBeGreaterThan(8);
      expect(await shown(cypherOf(visible))).toEqual({
        nodes: new Set(data.nodes.keys()),
        relationships: new Set(data.relationships.keys()),
      });
      const some = filterScene(sceneOf(data, []), { ...nothingHidden, labels: ['Department'] }, new Map());
      const { nodes } = await shown(cypherOf(some));
      expect(nodes).toEqual(new Set([...data.nodes.values()].flatMap((n) => (n.label === 'Department' ? [] : n.id))));
    });

    it('gives the tasks of a section that stands folded, less those that are hidden or filtered away', async () => {
      const data = await picture();
      const scene = sceneOf(data, sectionsOf(data));
      expect([...scene.nodes.values()].some(({ fold }) => fold)).toBe(true);
      const [hidden, ...others] = [...data.nodes.values()].filter(({ label }) => label === 'Task').map(({ id }) => id);
      const left = filterScene(scene, { ...nothingHidden, nodes: [hidden!], labels: ['Region'] }, new Map());
      const found = await shown(cypherOf(left));
      const expected = [...data.nodes.values()].filter(({ id, label }) => id !== hidden && label !== 'Region');
      expect(others.length).toBeGreaterThan(0);
      expect(found.nodes).toEqual(new Set(expected.map(({ id }) => id)));
      const lines = [...data.relationships.values()].filter(
        ({ from, to }) => found.nodes.has(from) && found.nodes.has(to),
      );
      expect(found.relationships).toEqual(new Set(lines.map(({ id }) => id)));
    });

    it('means the same as it is pasted, with its parameters as literals', async () => {
      const query = cypherOf(filterScene(sceneOf(await picture(), []), nothingHidden, new Map()));
      const [, ...literals] = writeCypher(query)
        .match(/=> \[.*\];/g)!
        .join('\n')
        .split('=> ');
      const names = Object.keys(query.parameters);
      const [row] = await ask(`RETURN ${literals.map((text, i) => `${text.trim().slice(0, -1)} AS ${names[i]}`)}`);
      expect(row).toEqual(query.parameters);
    });
  });

  describe('the graph as a script', () => {
    const run = async (graph: Graph) => {
      const statements = toCypher(graph, 'a citation').split(/;\n/).slice(0, -1);
      const session = driver.session({ database: server.database });
      for (const statement of statements) await session.run(statement);
      await session.close();
    };

    it('makes the graph of the seeds in an empty database, every property and quote', async () => {
      const graph = await seedGraph();
      await run(graph);
      const nodes = await ask('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
      const byId = new Map(nodes.map((node) => [node.properties.id, node]));
      expect(byId.size).toBe(graph.nodes.length);
      for (const { id, label, properties } of graph.nodes) {
        expect(byId.get(id)).toEqual({ labels: [label], properties: { id, ...properties } });
      }
      const lines = await ask(
        'MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.source AS source, r.role AS role, r.evidenceQuote AS quotes, r.evidenceStart AS starts',
      );
      const told = graph.relationships.map(({ id, type, from, to, source, properties, evidence }) => ({
        ...{ id, type, from, to, source, role: properties.role ?? null },
        quotes: evidence.length > 0 ? evidence.map(({ quote }) => quote) : null,
        starts: evidence.length > 0 ? evidence.map(({ start }) => start) : null,
      }));
      expect(new Map(lines.map((line) => [line.id, line]))).toEqual(new Map(told.map((line) => [line.id, line])));
      expect(lines).toHaveLength(graph.relationships.length);
    });

    it('makes nothing twice when it is run twice', async () => {
      const graph = assembled(...corpus);
      for (let i = 0; i < 2; i++) await run(graph);
      expect(await ask('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: graph.nodes.length }]);
      expect(await ask('MATCH ()-[r]->() RETURN count(r) AS count')).toEqual([{ count: graph.relationships.length }]);
    });

    it('keeps signs that mean something to Cypher', async () => {
      const name = `引号'"\\ \`反\` $参数 {括} // 注\n\r\t\u0007\u2028😀; \\u0041`;
      await run({ nodes: [{ id: `theme:${name}`, label: 'Theme', properties: { name } }], relationships: [] });
      expect(await ask('MATCH (n:Theme {id: $id}) RETURN n.name AS name', { id: `theme:${name}` })).toEqual([{ name }]);
    });
  });
});
