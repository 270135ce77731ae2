import type { Connection } from '../connection.ts';
import { fillEmptyLists, forgetEmptyLists, isIncomplete, setComplete } from '../statements/import.ts';

/** After neo4j-admin import, once: makes the database what the store itself would have written. */
export async function completeImport(connection: Connection): Promise<void> {
  const [state] = await connection.read((ask) => ask<{ incomplete: boolean | null }>(isIncomplete));
  if (!state?.incomplete) return;
  for (const each of [...fillEmptyLists, ...forgetEmptyLists, setComplete]) await connection.alone(each);
}
