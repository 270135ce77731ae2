import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Store } from '../../graph/store/port.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import type { Opened } from '../support/open-and-ask.ts';
import { runScript } from '../support/run-script.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { BenchRow } from './row.ts';

/** About 100,000 nodes and 500,000 relationships with their evidence. */
const documents = 1100;
/** Made before the clock starts, so many at a time: all of them would fill the memory of what is measured. */
const portion = 50;

const openAndAsk = fileURLToPath(new URL('../support/open-and-ask.ts', import.meta.url));

/** The embedded store: documents applied, then opened by a process of its own and asked. */
export async function benchStore(): Promise<BenchRow[]> {
  const folder = temporaryFolder();
  try {
    const store = await openEmbeddedStore({ folder: folder.path, catalogue: loadCatalogue() });
    const applied = await applyAll(store);
    const { nodes, relationships } = await store.stats();
    await store.close();
    const printed = execFileSync(process.execPath, [runScript, openAndAsk, folder.path], { encoding: 'utf8' });
    const opened = JSON.parse(printed) as Opened;
    return [
      { what: 'nodes in the store', value: sum(nodes), unit: 'nodes' },
      { what: 'relationships in the store', value: sum(relationships), unit: 'relationships' },
      { what: 'documents applied, each with a durable commit', value: applied, unit: 'documents/s' },
      most('store opened: first search, neighbourhood, workload', opened.seconds, 's', 1),
      { what: 'memory of the process then', value: opened.megabytes, unit: 'MB' },
      most('evidence of one relationship', opened.evidenceMilliseconds, 'ms', 1),
      most('search of one character', opened.searchMilliseconds, 'ms', 100),
    ];
  } finally {
    folder.remove();
  }
}

async function applyAll(store: Store): Promise<number> {
  let spent = 0;
  for (let from = 0; from < documents; from += portion) {
    const readings = Array.from({ length: portion }, (_, i) => syntheticReading(from + i));
    const start = performance.now();
    for (const reading of readings) await store.applyDocument(reading);
    spent += performance.now() - start;
  }
  return documents / (spent / 1000);
}

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

const most = (what: string, value: number, unit: string, goal: number): BenchRow => ({
  what,
  value,
  unit,
  goal: `≤ ${goal}`,
  met: value <= goal,
});
