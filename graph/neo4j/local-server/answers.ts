import neo4j from 'neo4j-driver';
import type { Login } from '../connection.ts';

/**
 * Whether the database answers a query now.
 * @throws what the driver says where the login itself is wrong: waiting would not help
 */
export async function answers({ uri, user, password, database }: Login): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
    return true;
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security')) throw error;
    return false;
  } finally {
    await driver.close();
  }
}
