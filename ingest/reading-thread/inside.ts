import { parentPort } from 'node:worker_threads';
import { AtlasError } from '../../graph/errors.ts';
import { readDocument } from '../read-document.ts';
import type { Handed, Said } from './messages.ts';

/** What runs in the thread: documents in, their readings out; those that are under way take their steps in turn. */
parentPort!.on('message', async ({ turn, bytes, file }: Handed) => {
  const said: Said = await readDocument(bytes, file).then(
    (reading) => ({ turn, reading }),
    (error: unknown) => (error instanceof AtlasError ? { turn, refusal: error.sentence } : { turn, error }),
  );
  parentPort!.postMessage(said);
});
