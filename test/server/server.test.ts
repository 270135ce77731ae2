import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { largestHead } from '../../graph/api/limits.ts';
import { InvalidInput } from '../../graph/errors.ts';
import { announce, announced, withdraw } from '../../graph/server/announcement.ts';
import { hostNames } from '../../graph/server/hosts.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../graph/server.ts';
import type { Store } from '../../graph/store/port.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const folder = folderForEachTest();
let running: RunningServer[];
beforeEach(() => {
  running = [];
});
afterEach(async () => {
  for (const server of running) await server.stop();
});

const start = async (options: Partial<ServerOptions> = {}) => {
  const server = await startServer({
    store: { everHeld: async () => new Set() } as unknown as Store,
    storeName: 'embedded',
    storePlace: 'here',
    readDocument: () => Promise.reject(new Error('not asked')),
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder.path,
    onUnexpected: () => {},
    ...options,
  });
  running.push(server);
  return server;
};

describe('a running server', () => {
  it('announces itself in the data folder, and takes that back when it stops', async () => {
    const { url, instance, stop } = await start();
    expect(await announced(folder.path)).toEqual({ url, instance, store: 'here' });
    expect((await createClient(url).health()).instance).toBe(instance);
    await stop();
    running.pop();
    expect(existsSync(join(folder.path, 'server.json'))).toBe(false);
  });

  it('says which port is taken, and what to do', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const error = await start({ port }).catch((met: unknown) => met);
    expect(error).toBeInstanceOf(InvalidInput);
    expect((error as InvalidInput).sentence.zh).toMatch(new RegExp(`${port}.*--port`));
  });

  it('does not go on listening where it cannot announce itself', async () => {
    const { url, stop } = await start();
    await stop();
    running.pop();
    const port = Number(new URL(url).port);
    await expect(start({ port, dataFolder: join(folder.path, 'gone') })).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(fetch(url)).rejects.toThrow();
  });

  it('refuses a foreign Host on its files as on its API', async () => {
    writeFileSync(join(folder.path, 'index.html'), 'page');
    const { url } = await start({ explorer: folder.path });
    for (const path of ['/', '/api/health']) expect(await statusUnderHost(`${url}${path}`, 'evil.example')).toBe(403);
  });

  it('is reached by the further names it was told, as behind a proxy', async () => {
    const { url } = await start({ furtherHosts: ['Atlas.example'] });
    expect(await statusUnderHost(`${url}/api/health`, 'atlas.example')).toBe(200);
    expect(await statusUnderHost(`${url}/api/health`, 'atlas.example:8080')).toBe(200);
    expect(await statusUnderHost(`${url}/api/health`, 'evil.example')).toBe(403);
  });

  it('answers a too long address with a typed error', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/search?query=${'x'.repeat(largestHead)}`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'too-much' } });
  });

  it('finishes the write under way before it stops, and takes no new one', async () => {
    let letFinish = () => {};
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const removal = new Promise<void>((resolve) => {
      letFinish = resolve;
    });
    const document = { id: 'd', file: 'a.txt', format: 'txt', title: '甲', length: 1 };
    const removeDocument = async () => {
      begun();
      await removal;
      return document;
    };
    const { url, stop } = await start({ store: { removeDocument } as unknown as Store });
    running.pop();
    const client = createClient(url);
    const answer = client.removeDocument({ id: 'd' });
    await hasBegun;
    const stopped = stop();
    await expect(client.removeDocument({ id: 'd' })).rejects.toMatchObject({ code: 'unreachable' });
    letFinish();
    expect(await answer).toEqual(document);
    await stopped;
  });
});

describe('the explorer’s files', () => {
  const serve = async () => {
    mkdirSync(join(folder.path, 'assets'));
    writeFileSync(join(folder.path, 'index.html'), '<title>医改图谱</title>');
    writeFileSync(join(folder.path, 'assets/main-1a2b.js'), `/* ${'x'.repeat(4000)} */`);
    writeFileSync(join(folder.path, 'mark.svg'), '<svg/>');
    return (await start({ explorer: folder.path })).url;
  };

  it('hashed files may be kept for ever, the page is asked for anew', async () => {
    const url = await serve();
    const script = await fetch(`${url}/assets/main-1a2b.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    for (const path of ['/', '/mark.svg']) {
      expect((await fetch(`${url}${path}`)).headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('every other address is a view of the page, with the policy on it', async () => {
    const url = await serve();
    const response = await fetch(`${url}/graph/${encodeURIComponent('policy:晋政办发〔2022〕83号')}?layout=force`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('医改图谱');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('a missing hashed file is missing, and a wrong /api address stays an API error', async () => {
    const url = await serve();
    expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
    const response = await fetch(`${url}/api/nodes`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'not-found' } });
  });

  it('nothing outside its folder is served', async () => {
    writeFileSync(join(folder.path, 'secret.txt'), 'secret');
    const inner = join(folder.path, 'web');
    mkdirSync(inner);
    writeFileSync(join(inner, 'index.html'), 'page');
    const { url } = await start({ explorer: inner });
    for (const path of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/..\\secret.txt']) {
      expect(await (await fetch(`${url}${path}`)).text()).not.toContain('secret');
    }
  });
});

it('a later server’s announcement is not withdrawn by an earlier one', async () => {
  await announce(folder.path, { url: 'http://localhost:1', instance: 'earlier', store: 'here' });
  await announce(folder.path, { url: 'http://localhost:2', instance: 'later', store: 'here' });
  await withdraw(folder.path, 'earlier');
  expect((await announced(folder.path))?.instance).toBe('later');
});

it('a damaged announcement counts as none', async () => {
  writeFileSync(join(folder.path, 'server.json'), '{"url":');
  expect(await announced(folder.path)).toBeUndefined();
});

it('a server for this machine has the loopback names, one for the network its addresses too', () => {
  expect([...hostNames('127.0.0.1')].toSorted()).toEqual(['127.0.0.1', '[::1]', 'localhost']);
  expect(hostNames('0.0.0.0').size).toBeGreaterThan(3);
  expect(hostNames('Atlas.example')).toContain('atlas.example');
});

/** fetch does not let its caller choose the Host. */
function statusUnderHost(url: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
