import type { Contribution } from '../../graph/contribution.ts';
import { openEmbeddedStore } from '../../graph/embedded/embedded.ts';
import { lockFolder } from '../../graph/embedded/lock.ts';
import type { Sentence } from '../../graph/errors.ts';
import { makeFolder } from '../../graph/make-folder.ts';
import type { Neo4jOptions, Neo4jStore, OpeningStep } from '../../graph/neo4j/neo4j.ts';
import type { Store } from '../../graph/store/port.ts';
import type { Configuration } from './config.ts';
import type { Output } from './output.ts';
import { passwordOf } from './password.ts';

/** The store that is configured. Into a Neo4j several processes may write at once, into a data folder one. */
export async function openStore(
  { data, neo4j }: Configuration,
  catalogue: Contribution,
  say: Output['say'],
): Promise<Store | Neo4jStore> {
  if (!neo4j) return openEmbeddedStore({ folder: data, catalogue });
  const { uri, user, database } = neo4j;
  // The driver takes longer to load than all else: only who uses it waits for it.
  const { openNeo4jStore } = await import('../../graph/neo4j/neo4j.ts');
  return openNeo4jStore({
    ...{ uri, user, database, catalogue },
    password: await passwordOf(neo4j.password),
    told: toldTo(say),
  });
}

/**
 * The store for a server, which has its data folder for itself: there it is announced, there corrections and stories
 * lie, whichever store it has.
 * @throws StoreLocked where another server has the folder
 */
export async function openServedStore(
  configuration: Configuration,
  catalogue: Contribution,
  say: Output['say'],
): Promise<Store> {
  if (!configuration.neo4j) return openStore(configuration, catalogue, say);
  makeFolder(configuration.data);
  const lock = lockFolder(configuration.data);
  try {
    const store = await openStore(configuration, catalogue, say);
    return { ...store, close: () => store.close().finally(lock.release) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Milliseconds between two words about the same opening; a shorter one is not told of. */
const pause = 2_000;

const steps: Readonly<Record<OpeningStep, Sentence>> = {
  documents: { zh: '正在从 Neo4j 载入文件', en: 'Taking documents from Neo4j into memory' },
  graph: { zh: '正在 Neo4j 中写出图谱', en: 'Writing the graph in Neo4j' },
};

function toldTo(say: Output['say']): Neo4jOptions['told'] {
  let last = performance.now();
  return (step, done, all) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    const { zh, en } = steps[step];
    say({ zh: `${zh}：${done}/${all}`, en: `${en}: ${done}/${all}` });
  };
}

/** Which kind of store it is, as /api/health says it. */
export const storeKind = ({ neo4j }: Configuration) => (neo4j ? 'neo4j' : 'embedded');

/** Neo4j's own, which an address need not name. */
const usualPort = 7687;

/** Which store it is, without credentials: two processes that say the same write to the same one. */
export function storePlace({ neo4j, data }: Configuration): string {
  if (!neo4j) return data;
  const { hostname, port } = new URL(neo4j.uri);
  return `${hostname}:${port || usualPort}/${neo4j.database}`;
}
