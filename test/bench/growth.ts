import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { loadCatalogue } from '../../ingest/knowledge/documents.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { madeCorpus } from './corpus.ts';
import type { BenchRow } from './row.ts';

const goal = 0.9;

/**
 * How applying keeps its speed as the store fills, tasks being compared all the while; see `corpus` for the documents.
 * @param documents how many; a tenth of them is set against a tenth. Before the clock starts come half as many as
 * that: until then the machine code is still being made
 */
export async function benchGrowth(documents = 10_000): Promise<BenchRow[]> {
  const portion = documents / 10;
  const documentOf = await madeCorpus();
  const folder = temporaryFolder();
  const store = await openEmbeddedStore({ folder: folder.path, catalogue: loadCatalogue() });
  const times: number[] = [];
  for (let number = 0; number < portion / 2 + documents; number++) {
    const arrival = documentOf(number);
    const start = process.cpuUsage();
    await store.applyDocument(arrival);
    const { user, system } = process.cpuUsage(start);
    if (number >= portion / 2) times.push(user + system);
  }
  const { relationships } = await store.stats();
  await store.close();
  folder.remove();
  const [first, last] = [times.slice(0, portion), times.slice(-portion)].map((each) => portion / (sum(each) / 1e6));
  const kept = last! / first!;
  const found = relationships.find(({ type }) => type === 'CORRESPONDS_TO')?.count ?? 0;
  return [
    { what: `corresponding tasks of ${documents} made documents`, value: found, unit: 'relationships' },
    { what: `first ${portion} of them applied, by CPU time`, value: first!, unit: 'documents/s' },
    {
      what: `speed of the last ${portion} against the first`,
      value: kept,
      unit: '',
      goal: `≥ ${goal}`,
      met: kept >= goal,
    },
  ];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
