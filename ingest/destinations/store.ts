import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Store } from '../../graph/store/port.ts';
import { accountsOf } from './account.ts';
import type { Destination } from './destination.ts';

/** Reads here and writes into a store of our own, which it closes. */
export function storeDestination(store: Store, readDocument: ReadDocument): Destination {
  return {
    take: async (bytes, file) => {
      const reading = await readDocument(bytes, file);
      const { document, findings } = reading.contribution;
      return { outcome: await store.applyDocument(reading), document, findings };
    },
    finish: (documents) => accountsOf(store, documents),
    close: () => store.close(),
  };
}
