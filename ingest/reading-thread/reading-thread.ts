import { Worker } from 'node:worker_threads';
import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Reading } from '../../graph/contribution.ts';
import { InvalidInput } from '../../graph/errors.ts';
import type { Handed, Said } from './messages.ts';

/** Reading beside everything else: a server goes on answering while a long text is read. */
export interface ReadingThread {
  /** As `readDocument` of ingest/read-document; documents wait for each other. */
  readonly readDocument: ReadDocument;
  /** Ends the thread; what it was reading is given up. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly file: string;
  resolve(reading: Reading): void;
  reject(error: unknown): void;
}

const entry = new URL('./thread.mjs', import.meta.url);

/** The thread itself starts with the first document, so that a start without one is not held up. */
export function createReadingThread(): ReadingThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const started = new Worker(entry);
    started.on('message', (said: Said) => {
      const asked = waiting.get(said.number);
      waiting.delete(said.number);
      if ('reading' in said) asked?.resolve(said.reading);
      else asked?.reject('refusal' in said ? new InvalidInput(said.refusal) : said.error);
    });
    let cause: unknown;
    started.on('error', (error) => {
      cause = error;
    });
    // Out of memory: the documents that wait are refused, the next one gets a new thread.
    started.on('exit', () => {
      worker = undefined;
      for (const { file, reject } of waiting.values()) reject(gaveUp(file, cause));
      waiting.clear();
    });
    return started;
  }

  return {
    readDocument: (bytes, file) =>
      new Promise((resolve, reject) => {
        const number = ++last;
        waiting.set(number, { file, resolve, reject });
        worker ??= start();
        worker.postMessage({ number, bytes, file } satisfies Handed);
      }),
    stop: async () => {
      await worker?.terminate();
    },
  };
}

const gaveUp = (file: string, cause: unknown) =>
  new InvalidInput(
    {
      zh: `读 ${file} 时程序中断，未读入（可能内存不足）。请拆分后再试。`,
      en: `Reading ${file} was cut off and it was not read in (memory may have run out). Split it and try again.`,
    },
    { cause },
  );
