import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../../graph/contribution.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Login } from '../../graph/neo4j/connection.ts';
import { argumentsFile, toImportFiles } from '../../graph/neo4j/import/import-files.ts';
import { importRows } from '../../graph/neo4j/import/rows.ts';
import { writeImport } from '../../graph/neo4j/import/write-import.ts';
import { admin, type Installation, installServer } from '../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import type { Store } from '../../graph/store/port.ts';
import { sentenceOf } from '../../ingest/command/trouble.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { emptyDatabase } from '../support/neo4j-server.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { naiveRate } from './naive-merge.ts';
import { type Question, questionsOf } from './neo4j-questions.ts';
import type { BenchRow } from './row.ts';

/** About 100,000 nodes and 500,000 relationships with their evidence, as in the bench of the embedded store. */
const documents = 1100;
/** Of one transaction in the bulk path. */
const portion = 50;
/** Documents that arrive one by one afterwards. */
const single = 20;
const slowest = 50;

const catalogue = loadCatalogue();

/** Neo4j on the synthetic corpus: filled in four ways, then asked what the embedded store is asked. */
export async function benchNeo4j(): Promise<BenchRow[]> {
  let installation: Installation;
  try {
    installation = await installServer(longTerm, ({ en }) => console.log(en));
  } catch (error) {
    console.log(`Neo4j was NOT measured: ${sentenceOf(error)?.en ?? error}`);
    return [];
  }
  const folder = temporaryFolder();
  try {
    return await measure(installation, folder.path);
  } finally {
    folder.remove();
  }
}

async function measure(installation: Installation, folder: string): Promise<BenchRow[]> {
  const readings = Array.from({ length: documents }, (_, i) => syntheticReading(i));
  const files = join(folder, 'files');
  const home = join(folder, 'home');
  mkdirSync(home);
  const written = await seconds(() => writeImport(files, toImportFiles(importRows(readings, catalogue))));
  const imported = await seconds(async () => {
    const words = ['database', 'import', 'full', 'neo4j', `@${argumentsFile}`];
    const { code, output } = await admin(installation, home, words, files);
    if (code !== 0) throw new Error(output);
  });

  let server = await startLocalServer(installation, { home, heap: '1g', pageCache: '512m' });
  const { rows, login, sizes } = await loads(server, readings);
  await server.stop();
  server = await startLocalServer(installation, { home, heap: '1g', pageCache: '512m' });
  const asked = await reads({ ...login, uri: server.uri }, readings, folder);
  const memory = memoryOf(server.process);
  await server.kill();

  const size = sizes.nodes + sizes.relationships;
  const { bulk, naive } = rows;
  const rate = (spent: number) => size / spent;
  return [
    { what: 'Neo4j: nodes', value: sizes.nodes, unit: 'nodes' },
    { what: 'Neo4j: relationships', value: sizes.relationships, unit: 'relationships' },
    { what: 'Neo4j: files of neo4j-admin import written', value: written, unit: 's' },
    { what: 'Neo4j: neo4j-admin import', value: rate(imported), unit: 'rows/s' },
    { what: `Neo4j: bulk path, ${portion} documents a transaction`, value: rate(bulk), unit: 'rows/s' },
    atLeast('Neo4j: bulk path / neo4j-admin import', rate(bulk) / rate(imported), 0.15),
    { what: 'Neo4j: naive MERGE per row', value: naive, unit: 'rows/s' },
    atLeast('Neo4j: bulk path / naive MERGE', rate(bulk) / naive, 20),
    { what: 'Neo4j: one transaction a document', value: single / rows.single, unit: 'documents/s' },
    ...asked,
    { what: 'Neo4j: memory of the server, heap of 1 GB', value: memory, unit: 'MB' },
    { what: 'Neo4j: memory of the explorer’s process then', value: process.memoryUsage().rss / 1e6, unit: 'MB' },
  ];
}

