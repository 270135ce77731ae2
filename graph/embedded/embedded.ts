import { join } from 'node:path';
import type Database from 'libsql';
import type { Contribution, Reading } from '../contribution.ts';
import { documentFeatures } from '../derive/features.ts';
import { makeFolder } from '../make-folder.ts';
import { createMemoryGraph } from '../memory/create-memory-graph.ts';
import type { DocumentRow } from '../memory/document-row.ts';
import { encodeDocument } from '../memory/encode-document.ts';
import { underKeptName } from '../memory/kept-name.ts';
import type { MemoryGraph } from '../memory/memory-graph.ts';
import { noDocument } from '../memory/not-found.ts';
import { createReadingStore } from '../memory/reading-store.ts';
import type { Applied, Store } from '../store/port.ts';
import { openCorrespondenceTable } from './correspondence-table.ts';
import { openDocumentTable } from './document-table.ts';
import { notWritable } from './failure.ts';
import { createGuard } from './guard.ts';
import { lockFolder } from './lock.ts';
import { openRemovedTable } from './removed-table.ts';
import { openStoreFile } from './store-file.ts';
import { createStoredCorrespondences } from './stored-correspondences.ts';
import { openTallies } from './tallies.ts';

export interface EmbeddedOptions {
  /** Data folder; made where it is missing. */
  readonly folder: string;
  /** What is known beside the documents; see graph/memory/create-memory-graph. */
  readonly catalogue: Contribution;
}

/**
 * The default store: the truth is one SQLite file, the questions are answered from the graph in memory, which is read
 * from the light part of each document at the start. The graph in memory changes only after the file has: what was
 * answered or acknowledged is on the disk.
 * @throws StoreLocked, StoreUnreadable, StoreUnavailable; nothing was overwritten then
 */
export async function openEmbeddedStore({ folder, catalogue }: EmbeddedOptions): Promise<Store> {
  makeDataFolder(folder);
  const lock = lockFolder(folder);
  try {
    return openIn(join(folder, 'atlas.db'), catalogue, lock.release);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openIn(file: string, catalogue: Contribution, release: () => void): Store {
  const database = openStoreFile(file);
  try {
    const stored = createGuard(file);
    const tallies = stored.read(() => openTallies(database));
    const documents = stored.read(() => openDocumentTable(database, tallies));
    const pairs = stored.read(() => openCorrespondenceTable(database, documents, tallies));
    const removed = stored.read(() => openRemovedTable(database, tallies));
    const graph = createMemoryGraph(catalogue, {
      content: (id, part) => stored.read(() => documents.content(id, part)),
      decode: stored.read,
    });
    stored.read(() => graph.add(documents.rows(), pairs.all()));
    let correspondences = createStoredCorrespondences(graph);

    /** All of it is on the disk afterwards, or nothing. */
    function commit(write: () => void): void {
      try {
        stored.write(() =>
          inTransaction(database, () => {
            write();
            tallies.write();
          }),
        );
      } catch (error) {
        // What these keep beside the file went on before it; they take it from there again.
        tallies.reload();
        removed.reload();
        correspondences = createStoredCorrespondences(graph);
        throw error;
      }
    }

    return {
      ...createReadingStore(graph),
      async applyDocument(arrival: Reading): Promise<Applied> {
        const held = heldAs(graph, arrival.contribution.document.id);
        const reading = underKeptName(arrival, held?.info);
        const encoded = encodeDocument(reading);
        if (encoded.row.fingerprint === held?.fingerprint) return 'unchanged';
        const { gone, found } = correspondences.add(documentFeatures(reading.contribution));
        commit(() => {
          for (const document of gone) pairs.delete(document);
          documents.put(encoded);
          pairs.put(found);
        });
        graph.add([encoded.row], found, gone);
        return 'added';
      },
      async removeDocument(id) {
        const row = graph.rowOf(id);
        if (row === undefined) throw noDocument(id);
        const { info } = graph.row(row);
        const { gone, found } = correspondences.remove(id);
        commit(() => {
          documents.delete(id);
          for (const document of gone) pairs.delete(document);
          pairs.put(found);
          removed.put(id);
        });
        graph.remove(id, found);
        return info;
      },
      everHeld: async (ids) =>
        stored.whole(() => new Set(ids.filter((id) => graph.rowOf(id) !== undefined || removed.has(id)))),
      async close() {
        try {
          // Everything into the one file, so that a copy of it is a backup.
          database.pragma('wal_checkpoint(TRUNCATE)');
        } catch {
          // On a full disk it stays in the file beside it, as durable there, and the next opening takes it up.
        } finally {
          database.close();
          release();
        }
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (cause) {
    throw notWritable(folder, cause);
  }
}

function heldAs(graph: MemoryGraph, id: string): DocumentRow | undefined {
  const row = graph.rowOf(id);
  return row === undefined ? undefined : graph.row(row);
}

function inTransaction(database: Database.Database, write: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    write();
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
