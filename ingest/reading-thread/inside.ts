import { parentPort } from 'node:worker_threads';
import { AtlasError } from '../../graph/errors.ts';
import { readDocument } from '../read-document.ts';
import type { Handed, Said } from './messages.ts';

/** What runs in the thread: reads one document after the other, in the order in which they were handed over. */
parentPort!.on('message', async ({ number, bytes, file }: Handed) => {
  const said: Said = await readDocument(bytes, file).then(
    (reading) => ({ number, reading }),
    (error: unknown) => ({ number, ...(error instanceof AtlasError ? { refusal: error.sentence } : { error }) }),
  );
  parentPort!.postMessage(said);
});
