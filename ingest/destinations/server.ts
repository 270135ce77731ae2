import { ApiFailure, type Client, createClient } from '../../graph/api/client.ts';
import { announced } from '../../graph/server/announcement.ts';
import { accountsOf } from './account.ts';
import type { Destination } from './destination.ts';

/** Hands files to the server that has the data folder open: it reads them, and its explorer sees them at once. */
export function serverDestination(client: Client): Destination {
  return {
    take: async (bytes, file) => {
      const base64 = Buffer.from(bytes).toString('base64');
      return client.addDocument({ file, base64 });
    },
    finish: (documents) =>
      accountsOf({ documents: () => client.documents(), document: (id) => client.document({ id }) }, documents),
    close: async () => {},
  };
}

/**
 * @returns the running server of this data folder, undefined when there is none: what a killed server announced does
 * not count, nor does another one that has its address now
 */
export async function runningServer(dataFolder: string): Promise<{ url: string; client: Client } | undefined> {
  const announcement = await announced(dataFolder);
  if (!announcement) return undefined;
  const client = createClient(announcement.url);
  const signal = AbortSignal.timeout(2000);
  const health = await client.health({}, { signal }).catch(() => undefined);
  return health?.instance === announcement.instance ? { url: announcement.url, client } : undefined;
}

/** Whether the server's no is about this one file; a store that is locked or a refused writer concerns them all. */
export const refusedByServer = (error: unknown): error is ApiFailure =>
  error instanceof ApiFailure && (error.code === 'invalid-input' || error.code === 'too-much');