/** The imported database is opened, then everything is deleted and loaded over Bolt. */
async function loads(server: LocalServer, readings: readonly Reading[]) {
  const { uri, user, database, passwordFile } = server;
  const login: Login = { uri, user, database, password: readFileSync(passwordFile, 'utf8').trim() };
  // Constraints and indexes as the store makes them, for the naive way as well.
  await (await openNeo4jStore({ ...login, catalogue })).close();
  await emptyDatabase(login);
  const naive = await naiveRate(login, readings.slice(0, 3), catalogue);
  await emptyDatabase(login);
  const store = await openNeo4jStore({ ...login, catalogue });
  const bulk = await seconds(async () => {
    for (let at = 0; at < readings.length; at += portion) await store.applyDocuments(readings.slice(at, at + portion));
  });
  const further = Array.from({ length: single }, (_, i) => syntheticReading(documents + i));
  const one = await seconds(async () => {
    for (const reading of further) await store.applyDocument(reading);
  });
  for (const { contribution } of further) await store.removeDocument(contribution.document.id);
  const { nodes, relationships } = await store.stats();
  await store.close();
  return { login, rows: { naive, bulk, single: one }, sizes: { nodes: sum(nodes), relationships: sum(relationships) } };
}

/** The same questions to both stores: first on a server that has just been started, then again. */
async function reads(login: Login, readings: readonly Reading[], folder: string): Promise<BenchRow[]> {
  const embedded = await openEmbeddedStore({ folder: join(folder, 'embedded'), catalogue });
  for (const reading of readings) await embedded.applyDocument(reading);
  const neo4j = await openNeo4jStore({ ...login, catalogue });
  const rows: BenchRow[] = [];
  let wrong = 0;
  for (const { what, questions } of await questionsOf(login)) {
    const cold = await timesOf(neo4j, questions);
    const warm = await timesOf(neo4j, questions);
    const beside = await timesOf(embedded, questions);
    wrong += cold.answers.filter(
      (answer, i) => questions[i]!.isEmpty(answer) || !isDeepStrictEqual(answer, beside.answers[i]),
    ).length;
    rows.push(
      { what: `embedded: ${what}, median`, value: quantile(beside.times, 0.5), unit: 'ms' },
      { what: `embedded: ${what}, p95`, value: quantile(beside.times, 0.95), unit: 'ms' },
      { what: `Neo4j: ${what}, cold, median`, value: quantile(cold.times, 0.5), unit: 'ms' },
      { what: `Neo4j: ${what}, cold, p95`, value: quantile(cold.times, 0.95), unit: 'ms' },
      { what: `Neo4j: ${what}, warm, median`, value: quantile(warm.times, 0.5), unit: 'ms' },
      atMost(`Neo4j: ${what}, warm, p95`, quantile(warm.times, 0.95), slowest),
    );
  }
  rows.push({
    what: 'Neo4j: answers that are empty or differ from the embedded store’s',
    value: wrong,
    unit: 'answers',
    goal: '0',
    met: wrong === 0,
  });
  await embedded.close();
  await neo4j.close();
  return rows;
}

async function timesOf(store: Store, questions: readonly Question[]) {
  const times: number[] = [];
  const answers: unknown[] = [];
  for (const { ask } of questions) {
    const start = performance.now();
    answers.push(await ask(store));
    times.push(performance.now() - start);
  }
  return { times, answers };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const quantile = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(part * times.length))]!;

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

/** Megabytes that the system keeps in memory for a process; 0 where it does not say. */
function memoryOf(id: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))![1]) / 1000;
  } catch {
    return 0;
  }
}

const atLeast = (what: string, value: number, goal: number): BenchRow => ({
  ...{ what, value, unit: '×', goal: `≥ ${goal}` },
  met: value >= goal,
});

const atMost = (what: string, value: number, goal: number): BenchRow => ({
  ...{ what, value, unit: 'ms', goal: `≤ ${goal}` },
  met: value <= goal,
});
