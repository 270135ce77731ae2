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
      return store;
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
        await opened.applyDocuments(readings);
        return opened;
      },
      async reopen() {
        await store?.close();
        return open();
      },
    };
  };
}
