import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runScript } from './run-script.ts';

/** The command line itself; what `ingest/start.mjs` does before it (installing, building) is done when tests run. */
const main = fileURLToPath(new URL('../../ingest/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Who runs it, where the tests run as root. */
  readonly uid?: number;
}

/** Runs a command of the project as its own process to its end: `run(['ingest', 'seeds', '--out', 'graph.json'])`. */
export async function run(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return ended(spawnCommand(words, options));
}

export interface Serving {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it printed until it served. */
  readonly printed: string;
  /** Asks it to stop, as Ctrl+C does, and waits. */
  stop(): Promise<Ended>;
}

/** Starts the server as its own process; resolves when it has printed its address. It does not outlive its test. */
export async function serve(
  dataFolder: string,
  words: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const child = spawnCommand(['serve', '--port', '0', '--data', dataFolder, ...words], { environment });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const end = ended(child);
  let printed = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/\S+/.exec(printed)?.[0];
      if (address && printed.includes('Ctrl+C')) resolve(address);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    end.then((result) => reject(new Error(`The server ended: ${JSON.stringify(result)}`)), reject);
  });
  return {
    url,
    process: child,
    printed,
    stop: () => {
      child.kill('SIGTERM');
      return end;
    },
  };
}

function spawnCommand(words: readonly string[], { environment, cwd, uid }: RunOptions): ChildProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:PORT|HOST|ATLAS_.*|NEO4J_.*)$/.test(name));
  return spawn(process.execPath, [runScript, main, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(inherited), ...environment },
    ...(cwd !== undefined && { cwd }),
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
