import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { neighbourhoodQuestion, searchQuestion, workloadQuestion } from '../../graph/store/questions.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';

/** Opens a store in a process that knows nothing of it, asks it, and prints what that took as one line of JSON. */
export interface Opened {
  readonly seconds: number;
  readonly megabytes: number;
  readonly evidenceMilliseconds: number;
  readonly searchMilliseconds: number;
}

const department = 'department:110000/条线5';
const catalogue = loadCatalogue();

const start = performance.now();
const store = await openEmbeddedStore({ folder: process.argv[2]!, catalogue });
await store.search(searchQuestion.parse({ query: '药品采购' }));
await store.neighbourhood(neighbourhoodQuestion.parse({ id: department }));
await store.workload(workloadQuestion.parse({}));
const seconds = (performance.now() - start) / 1000;
const megabytes = process.memoryUsage().rss / 1e6;

const { relationships } = await store.neighbourhood(neighbourhoodQuestion.parse({ id: department, limit: 500 }));
const evidenceMilliseconds = await each(relationships, ({ id }) => store.relationship(id));
const searchMilliseconds = await each(['医', '药', 'y', '2', 'zhi'], (query) =>
  store.search(searchQuestion.parse({ query })),
);
await store.close();
const opened: Opened = { seconds, megabytes, evidenceMilliseconds, searchMilliseconds };
console.log(JSON.stringify(opened));

async function each<T>(items: readonly T[], ask: (item: T) => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (const item of items) await ask(item);
  return (performance.now() - start) / items.length;
}
