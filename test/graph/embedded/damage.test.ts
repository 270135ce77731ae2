import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../graph/embedded/embedded.ts';
import { loadKnowledge } from '../../../ingest/knowledge/knowledge.ts';
import type { Damage } from '../../support/damaging-process.ts';
import { runScript } from '../../support/run-script.ts';
import { readSeeds } from '../../support/seeds.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const damaging = fileURLToPath(new URL('../../support/damaging-process.ts', import.meta.url));
const places = 200;
const longest = 20_000;

it('tells every changed byte that it meets, gives no wrong answer, and never ends or hangs the process', async () => {
  const [folder, scratch] = [temporaryFolder(), temporaryFolder()];
  const store = await openEmbeddedStore({ folder: folder.path, catalogue: loadKnowledge().catalogue });
  for (const reading of await readSeeds()) await store.applyDocument(reading);
  await store.close();
  const args = [runScript, damaging, folder.path, scratch.path, String(places)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  const damages = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Damage);
  expect(damages).toHaveLength(places);
  expect(damages.filter(({ outcome }) => outcome !== 'told' && outcome !== 'unread')).toEqual([]);
  expect(damages.filter(({ outcome }) => outcome === 'told').length).toBeGreaterThan(places / 4);
  expect(damages.filter(({ milliseconds }) => milliseconds > longest)).toEqual([]);
  folder.remove();
  scratch.remove();
}, 240_000);
