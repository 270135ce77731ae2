import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { assemble } from '../../graph/assemble.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { catalogue } from '../support/contributions.ts';
import { runScript } from '../support/run-script.ts';
import { seeded } from '../support/seeded.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const writer = fileURLToPath(new URL('../support/applying-process.ts', import.meta.url));

/** Applies documents in a process of its own and kills it; returns what it acknowledged until then. */
async function killWhileApplying(folder: string, from: number, killAfter: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [runScript, writer, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === killAfter) setTimeout(() => child.kill('SIGKILL'), delay);
  }
  expect((await ended)[1]).toBe('SIGKILL');
  return acknowledged;
}

it('keeps everything acknowledged and nothing half, killed twenty times at random moments', async () => {
  const folder = temporaryFolder();
  const random = seeded(20);
  const idOf = (number: number) => syntheticReading(number).contribution.document.id;
  let held: string[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const from = held.length;
    const acknowledged = await killWhileApplying(folder.path, from, 1 + random.below(6), random.below(12));
    const store = await openEmbeddedStore({ folder: folder.path, catalogue });
    held = (await store.documents()).map(({ id }) => id).sort();
    for (const id of acknowledged) expect(held).toContain(id);
    // What was committed when the process died may not have been acknowledged any more: one document at most.
    expect(held.length - from - acknowledged.length).toBeLessThanOrEqual(1);
    expect(held).toEqual(Array.from({ length: held.length }, (_, number) => idOf(number)).sort());
    for (const id of acknowledged) await store.document(id);
    await store.close();
  }
  const store = await openEmbeddedStore({ folder: folder.path, catalogue });
  const readings = Array.from({ length: held.length }, (_, number) => syntheticReading(number).contribution);
  expect(await store.export()).toEqual(assemble(readings, catalogue));
  await store.close();
  folder.remove();
}, 600_000);
