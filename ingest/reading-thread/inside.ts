import { parentPort } from 'node:worker_threads';
import { AtlasError } from '../../graph/errors.ts';
import { readDocument } from '../read-document.ts';
import type { Handed, Said } from './messages.ts';

/** What runs in the thread: a document in, its reading out. */
parentPort!.on('message', async ({ bytes, file }: Handed) => {
  const said: Said = await readDocument(bytes, file).then(
    (reading) => ({ reading }),
    (error: unknown) => (error instanceof AtlasError ? { refusal: error.sentence } : { error }),
  );
  parentPort!.postMessage(said);
});
