import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import { startServer } from '../graph/server.ts';
import { snapshotFile, snapshotsIn } from '../graph/snapshot/snapshots.ts';
import { writeWhole } from '../graph/write-whole.ts';
import { collectFiles } from './command/collect-files.ts';
import { type Configuration, configurationOf } from './command/config.ts';
import { type Holder, printHeld, removeHeld } from './command/held-documents.ts';
import { openBrowser } from './command/open-browser.ts';
import { openServedStore, openStore, storeKind, storePlace } from './command/open-store.ts';
import { consoleOutput } from './command/output.ts';
import { printSnapshot } from './command/print-snapshot.ts';
import { type Flags, languageOf, programOf, wrongCommand } from './command/program.ts';
import { progressOn } from './command/progress.ts';
import { readFiles } from './command/read-files.ts';
import { documentReport, printReport, type Report } from './command/report.ts';
import { stopRequested } from './command/stop-requested.ts';
import { sentenceOf } from './command/trouble.ts';
import { writtenFiles } from './command/written-files.ts';
import type { Destination } from './destinations/destination.ts';
import { graphFileDestination } from './destinations/graph-file.ts';
import { neo4jDestination } from './destinations/neo4j.ts';
import { neo4jImportDestination } from './destinations/neo4j-import.ts';
import { runningServer, serverDestination } from './destinations/server.ts';
import { storeDestination } from './destinations/store.ts';
import { loadKnowledge } from './knowledge/knowledge.ts';
import { readAgain, tellReadAgain } from './older-readings.ts';
import { readDocument } from './read-document.ts';
import { knownExtensions } from './readers/formats.ts';
import { createReadingThread } from './reading-thread/reading-thread.ts';
import { newSeeds } from './seeds.ts';

/** 0 all read, 1 some refused and the rest done, 2 nothing done. */
const exitCodes = { all: 0, some: 1, nothing: 2 } as const;

const explorer = fileURLToPath(new URL('../dist/web', import.meta.url));
const language = languageOf(process.argv, process.env);
const output = consoleOutput(language);
const progress = progressOn(process.stderr, language);

/** `npm start`: store, seeds, server; until it is told to stop. */
async function serve(flags: Flags): Promise<number> {
  const configuration = configurationOf(flags, process.env);
  const { data, host, hosts, port } = configuration;
  const store = await openServedStore(configuration, loadKnowledge().catalogue, output.say);
  const thread = createReadingThread();
  try {
    tellReadAgain(await readAgain(store, progress), output);
    const seeds = await newSeeds(store, knownExtensions);
    if (seeds.length) {
      const { documents, refused } = await readFiles(seeds, storeDestination(store, readDocument), progress);
      for (const { reason } of refused) output.warn(reason);
      output.say({
        zh: `已读入 ${documents.length} 份新的种子文件。`,
        en: `${documents.length} new seed documents read.`,
      });
    }
    const server = await startServer({
      store,
      storeName: storeKind(configuration),
      storePlace: storePlace(configuration),
      readDocument: thread.readDocument,
      host,
      furtherHosts: hosts,
      port,
      dataFolder: data,
      explorer,
      onUnexpected: (error) => console.error(error),
    });
    output.say({ zh: `医改图谱：${server.url}  （Ctrl+C 停止）`, en: `Yigai Atlas: ${server.url}  (Ctrl+C stops it)` });
    if (flags.open) openBrowser(server.url);
    await stopRequested();
    await server.stop();
  } finally {
    await thread.stop();
    await store.close();
  }
  return exitCodes.all;
}

/** `npm run documents`: what is held. */
async function documents(flags: Flags): Promise<number> {
  return withHolder(flags, async (holder) => {
    printHeld(await holder.documents(), storePlace(configurationOf(flags, process.env)), output);
    return exitCodes.all;
  });
}

/** `npm run remove`: takes documents out. */
async function remove(names: readonly string[], flags: Flags): Promise<number> {
  return withHolder(flags, async (holder) => {
    const { removed, refused } = await removeHeld(names, holder, output);
    if (removed === 0) return exitCodes.nothing;
    return refused ? exitCodes.some : exitCodes.all;
  });
}

