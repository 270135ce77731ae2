import { ApiFailure, type Client, createClient } from '../../graph/api/client.ts';
import { isLocked } from '../../graph/embedded/lock.ts';
import { announced } from '../../graph/server/announcement.ts';
import { accountsOf } from './account.ts';
import { type Destination, underWay } from './destination.ts';

/** Hands files to the server that has the data folder open: it reads them side by side, and its explorer sees them at once. */
export function serverDestination(client: Client): Destination {
  return {
    begin: (bytes, file) => {
      const begun = underWay(client.addDocument({ file, base64: Buffer.from(bytes).toString('base64') }));
      return () => begun;
    },
    finish: (documents) =>
      accountsOf({ documents: () => client.documents(), document: (id) => client.document({ id }) }, documents),
    close: async () => {},
  };
}

/** In milliseconds: until a server counts as busy, and until a busy one is given up. */
const patience = { answer: 2000, all: 30_000 };

/**
 * One that has the data folder open and is silent is reading a long text: it is asked until it has time.
 * @param store which one is meant: a server that has another is none for us
 * @param onBusy called once before such a wait
 * @returns the running server of this data folder, undefined when there is none: what a killed server announced does
 * not count, nor does another one that has its address now
 */
export async function runningServer(
  dataFolder: string,
  store: string,
  onBusy: () => void,
  { answer, all } = patience,
): Promise<{ url: string; client: Client } | undefined> {
  for (let waited = 0; waited < all; waited += answer) {
    const announcement = await announced(dataFolder);
    if (announcement?.store !== store) return undefined;
    const client = createClient(announcement.url);
    const signal = AbortSignal.timeout(answer);
    const health = await client.health({}, { signal }).catch(() => undefined);
    if (health?.instance === announcement.instance) return { url: announcement.url, client };
    if (!signal.aborted || !isLocked(dataFolder)) return undefined;
    if (waited === 0) onBusy();
  }
  return undefined;
}

/** Whether the server's no is about this one file; a store that is locked or a refused writer concerns them all. */
export const refusedByServer = (error: unknown): error is ApiFailure =>
  error instanceof ApiFailure && (error.code === 'invalid-input' || error.code === 'too-much');
