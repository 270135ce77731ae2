import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '../../errors.ts';
import { answers } from './answers.ts';
import { freePort } from './free-port.ts';
import { passwordFile, prepareHome, readPassword } from './home.ts';
import type { Installation } from './installation.ts';
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

const opens = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
  'java.base/java.lang',
].map((name) => `--add-opens=${name}=ALL-UNNAMED`);

/**
 * Starts Neo4j on a home folder, on loopback only, and waits until its database answers.
 * @throws StoreLocked where one runs on this folder already
 * @throws StoreUnavailable where it ends, or does not answer; its log says why
 */
export async function startLocalServer(
  installation: Installation,
  { home, port, heap = '1g', pageCache = '256m', settings }: LocalServerOptions,
): Promise<LocalServer> {
  await mkdir(home, { recursive: true });
  const release = await holdHome(home);
  let child: ChildProcess | undefined;
  try {
    const bolt = await freePort(port);
    await prepareHome(installation, home, bolt, { 'server.memory.pagecache.size': pageCache, ...settings });
    child = launch(installation, home, heap);
    const exit = once(child, 'exit').then(() => {});
    const { uri, user, database } = { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', database: 'neo4j' };
    const login = { uri, user, password: await readPassword(home), database };
    await untilAnswering(child, home, () => answers(login));
    await noteRunning(home, { uri, process: child.pid! });
    const end = async (signal: NodeJS.Signals) => {
      await ended(child!, signal);
      release();
    };
    return {
      uri,
      user,
      database,
      passwordFile: passwordFile(home),
      process: child.pid!,
      ended: exit,
      stop: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
    };
  } catch (error) {
    if (child) await ended(child, 'SIGKILL');
    release();
    throw error;
  }
}

/** In a process group of its own: Ctrl+C in the terminal is this program's to pass on. */
function launch({ java, classpath, release }: Installation, home: string, heap: string): ChildProcess {
  const log = openSync(consoleLog(home), 'a');
  const words = [release.mainClass, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const child = spawn(java, ['-cp', classpath, `-Xmx${heap}`, ...opens, ...words], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(log);
  const follow = () => child.kill('SIGTERM');
  process.once('exit', follow);
  child.once('exit', () => process.off('exit', follow));
  return child;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}

async function untilAnswering(child: ChildProcess, home: string, ask: () => Promise<boolean>): Promise<void> {
  for (const start = performance.now(); performance.now() - start < patience; ) {
    if (hasEnded(child)) throw endedEarly(home);
    if (await ask()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw endedEarly(home);
}

const consoleLog = (home: string) => join(home, 'logs', 'console.log');

const endedEarly = (home: string) =>
  new StoreUnavailable({
    zh: `Neo4j 没有启动成功：原因见 ${consoleLog(home)}，改正后重试。`,
    en: `Neo4j did not start: ${consoleLog(home)} says why; correct it and try again.`,
  });
