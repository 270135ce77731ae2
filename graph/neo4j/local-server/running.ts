import { readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { lockFolder } from '../../embedded/lock.ts';
import { StoreLocked } from '../../errors.ts';

const running = z.object({ uri: z.url(), process: z.number().int() });
/** A server as the next call needs to know it. */
export type Running = z.infer<typeof running>;

const fileOf = (home: string) => join(home, 'running.json');

/** Writes down which server a home folder has. */
export async function noteRunning(home: string, value: Running): Promise<void> {
  await writeFile(fileOf(home), `${JSON.stringify(value)}\n`);
}

async function lastNoted(home: string): Promise<Running | undefined> {
  try {
    return running.parse(JSON.parse(await readFile(fileOf(home), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Lets one process at a time run a server on a home folder.
 * @returns what lets the next one in
 * @throws StoreLocked where one runs; also one that outlived the process which started it
 */
export async function holdHome(home: string): Promise<() => void> {
  const noted = await lastNoted(home);
  let release: () => void;
  try {
    ({ release } = lockFolder(home));
  } catch (error) {
    throw error instanceof StoreLocked ? runsAlready(home, noted?.uri, error) : error;
  }
  if (noted && isAlive(noted.process) && (await isTaken(noted.uri))) {
    release();
    throw runsAlready(home, noted.uri);
  }
  return release;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Whether anything listens there; Neo4j keeps its port to the end. A number of a process alone may be another's by now. */
function isTaken(uri: string): Promise<boolean> {
  const { hostname, port } = new URL(uri);
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname, port: Number(port) });
    socket.on('error', () => resolve(false));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

const runsAlready = (home: string, uri = '', cause?: unknown) =>
  new StoreLocked(
    {
      zh: `${home} 的 Neo4j 已在运行${uri && `（${uri}）`}：直接使用它，或先停止它（在它的窗口按 Ctrl+C，或结束那个 java 进程）。`,
      en: `The Neo4j of ${home} runs already${uri && ` (${uri})`}: use it, or stop it first (Ctrl+C in its window, or end that java process).`,
    },
    { cause },
  );
