import { fileURLToPath } from 'node:url';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { type RunningServer, startServer } from '../../graph/server.ts';
import type { Store } from '../../graph/store/port.ts';
import { readFiles } from '../../ingest/command/read-files.ts';
import { storeDestination } from '../../ingest/destinations/store.ts';
import { loadKnowledge } from '../../ingest/knowledge/knowledge.ts';
import { readDocument } from '../../ingest/read-document.ts';
import { knownExtensions } from '../../ingest/readers/formats.ts';
import { newSeeds } from '../../ingest/seeds.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface SeededServer extends RunningServer {
  readonly store: Store;
  readonly dataFolder: string;
}

const explorer = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** Opens the store that is served; the folder is the server's data folder. */
export type OpenStore = (folder: string) => Promise<Store>;

const openEmbedded: OpenStore = (folder) => openEmbeddedStore({ folder, catalogue: loadKnowledge().catalogue });

/**
 * A server of this process on a free port, with a data folder of its own, into which all seeds were read. `stop` closes
 * the store as well and deletes the folder.
 */
export async function startSeededServer(openStore: OpenStore = openEmbedded): Promise<SeededServer> {
  const folder = temporaryFolder();
  const store = await openStore(folder.path);
  const silent = { start: () => {}, next: () => {}, stop: () => {} };
  await readFiles(await newSeeds(store, knownExtensions), storeDestination(store, readDocument), silent);
  const unexpected: unknown[] = [];
  const server = await startServer({
    store,
    storeName: openStore === openEmbedded ? 'embedded' : 'neo4j',
    storePlace: folder.path,
    readDocument,
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder.path,
    explorer,
    onUnexpected: (error) => unexpected.push(error),
    checkAnswers: true,
  });
  return {
    ...server,
    store,
    dataFolder: folder.path,
    stop: async () => {
      await server.stop();
      await store.close();
      folder.remove();
      if (unexpected.length) throw new AggregateError(unexpected, 'The server met unexpected errors.');
    },
  };
}
