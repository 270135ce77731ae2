import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Reading } from '../../graph/contribution.ts';
import type { Neo4jStore } from '../../graph/neo4j/neo4j.ts';
import { accountsOf } from './account.ts';
import { type Destination, readingHere } from './destination.ts';

/** Documents that go to the server in one transaction: many more fill its memory and are no faster. */
const portion = 25;

/** Reads here and writes into a Neo4j, which it closes: several documents in one transaction, each once it is whole. */
export function neo4jDestination(store: Neo4jStore, readDocument: ReadDocument): Destination {
  let waiting: Reading[] = [];
  const flush = async () => {
    const some = waiting;
    waiting = [];
    if (some.length > 0) await store.applyDocuments(some);
  };
  return {
    begin: readingHere(readDocument, async (reading) => {
      waiting.push(reading);
      if (waiting.length === portion) await flush();
      return 'added';
    }),
    finish: async (documents) => {
      await flush();
      return accountsOf(store, documents);
    },
    close: () => store.close(),
  };
}
