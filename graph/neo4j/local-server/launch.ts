import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from './installation.ts';

/** A process of Neo4j that was started; whether it serves is another question. */
export interface Launched {
  readonly id: number;
  /** When it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** What it has printed since its start. */
  printed(): string;
  /** Sends the signal and waits until it has ended; nothing where it has ended already. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const opens = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
  'java.base/java.lang',
].map((name) => `--add-opens=${name}=ALL-UNNAMED`);

export const consoleLog = (home: string) => join(home, 'logs', 'console.log');

/**
 * Starts the process on a home folder that is ready. In a process group of its own: Ctrl+C in the terminal is this
 * program's to pass on.
 * @param heap as Java writes it: `512m`
 */
export function launch({ java, classpath, release }: Installation, home: string, heap: string): Launched {
  const log = openSync(consoleLog(home), 'a');
  const before = fstatSync(log).size;
  const words = [release.mainClass, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode'];
  const child = spawn(java, ['-cp', classpath, `-Xmx${heap}`, ...opens, ...words], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', log, log],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  closeSync(log);
  // A Java that could not be started ends without having been there.
  const exit = new Promise<void>((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve());
  });
  const follow = () => child.kill('SIGTERM');
  process.once('exit', follow);
  child.once('exit', () => process.off('exit', follow));
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
  return {
    id: child.pid!,
    ended: exit,
    hasEnded,
    printed: () => readFileSync(consoleLog(home)).subarray(before).toString('utf8'),
    async end(signal) {
      if (hasEnded()) return;
      child.kill(signal);
      await exit;
    },
  };
}
