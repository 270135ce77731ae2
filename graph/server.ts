import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { ReadDocument } from './api/answers.ts';
import { createApi } from './api/api.ts';
import { largestHead } from './api/limits.ts';
import { announce, withdraw } from './server/announcement.ts';
import { serveExplorer } from './server/explorer.ts';
import { hostNames } from './server/hosts.ts';
import { type HttpServer, listen, stopListening } from './server/listening.ts';
import { printer } from './server/print.ts';
import { snapshotsIn } from './snapshot/snapshots.ts';
import type { Store } from './store/port.ts';
import { storiesIn } from './story/stories.ts';

export interface ServerOptions {
  readonly store: Store;
  readonly storeName: string;
  /** Which one it is, without credentials: told to other processes of the data folder, never to a browser. */
  readonly storePlace: string;
  /** The only way from the server to the reading half. */
  readonly readDocument: ReadDocument;
  readonly host: string;
  /** Names, without port, by which it is reached beside those of its host: those of a proxy or a container's machine. */
  readonly furtherHosts?: readonly string[];
  /** 0 takes any free one. */
  readonly port: number;
  /** Where the running server is announced to other processes of the same data folder. */
  readonly dataFolder: string;
  /** Folder of the built explorer; without one only the API is served. */
  readonly explorer?: string;
  readonly onUnexpected: (error: unknown) => void;
  readonly checkAnswers?: boolean;
}

export interface RunningServer {
  readonly url: string;
  readonly instance: string;
  /** Takes no new requests, finishes those under way, and withdraws the announcement. The store stays open. */
  stop(): Promise<void>;
}

/**
 * Milliseconds. Node's own five seconds pass while a long text is written into the store: the next request of a waiting
 * client would meet a closed connection.
 */
const keptAlive = 60_000;

/**
 * Serves a store and the explorer on one address.
 * @throws InvalidInput when the address cannot be taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const instance = randomUUID();
  let url = '';
  const app = createApi({
    ...options,
    instance,
    stories: storiesIn(options.dataFolder),
    snapshots: snapshotsIn(options.dataFolder, options.store),
    allowedHosts: hostNames(options.host, options.furtherHosts),
    ...(options.explorer && { print: printer(() => url) }),
  });
  if (options.explorer) serveExplorer(app, options.explorer);

  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { maxHeaderSize: largestHead, keepAliveTimeout: keptAlive },
  }) as HttpServer;
  await listen(server, options.host, options.port);
  url = urlOf(options.host, (server.address() as AddressInfo).port);
  try {
    await announce(options.dataFolder, { url, instance, store: options.storePlace });
  } catch (error) {
    // A server that is left listening would keep the process alive.
    await stopListening(server);
    throw error;
  }
  return {
    url,
    instance,
    stop: async () => {
      await Promise.all([stopListening(server), withdraw(options.dataFolder, instance)]);
    },
  };
}

/** An address a browser on this machine can open: a wildcard is reached by loopback. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
