import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import type { Store } from '../../graph/store/port.ts';
import { neighbourhoodQuestion, searchQuestion, workloadQuestion } from '../../graph/store/questions.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { syntheticReading } from '../support/synthetic.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { BenchRow } from './row.ts';

/** About 100,000 nodes and 500,000 relationships with their evidence. */
const documents = 1100;
/** Made before the clock starts, so many at a time: all of them would fill the memory of what is measured. */
const portion = 100;

const department = 'department:110000/条线5';

/** The embedded store: documents applied, then opened by a process that knows nothing of it, then asked. */
export async function benchStore(): Promise<BenchRow[]> {
  const folder = temporaryFolder();
  const open = () => openEmbeddedStore({ folder: folder.path, catalogue: loadCatalogue() });
  try {
    const store = await open();
    const applied = await applyAll(store);
    const { nodes, relationships } = await store.stats();
    await store.close();

    const start = performance.now();
    const opened = await open();
    await opened.search(searchQuestion.parse({ query: '药品采购' }));
    await opened.neighbourhood(neighbourhoodQuestion.parse({ id: department }));
    await opened.workload(workloadQuestion.parse({}));
    const ready = (performance.now() - start) / 1000;
    const rows = [
      { what: 'nodes in the store', value: sum(nodes), unit: 'nodes' },
      { what: 'relationships in the store', value: sum(relationships), unit: 'relationships' },
      least('documents applied, each with a durable commit', applied, 'documents/s', 1000),
      most('store opened: first search, neighbourhood, workload', ready, 's', 1),
      most('evidence of one relationship', await evidenceTime(opened), 'ms', 1),
      most('search of one character', await searchTime(opened), 'ms', 100),
    ];
    await opened.close();
    return rows;
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

async function evidenceTime(store: Store): Promise<number> {
  const { relationships } = await store.neighbourhood(neighbourhoodQuestion.parse({ id: department, limit: 500 }));
  const start = performance.now();
  for (const { id } of relationships) await store.relationship(id);
  return (performance.now() - start) / relationships.length;
}

async function searchTime(store: Store): Promise<number> {
  const queries = ['医', '药', 'y', '2', 'zhi'];
  const start = performance.now();
  for (const query of queries) await store.search(searchQuestion.parse({ query }));
  return (performance.now() - start) / queries.length;
}

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

const least = (what: string, value: number, unit: string, goal: number): BenchRow => ({
  what,
  value,
  unit,
  goal: `≥ ${goal}`,
  met: value >= goal,
});

const most = (what: string, value: number, unit: string, goal: number): BenchRow => ({
  what,
  value,
  unit,
  goal: `≤ ${goal}`,
  met: value <= goal,
});
