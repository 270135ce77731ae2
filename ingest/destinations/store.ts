import type { ReadDocument } from '../../graph/api/answers.ts';
import type { Store } from '../../graph/store/port.ts';
import { accountsOf } from './account.ts';
import { type Destination, readingHere } from './destination.ts';

/** Reads here and writes into a store of our own, which it closes. */
export function storeDestination(store: Store, readDocument: ReadDocument): Destination {
  return {
    begin: readingHere(readDocument, (reading) => store.applyDocument(reading)),
    finish: (documents) => accountsOf(store, documents),
    close: () => store.close(),
  };
}
