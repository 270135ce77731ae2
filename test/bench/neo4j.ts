import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../graph/contribution.ts';
import type { Login } from '../../graph/neo4j/connection.ts';
import { argumentsFile, toImportFiles } from '../../graph/neo4j/import/import-files.ts';
import { importRows } from '../../graph/neo4j/import/rows.ts';
import { writeImport } from '../../graph/neo4j/import/write-import.ts';
import { admin, type Installation, installServer } from '../../graph/neo4j/local-server/installation.ts';
import { type LocalServer, startLocalServer } from '../../graph/neo4j/local-server/local-server.ts';
import { longTerm } from '../../graph/neo4j/local-server/release.ts';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import { sentenceOf } from '../../ingest/command/trouble.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { emptyDatabase } from '../support/neo4j-server.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { naiveRate } from './naive-merge.ts';
import { benchAnswers } from './neo4j-answers.ts';
import { drawStarts } from './neo4j-questions.ts';
import type { BenchRow } from './row.ts';
import { createSteps, type Steps } from './steps.ts';

/** How much is measured. The usual corpus is about 100,000 nodes and 500,000 relationships with their evidence. */
export interface Neo4jScale {
  readonly documents: number;
  /** Of one transaction in the bulk path. */
  readonly portion: number;
  /** Documents that arrive one by one afterwards. */
  readonly single: number;
}

const usual: Neo4jScale = { documents: 1100, portion: 50, single: 20 };
const memory = { heap: '1g', pageCache: '512m' } as const;

const catalogue = loadCatalogue();

/** Neo4j on the synthetic corpus: filled in four ways, then asked what the embedded store is asked. */
export async function benchNeo4j(scale = usual): Promise<BenchRow[]> {
  const steps = createSteps('Neo4j');
  let installation: Installation;
  try {
    installation = await installServer(longTerm, ({ en }) => console.log(en));
  } catch (error) {
    console.log(`Neo4j was NOT measured: ${sentenceOf(error)?.en ?? error}`);
    return [];
  }
  const folder = temporaryFolder();
  try {
    return await measure(installation, folder.path, scale, steps);
  } finally {
    folder.remove();
  }
}

async function measure(
  installation: Installation,
  folder: string,
  scale: Neo4jScale,
  steps: Steps,
): Promise<BenchRow[]> {
  const readings = Array.from({ length: scale.documents }, (_, i) => syntheticReading(i));
  const { written, imported } = await imports(installation, folder, readings, steps);

  const home = join(folder, 'home');
  let server = await startLocalServer(installation, { home, ...memory });
  steps.watch(server.process);
  try {
    const login = await loginOf(server);
    const loaded = await loads(login, readings, scale, steps);
    const starts = await drawStarts(login);
    steps.watch(undefined);
    await steps.take('the server is started anew', async () => {
      await server.stop();
      server = await startLocalServer(installation, { home, ...memory });
    });
    steps.watch(server.process);
    const asked = { login: { ...login, uri: server.uri }, starts };
    const answers = await benchAnswers(asked, readings, join(folder, 'embedded'), steps);
    const size = loaded.nodes + loaded.relationships;
    return [
      { what: 'Neo4j: nodes', value: loaded.nodes, unit: 'nodes' },
      { what: 'Neo4j: relationships', value: loaded.relationships, unit: 'relationships' },
      { what: 'Neo4j: files of neo4j-admin import written', value: written, unit: 's' },
      { what: 'Neo4j: neo4j-admin import', value: size / imported, unit: 'rows/s' },
      { what: `Neo4j: bulk path, ${scale.portion} documents a transaction`, value: size / loaded.bulk, unit: 'rows/s' },
      atLeast('Neo4j: bulk path / neo4j-admin import', imported / loaded.bulk, 0.15),
      { what: 'Neo4j: naive MERGE per row', value: loaded.naive, unit: 'rows/s' },
      atLeast('Neo4j: bulk path / naive MERGE', size / loaded.bulk / loaded.naive, 20),
      { what: 'Neo4j: one transaction a document', value: scale.single / loaded.single, unit: 'documents/s' },
      ...answers,
      { what: 'Neo4j: memory of the server, heap of 1 GB', value: memoryOf(server.process), unit: 'MB' },
    ];
  } finally {
    await server.kill();
  }
}

/** Into a database of its own, which nobody opens. @returns seconds */
async function imports(installation: Installation, folder: string, readings: readonly Reading[], steps: Steps) {
  const files = join(folder, 'files');
  const home = join(folder, 'imported');
  mkdirSync(home);
  const written = await steps.take('files of neo4j-admin import', () =>
    writeImport(files, toImportFiles(importRows(readings, catalogue))),
  );
  const imported = await steps.take('neo4j-admin import', async () => {
    const words = ['database', 'import', 'full', 'neo4j', `@${argumentsFile}`];
    const { code, output } = await admin(installation, home, words, files);
    if (code !== 0) throw new Error(output);
  });
  for (const done of [files, home]) rmSync(done, { recursive: true });
  return { written, imported };
}

async function loginOf({ uri, user, database, passwordFile }: LocalServer): Promise<Login> {
  return { uri, user, database, password: readFileSync(passwordFile, 'utf8').trim() };
}

/** Into an empty database with all constraints and indexes, over Bolt. */
async function loads(
  login: Login,
  readings: readonly Reading[],
  { documents, portion, single }: Neo4jScale,
  steps: Steps,
) {
  let naive = 0;
  await steps.take('naive MERGE per row', async () => {
    await (await openNeo4jStore({ ...login, catalogue })).close();
    naive = await naiveRate(login, readings.slice(0, 3), catalogue);
    await emptyDatabase(login);
  });
  const store = await openNeo4jStore({ ...login, catalogue });
  try {
    const bulk = await steps.take('bulk path', async (told) => {
      for (let at = 0; at < readings.length; at += portion) {
        await store.applyDocuments(readings.slice(at, at + portion));
        told(at + portion, documents);
      }
    });
    const further = Array.from({ length: single }, (_, i) => syntheticReading(documents + i));
    const one = await steps.take('one transaction a document', async () => {
      for (const reading of further) await store.applyDocument(reading);
    });
    await steps.take('these are removed', async () => {
      for (const { contribution } of further) await store.removeDocument(contribution.document.id);
    });
    const { nodes, relationships } = await store.stats();
    return { naive, bulk, single: one, nodes: sum(nodes), relationships: sum(relationships) };
  } finally {
    await store.close();
  }
}

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
