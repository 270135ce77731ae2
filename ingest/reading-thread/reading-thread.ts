import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Reading } from '../../graph/contribution.ts';
import { InvalidInput } from '../../graph/errors.ts';
import type { Handed, Said } from './messages.ts';

/** Reading beside everything else: a server goes on answering while a long text is read. */
export interface ReadingThread {
  /** As `readDocument` of ingest/read-document; one document after the other, in the order in which they came. */
  readonly readDocument: ReadDocument;
  /** Ends the thread; what is being read or waits is given up. */
  stop(): Promise<void>;
}

interface Waiting extends Handed {
  resolve(reading: Reading): void;
  reject(error: unknown): void;
}

const entry = new URL('./thread.mjs', import.meta.url);

/** The thread itself starts with the first document, so that a start without one is not held up. */
export function createReadingThread(): ReadingThread {
  const waiting: Waiting[] = [];
  let current: Waiting | undefined;
  let worker: Worker | undefined;

  function next(): void {
    if (current) return;
    current = waiting.shift();
    if (!current) return;
    worker ??= start();
    worker.postMessage({ bytes: current.bytes, file: current.file } satisfies Handed);
  }

  function settle(how: (document: Waiting) => void): void {
    if (current) how(current);
    current = undefined;
    next();
  }

  function start(): Worker {
    const started = new Worker(entry);
    started.on('message', (said: Said) =>
      settle(({ resolve, reject }) => {
        if ('reading' in said) resolve(said.reading);
        else reject('refusal' in said ? new InvalidInput(said.refusal) : said.error);
      }),
    );
    let cause: unknown;
    started.on('error', (error) => {
      cause = error;
    });
    // Out of memory, most likely: this document is refused, the next one gets a new thread.
    started.on('exit', () => {
      worker = undefined;
      settle(({ file, reject }) => reject(gaveUp(file, cause)));
    });
    return started;
  }

  return {
    readDocument: (bytes, file) =>
      new Promise((resolve, reject) => {
        waiting.push({ bytes, file, resolve, reject });
        next();
      }),
    stop: async () => {
      for (const { file, reject } of waiting.splice(0)) reject(gaveUp(file, undefined));
      await worker?.terminate();
    },
  };
}

const gaveUp = (file: string, cause: unknown) =>
  new InvalidInput(
    {
      zh: `读 ${file} 时程序中断，未读入（服务已停止，或内存不足）。请重试；若再次中断，请拆分后再读。`,
      en: `Reading ${file} was cut off and it was not read in (the server stopped, or memory ran out). Try again; if it is cut off again, split it.`,
    },
    { cause },
  );
