import type { Contribution, Reading } from '../../graph/contribution.ts';
import type { Login } from '../../graph/neo4j/connection.ts';
import { type ImportRow, importRows } from '../../graph/neo4j/import/rows.ts';
import { openDriver } from '../support/neo4j-server.ts';

const rows = 1500;

/** Rows a second of what one would write first: a MERGE for each node and relationship, each by itself, with its properties. */
export async function naiveRate(login: Login, readings: readonly Reading[], catalogue: Contribution): Promise<number> {
  const driver = openDriver(login);
  const session = driver.session({ database: login.database });
  const some = [...importRows(readings, catalogue)].filter((row) => !('label' in row) || row.label !== 'AtlasStore');
  const nodes = some.filter((row) => 'label' in row);
  const relationships = some.filter((row) => 'type' in row && row.type !== 'SPEAKS_OF');
  const chosen = [...nodes.slice(0, rows / 3), ...relationships.slice(0, (2 * rows) / 3)];
  const start = performance.now();
  for (const row of chosen) await session.run(...mergeOf(row));
  const rate = chosen.length / ((performance.now() - start) / 1000);
  await session.close();
  await driver.close();
  return rate;
}

function mergeOf(row: ImportRow): [string, object] {
  if ('label' in row) {
    return [
      `MERGE (n:${row.label} {id: $id}) SET n = $properties`,
      { id: row.properties.id, properties: row.properties },
    ];
  }
  const { type, from, to, properties } = row;
  const text = `MATCH (a:${from.label} {id: $from}) MATCH (b:${to.label} {id: $to}) MERGE (a)-[r:${type}]->(b) SET r = $properties`;
  return [text, { from: from.id, to: to.id, properties }];
}
