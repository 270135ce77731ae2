import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { assemble } from '../../../graph/assemble.ts';
import { openEmbeddedStore } from '../../../graph/embedded/embedded.ts';
import { catalogue } from '../../support/contributions.ts';
import type { Filled } from '../../support/filling-process.ts';
import { runScript } from '../../support/run-script.ts';
import { syntheticReading } from '../../support/synthetic.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const filling = fileURLToPath(new URL('../../support/filling-process.ts', import.meta.url));

it('keeps what it acknowledged when files may not grow any more, says so, and closes', async () => {
  const folder = temporaryFolder();
  const command = `ulimit -f 4096; exec "${process.execPath}" "${runScript}" "${filling}" "${folder.path}"`;
  const { stdout } = await promisify(execFile)('sh', ['-c', command]);
  const filled = JSON.parse(stdout) as Filled;
  expect(filled).toMatchObject({ code: 'store-unavailable', closed: true });
  expect(filled.sentence).toContain('atlas.db');
  expect(filled.acknowledged).toBeGreaterThan(1);
  const store = await openEmbeddedStore({ folder: folder.path, catalogue });
  const readings = Array.from({ length: filled.acknowledged }, (_, number) => syntheticReading(number).contribution);
  expect(await store.export()).toEqual(assemble(readings, catalogue));
  await store.close();
  folder.remove();
}, 60_000);