/** `npm run snapshot`: the graph as a file under its hash, and what changed since the last. */
async function snapshot(flags: Flags): Promise<number> {
  const { data } = configurationOf(flags, process.env);
  return withHolder(flags, async (holder) => {
    const taken = await holder.takeSnapshot();
    printSnapshot(taken, snapshotFile(data, taken.sha256), output);
    return exitCodes.all;
  });
}

/** The server of this data folder, if it has our store; else the store itself. */
async function withHolder(flags: Flags, use: (holder: Holder) => Promise<number>): Promise<number> {
  const configuration = configurationOf(flags, process.env);
  const server = await serverOf(configuration);
  if (server) {
    const { client } = server;
    return use({
      documents: () => client.documents(),
      removeDocument: (id) => client.removeDocument({ id }),
      takeSnapshot: () => client.takeSnapshot({}),
    });
  }
  const store = await openStore(configuration, loadKnowledge().catalogue, output.say);
  try {
    return await use({ ...store, takeSnapshot: snapshotsIn(configuration.data, store).take });
  } finally {
    await store.close();
  }
}

/** `npm run ingest`: files, their reading, where it goes, the report. */
async function ingest(paths: readonly string[], flags: Flags): Promise<number> {
  const configuration = configurationOf(flags, process.env);
  const collected = await collectFiles(paths, knownExtensions);
  const unusable = collected.refused.map(({ file, sentence }) => ({ file, reason: sentence }));
  if (collected.files.length === 0) {
    printReport({ documents: [], refused: unusable, skipped: collected.skipped }, output);
    output.warn({
      zh: '没有可读的文件：请给出文件或文件夹，例如 npm run ingest -- seeds。',
      en: 'No file to read: name files or folders, for example npm run ingest -- seeds.',
    });
    return exitCodes.nothing;
  }
  const written = await writtenFiles(flags, collected.files);
  const destination = await destinationOf(configuration, written.out, flags.neo4jImport);
  try {
    const { documents, refused } = await readFiles(collected.files, destination, progress);
    const report: Report = {
      documents: (await destination.finish(documents)).map(documentReport),
      refused: [...unusable, ...refused],
      skipped: collected.skipped,
    };
    printReport(report, output);
    if (written.report) await writeWhole(written.report, `${JSON.stringify(report, null, 2)}\n`);
    if (report.documents.length === 0) return exitCodes.nothing;
    return report.refused.length ? exitCodes.some : exitCodes.all;
  } finally {
    await destination.close();
  }
}

/** Files when they are named; else the server of this data folder, if it has our store; else the store itself. */
async function destinationOf(configuration: Configuration, out?: string, neo4jImport?: string): Promise<Destination> {
  const { catalogue } = loadKnowledge();
  if (out) return graphFileDestination(out, readDocument, catalogue);
  if (neo4jImport) return neo4jImportDestination(resolve(neo4jImport), readDocument, catalogue, output.say);
  const server = await serverOf(configuration);
  if (server) {
    output.say({ zh: `交给正在运行的服务读入：${server.url}`, en: `Read by the running server: ${server.url}` });
    return serverDestination(server.client);
  }
  const store = await openStore(configuration, catalogue, output.say);
  return 'applyDocuments' in store ? neo4jDestination(store, readDocument) : storeDestination(store, readDocument);
}

function serverOf(configuration: Configuration) {
  return runningServer(configuration.data, storePlace(configuration), () =>
    output.say({ zh: '服务正忙，等它回应……', en: 'The running server is busy; waiting for it …' }),
  );
}

/** `npm run neo4j`: a Neo4j of this data folder; until it is told to stop. */
async function neo4j(flags: Flags): Promise<number> {
  const { data } = configurationOf(flags, process.env);
  const { runLocalNeo4j } = await import('./command/local-neo4j.ts');
  return (await runLocalNeo4j(data, output)) ? exitCodes.all : exitCodes.some;
}

/** Tells what went wrong: one sentence where a person can do something about it, the whole error where not. */
function tell(error: unknown): void {
  const known = error instanceof CommanderError ? wrongCommand(error)?.sentence : sentenceOf(error);
  if (known) output.warn(known);
  else if (!(error instanceof CommanderError)) console.error(error);
}

try {
  await programOf(language, { serve, ingest, documents, remove, snapshot, neo4j }, (code) => {
    process.exitCode = code;
  }).parseAsync(process.argv);
} catch (error) {
  tell(error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? exitCodes.all : exitCodes.nothing;
}
