import type { Login } from '../../graph/neo4j/connection.ts';
import { openNeo4jStore } from '../../graph/neo4j/neo4j.ts';
import type { Store } from '../../graph/store/port.ts';
import { emptyDatabase } from '../support/neo4j-server.ts';
import type { StartStore } from './subject.ts';

/** A store in the database of a server, which is emptied of what the store wrote. */
export function startNeo4j(login: Login): StartStore {
  return async (catalogue) => {
    let store: Store | undefined;
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
      stop,
      async empty() {
        await stop();
        return open();
      },
      async reopen() {
        await store?.close();
        return open();
      },
    };
  };
}
