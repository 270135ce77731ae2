import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../graph/api/client.ts';
import { announced } from '../../graph/server/announcement.ts';
import { run, serve } from '../support/commands.ts';
import { folderForEachTest } from '../support/folder-for-each-test.ts';

const data = folderForEachTest();

describe('npm start', () => {
  it('reads the seeds, serves them, stops when asked, and reads nothing a second time', async () => {
    const first = await serve(data.path);
    expect(first.printed).toContain('5/5');
    expect((await createClient(first.url).documents()).map(({ tasks }) => tasks).toSorted()).toEqual([
      13, 20, 20, 21, 22,
    ]);
    expect((await first.stop()).code).toBe(0);
    expect(existsSync(join(data.path, 'server.json'))).toBe(false);

    const second = await serve(data.path);
    expect(second.printed).not.toContain('读取');
    expect(await createClient(second.url).documents()).toHaveLength(5);
    await second.stop();
  });

  it('does not bring back a seed that was removed', async () => {
    const first = await serve(data.path);
    const client = createClient(first.url);
    const [gone, ...kept] = await client.documents();
    await client.removeDocument({ id: gone!.id });
    await first.stop();

    const second = await serve(data.path);
    expect((await createClient(second.url).documents()).map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    await second.stop();
  });

  it('says which port is taken and what to do', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as { port: number };
    const { code, stderr } = await run(['serve', '--port', String(port), '--data', data.path]);
    holder.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`端口 ${port}`);
    expect(stderr).not.toContain('    at ');
  });

  it('refuses a second server on the same data folder with one sentence', async () => {
    const first = await serve(data.path);
    const { code, stderr } = await run(['serve', '--port', '0', '--data', data.path]);
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    await first.stop();
  });

  it('lists its settings with their defaults, in either language', async () => {
    const chinese = await run(['serve', '--help']);
    expect(chinese.code).toBe(0);
    for (const word of [
      'PORT',
      'HOST',
      'ATLAS_DATA',
      'NEO4J_URI',
      '--neo4j-uri',
      'NEO4J_PASSWORD_FILE',
      '--port',
      '8400',
      '端口',
    ]) {
      expect(chinese.stdout).toContain(word);
    }
    expect((await run(['serve', '--help', '--lang', 'en'])).stdout).toContain('port to serve on');
  });
});

it.skipIf(process.platform === 'win32')('a killed npm takes its server with it', async () => {
  const npm = spawn('npm', ['start', '--', '--port', '0', '--data', data.path], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    npm.kill('SIGKILL');
  });
  await new Promise<void>((resolve) => {
    npm.stdout.on('data', (chunk: Buffer) => chunk.includes('Ctrl+C') && resolve());
  });
  const { url } = (await announced(data.path))!;
  expect((await createClient(url).health()).status).toBe('ok');
  npm.kill('SIGTERM');
  await expect.poll(() => announced(data.path), { timeout: 20_000 }).toBeUndefined();
  await expect
    .poll(
      () =>
        createClient(url)
          .health()
          .catch(({ code }) => code),
      { timeout: 20_000 },
    )
    .toBe('unreachable');
});
