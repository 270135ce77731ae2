import type { Contribution, Reading } from '../contribution.ts';
import { catalogueRows } from '../memory/catalogue-rows.ts';
import { fingerprintOf } from '../memory/fingerprint.ts';
import type { Applied, Store } from '../store/port.ts';
import { type Browsing, browsingBy } from './browsing.ts';
import { connect, type Login } from './connection.ts';
import { completeImport } from './import/complete.ts';
import { layOut } from './lay-out.ts';
import type { Mirror } from './mirror.ts';
import { createMirrorKeeper } from './mirror-keeper.ts';
import { prepare } from './prepare.ts';
import { createQueue } from './queue.ts';
import { createReading, type OnReadings } from './reading.ts';
import { createWriting } from './writing.ts';

/**
 * Documents are taken into memory. The graph is written anew, nodes and relationships, where what is known beside the
 * documents is not what it was written with.
 */
export type OpeningStep = 'documents' | 'graph';

export interface Neo4jOptions extends Login {
  /** What is known beside the documents; see graph/memory/create-memory-graph. */
  readonly catalogue: Contribution;
  /** Told while the store is opened how far a step of it is. */
  readonly told?: (step: OpeningStep, done: number, all: number) => void;
}

export interface Neo4jStore extends Store {
  /** Several documents in one transaction, for thousands of them: all of these are stored afterwards, or none. */
  applyDocuments(readings: readonly Reading[]): Promise<Applied[]>;
  /** The database itself, whatever this process holds: what is asked while a document is written. */
  readonly statements: Browsing;
}

/**
 * The production store: the graph lies in Neo4j as the model says, and beside it each document as it was read. A document
 * is one transaction; what it touches is recomputed by the functions that the embedded store uses. The light part of all
 * documents is in memory when this is done, as it is in the embedded store.
 * @throws StoreUnavailable, StoreUnreadable, InvalidInput; nothing was changed then
 */
export async function openNeo4jStore({ catalogue, told, ...login }: Neo4jOptions): Promise<Neo4jStore> {
  const connection = await connect(login);
  try {
    const writtenWith = await prepare(connection);
    await completeImport(connection);
    const keeper = createMirrorKeeper(catalogue, connection.place);
    const exclusively = createQueue();
    let awaited: Promise<Mirror> | undefined;
    /** All who wait for the same fetch share it; what they then ask is worked out before the next write begins. */
    const onMirror = async <T>(work: (mirror: Mirror) => Promise<T>): Promise<T> => {
      awaited ??= exclusively(async () => {
        awaited = undefined;
        // What fails at a glance is tried again as a transaction.
        const current = await keeper.ifInSync(connection.glance).catch(() => undefined);
        return current ?? connection.readAtLength(keeper.inSync);
      });
      return work(await awaited);
    };
    const onReadings: OnReadings = async (work, documents) =>
      work(await exclusively(() => connection.readAtLength((ask) => keeper.withReadings(ask, documents))));
    await connection.readAtLength((ask) => keeper.inSync(ask, (...far) => told?.('documents', ...far)));
    const catalogueFingerprint = fingerprintOf(catalogueRows(catalogue).map(({ row }) => row.fingerprint));
    if (writtenWith !== catalogueFingerprint)
      await onReadings((mirror) => layOut(connection, mirror, (...far) => told?.('graph', ...far)));
    let writes = 0;
    const writing = async <T>(work: () => Promise<T>): Promise<T> => {
      writes++;
      try {
        return await exclusively(work);
      } finally {
        writes--;
      }
    };
    const statements = createReading(connection, catalogueFingerprint, onMirror, onReadings);
    return {
      ...statements,
      ...browsingBy(statements, onMirror, () => writes === 0 && keeper.isFilled()),
      statements,
      ...createWriting(connection, keeper, writing),
      close: connection.close,
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}
