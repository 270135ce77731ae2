import { afterAll, beforeAll } from 'vitest';
import { type Client, createClient } from '../../graph/api/client.ts';
import { type SeededServer, startSeededServer } from './server.ts';

/** The five seeds on a server of their own for the tests of one file, asked through the port as a browser asks. */
export function seededClientForTests(): { readonly server: SeededServer; readonly client: Client } {
  let server: SeededServer;
  let client: Client;
  beforeAll(async () => {
    server = await startSeededServer();
    client = createClient(server.url);
  }, 60_000);
  afterAll(() => server.stop());
  return {
    get server() {
      return server;
    },
    get client() {
      return client;
    },
  };
}
