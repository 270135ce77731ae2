import { expect } from 'vitest';
import type { Login } from '../../graph/neo4j/connection.ts';
import { type Neo4jStore, openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import { emptyDatabase } from '../support/neo4j-server.ts';
import type { StartStore } from './subject.ts';

/** A store in the database of a server, which is emptied of what the store wrote. */
export function startNeo4j(login: Login): StartStore {
  return async (catalogue) => {
    let store: Neo4jStore | undefined;
    const open = async () => {
      store = await openNeo4jStore({ ...login, catalogue });
      return askedTwice(store);
    };
    const stop = async () => {
      await store?.close();
      store = undefined;
      await emptyDatabase(login);
    };
    return {
      isServer: true,
      stop,
      // Together, as many documents come; one by one they come in the tests of arriving and leaving.
      async holding(readings) {
        await stop();
        const opened = await open();
        await store!.applyDocuments(readings);
        return opened;
      },
      async reopen() {
        await store?.close();
        return open();
      },
    };
  };
}

/** What the mirror answers has to be what the statements answer, refusals too. */
function askedTwice(store: Neo4jStore): Neo4jStore {
  const { statements } = store;
  async function both<T>(asked: Promise<T>, ofStatements: Promise<T>): Promise<T> {
    const [found, same] = await Promise.allSettled([asked, ofStatements]);
    expect(same).toEqual(found);
    return asked;
  }
  return {
    ...store,
    neighbourhood: (question) => both(store.neighbourhood(question), statements.neighbourhood(question)),
    search: (question) => both(store.search(question), statements.search(question)),
    lineage: (question) => both(store.lineage(question), statements.lineage(question)),
    stats: () => both(store.stats(), statements.stats()),
    documents: () => both(store.documents(), statements.documents()),
  };
}
