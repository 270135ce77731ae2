import neo4j, { type Driver } from 'neo4j-driver';
import type { Login } from '../../graph/neo4j/connection.ts';

export function openDriver({ uri, user, password }: Login): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function emptyDatabase(server: Login): Promise<void> {
  const driver = openDriver(server);
  const session = driver.session({ database: server.database });
  try {
    await session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
