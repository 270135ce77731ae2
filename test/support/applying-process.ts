import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { catalogue } from './contributions.ts';
import { syntheticReading } from './synthetic.ts';

/** Applies one made-up document after the other, from a number on, and prints each id once the store has acknowledged it. */
const [folder, from] = process.argv.slice(2) as [string, string];
const store = await openEmbeddedStore({ folder, catalogue });
for (let number = Number(from); ; number++) {
  const reading = syntheticReading(number);
  await store.applyDocument(reading);
  process.stdout.write(`${reading.contribution.document.id}\n`);
}
