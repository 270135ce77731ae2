import { mkdir } from 'node:fs/promises';
import type { Login } from '../connection.ts';
import { answers } from './answers.ts';
import { freePort } from './free-port.ts';
import { passwordFile, prepareHome, readPassword } from './home.ts';
import type { Installation } from './installation.ts';
import { type Launched, launch } from './launch.ts';
import { notStarted } from './not-started.ts';
import { holdHome, noteRunning } from './running.ts';

export interface LocalServer {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
  readonly passwordFile: string;
  /** The id of its process. */
  readonly process: number;
  /** When it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it as Neo4j wants to be ended: everything is on the disk, the folder is free. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

export interface LocalServerOptions {
  /** Its data, settings, logs and password; made where it is missing. */
  readonly home: string;
  /** Taken where it is free, else any other is. */
  readonly port?: number;
  /** As Java and Neo4j write it: `512m`. */
  readonly heap?: string;
  readonly pageCache?: string;
  /** Further settings of neo4j.conf, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** How long it may take until it answers, in milliseconds; recovery after a crash included. */
const patience = 180_000;
/** A port may be taken between its choice and the start, and a busy machine may make a start slow. */
const attempts = 2;

/**
 * Starts Neo4j on a home folder, on loopback only, and waits until its database answers. Where its port was taken from
 * under it, or it never answered, it is started once more, on another port.
 * @throws StoreLocked where one runs on this folder already
 * @throws StoreUnavailable with the last words of its log where it ends, or does not answer
 */
export async function startLocalServer(installation: Installation, options: LocalServerOptions): Promise<LocalServer> {
  const { home } = options;
  await mkdir(home, { recursive: true });
  const release = await holdHome(home);
  try {
    const { launched, login } = await started(installation, options);
    const { uri, user, database } = login;
    await noteRunning(home, { uri, process: launched.id });
    const end = async (signal: NodeJS.Signals) => {
      await launched.end(signal);
      release();
    };
    return {
      ...{ uri, user, database },
      passwordFile: passwordFile(home),
      process: launched.id,
      ended: launched.ended,
      stop: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    };
  } catch (error) {
    release();
    throw error;
  }
}

async function started(
  installation: Installation,
  { home, port, heap = '1g', pageCache = '256m', settings }: LocalServerOptions,
): Promise<{ launched: Launched; login: Login }> {
  for (let attempt = 1; ; attempt++) {
    const bolt = await freePort(attempt === 1 ? port : undefined);
    await prepareHome(installation, home, bolt, { 'server.memory.pagecache.size': pageCache, ...settings });
    const login = {
      uri: `bolt://127.0.0.1:${bolt}`,
      user: 'neo4j',
      database: 'neo4j',
      password: await readPassword(home),
    };
    const launched = launch(installation, home, heap);
    try {
      const outcome = await untilAnswering(launched, () => answers(login));
      if (outcome === 'answers') return { launched, login };
      const { error, isPassing } = notStarted(home, outcome, launched.printed());
      if (!isPassing || attempt === attempts) throw error;
      await launched.end('SIGKILL');
    } catch (error) {
      await launched.end('SIGKILL');
      throw error;
    }
  }
}

type Outcome = 'answers' | 'ended' | 'silent';

async function untilAnswering(launched: Launched, ask: () => Promise<boolean>): Promise<Outcome> {
  for (const start = performance.now(); performance.now() - start < patience; ) {
    if (launched.hasEnded()) return 'ended';
    if (await ask()) return 'answers';
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 'silent';
}
