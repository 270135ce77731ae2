import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../../graph/api/client.ts';
import { lockFolder } from '../../../graph/embedded/lock.ts';
import { announce, announced } from '../../../graph/server/announcement.ts';
import { runningServer, serverDestination } from '../../../ingest/destinations/server.ts';
import { folderForEachTest } from '../../support/folder-for-each-test.ts';

const folder = folderForEachTest();

const instance = 'this run';
const store = 'this store';

/** Something at the address that the data folder's announcement names. */
async function announcedServer(answer: RequestListener): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await announce(folder.path, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, instance, store });
}

function hold(): void {
  const { release } = lockFolder(folder.path);
  onTestFinished(release);
}

describe('a server that is silent', () => {
  it('is waited for, with a word, while it has the data folder open', async () => {
    hold();
    let told = 0;
    await announcedServer((_, response) => {
      if (told === 0) return;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ status: 'ok', store: 'embedded', instance }));
    });
    const found = await runningServer(folder.path, store, () => told++, { answer: 200, all: 60_000 });
    expect(found?.url).toContain('127.0.0.1');
    expect(told).toBe(1);
  });

  it('is given up when it stays silent', async () => {
    hold();
    await announcedServer(() => {});
    expect(await runningServer(folder.path, store, () => {}, { answer: 20, all: 60 })).toBeUndefined();
  });

  it('is not asked where it has another store', async () => {
    hold();
    await announcedServer(() => expect.unreachable());
    const onBusy = () => expect.unreachable();
    const other = 'neo4j.example/neo4j';
    expect(await runningServer(folder.path, other, onBusy, { answer: 20, all: 60_000 })).toBeUndefined();
  });

  it('is another program where nobody has the data folder open', async () => {
    await announcedServer(() => {});
    const onBusy = () => expect.unreachable();
    expect(await runningServer(folder.path, store, onBusy, { answer: 20, all: 60_000 })).toBeUndefined();
  });
});

it('a running server is handed the next file before it has answered for the first', async () => {
  const held: (() => void)[] = [];
  await announcedServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    held.push(() => response.end(JSON.stringify({ outcome: 'refused', findings: [] })));
    if (held.length === 2) for (const answer of held) answer();
  });
  const { url } = (await announced(folder.path))!;
  const { begin } = serverDestination(createClient(url));
  const waits = ['甲.txt', '乙.txt'].map((file) => begin(new TextEncoder().encode(file), file));
  for (const wait of waits) expect(await wait()).toMatchObject({ outcome: 'refused' });
});
