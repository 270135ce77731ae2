import { readFileSync } from 'node:fs';
import type { Login } from '../../graph/neo4j/connection.ts';
import { installServer } from '../../graph/neo4j/local-server/installation.ts';
import { startLocalServer } from '../../graph/neo4j/local-server/local-server.ts';
import type { Release } from '../../graph/neo4j/local-server/release.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/**
 * Read by every Java of the run, also of the servers that single tests start: none lives long enough for the second
 * compiler to pay, and its threads take the processor from what is tested.
 */
export const forShortRuns = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

export interface Running extends Login {
  stop?(): Promise<void>;
}

/** A Neo4j from its Maven artifacts, of which nothing is kept. */
export async function localServer(release: Release): Promise<Running> {
  const installation = await installServer(release, ({ en }) => console.log(en));
  const folder = temporaryFolder();
  const { uri, user, database, passwordFile, kill } = await startLocalServer(installation, {
    home: folder.path,
    heap: '768m',
    pageCache: '128m',
    // A database that is emptied for each test would have every plan made anew every ten seconds.
    settings: { 'dbms.cypher.min_replan_interval': '1h' },
  });
  return {
    ...{ uri, user, database },
    password: readFileSync(passwordFile, 'utf8').trim(),
    stop: async () => {
      // Nothing of it is kept: a clean end takes ten seconds.
      await kill();
      folder.remove();
    },
  };
}
