import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { madeCorpus } from './corpus.ts';

/** A store of its own in a process of its own: each message is how many made documents more it shall take, 0 to close. */
const documentOf = await madeCorpus();
const folder = temporaryFolder();
const store = await openEmbeddedStore({ folder: folder.path, catalogue: loadCatalogue() });
let next = 0;

/** @returns the microseconds of processor time that applying them took, on all threads */
async function apply(count: number): Promise<number> {
  let time = 0;
  for (const end = next + count; next < end; next++) {
    const arrival = documentOf(next);
    const start = process.cpuUsage();
    await store.applyDocument(arrival);
    const { user, system } = process.cpuUsage(start);
    time += user + system;
  }
  return time;
}

/** @returns how many tasks correspond in it */
async function close(): Promise<number> {
  const { relationships } = await store.stats();
  await store.close();
  folder.remove();
  return relationships.find(({ type }) => type === 'CORRESPONDS_TO')?.count ?? 0;
}

process.on('message', async (count: number) => {
  if (count > 0) process.send!(await apply(count));
  else process.send!(await close(), () => process.disconnect());
});
