import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Reading } from '../../graph/contribution.ts';
import { InvalidInput } from '../../graph/errors.ts';
import { mayJoin } from '../steps.ts';
import type { Handed, Said } from './messages.ts';

/** Reading beside everything else: a server goes on answering while a long text is read. */
export interface ReadingThread {
  /** As `readDocument` of ingest/read-document; begun in the order in which they came, several side by side. */
  readonly readDocument: ReadDocument;
  /** Ends the thread; what is being read or waits is given up. */
  stop(): Promise<void>;
}

interface Waiting extends Handed {
  /** One of those that were under way when a thread broke off: nobody else is to be cut off with it. */
  readonly alone?: true;
  resolve(reading: Reading): void;
  reject(error: unknown): void;
}

const entry = new URL('./thread.mjs', import.meta.url);

/**
 * The thread itself starts with the first document, so that a start without one is not held up.
 * @param memory what the thread may take, where that is less than the engine gives it
 */
export function createReadingThread(memory: ResourceLimits = {}): ReadingThread {
  const waiting: Waiting[] = [];
  const underWay = new Map<number, Waiting>();
  let turns = 0;
  let worker: Worker | undefined;

  function handOver(): void {
    for (let next = waiting[0]; next && hasRoomFor(next); next = waiting[0]) {
      waiting.shift();
      underWay.set(next.turn, next);
      worker ??= start();
      worker.postMessage({ turn: next.turn, bytes: next.bytes, file: next.file } satisfies Handed);
    }
  }

  function hasRoomFor({ alone, bytes }: Waiting): boolean {
    const others = [...underWay.values()];
    if (alone || others.some((other) => other.alone)) return others.length === 0;
    return mayJoin(
      others.map((other) => other.bytes.length),
      bytes.length,
    );
  }

  function start(): Worker {
    const started = new Worker(entry, { resourceLimits: memory });
    started.on('message', (said: Said) => {
      const document = underWay.get(said.turn);
      underWay.delete(said.turn);
      if ('reading' in said) document?.resolve(said.reading);
      else document?.reject('refusal' in said ? new InvalidInput(said.refusal) : said.error);
      handOver();
    });
    let cause: unknown;
    started.on('error', (error) => {
      cause = error;
    });
    started.on('exit', () => {
      if (worker === started) brokeOff(cause);
    });
    return started;
  }

  /** Out of memory, most likely: the document that is too much for a thread of its own is refused, the others are read. */
  function brokeOff(cause: unknown): void {
    worker = undefined;
    const cut = [...underWay.values()];
    underWay.clear();
    const [only, ...others] = cut;
    if (only && others.length === 0) only.reject(gaveUp(only.file, cause));
    else waiting.unshift(...cut.map((document) => ({ ...document, alone: true as const })));
    handOver();
  }

  return {
    readDocument: (bytes, file) =>
      new Promise((resolve, reject) => {
        waiting.push({ turn: turns++, bytes, file, resolve, reject });
        handOver();
      }),
    stop: async () => {
      const stopped = worker;
      worker = undefined;
      const given = [...underWay.values(), ...waiting.splice(0)];
      underWay.clear();
      for (const { file, reject } of given) reject(gaveUp(file, undefined));
      await stopped?.terminate();
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
