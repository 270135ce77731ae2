import type Database from 'libsql';
import type { Correspondence } from '../derive/correspond.ts';

/** What follows from two documents: one row a pair of documents that have anything in common. */
export interface CorrespondenceTable {
  put(correspondences: readonly Correspondence[]): void;
  /** Takes out what a document has with any other. */
  delete(document: string): void;
  all(): Correspondence[];
}

export function openCorrespondenceTable(database: Database.Database): CorrespondenceTable {
  const insert = database.prepare('INSERT OR REPLACE INTO correspondence (low, high, pairs) VALUES (?, ?, ?)');
  const removeLow = database.prepare('DELETE FROM correspondence WHERE low = ?');
  const removeHigh = database.prepare('DELETE FROM correspondence WHERE high = ?');
  const select = database.prepare('SELECT pairs FROM correspondence ORDER BY low, high');
  return {
    put(correspondences) {
      const pairs = new Map<string, Correspondence[]>();
      for (const correspondence of correspondences) {
        const key = JSON.stringify([correspondence.from.document, correspondence.to.document].sort());
        pairs.set(key, [...(pairs.get(key) ?? []), correspondence]);
      }
      for (const [key, pair] of pairs) {
        const [low, high] = JSON.parse(key) as [string, string];
        insert.run(low, high, JSON.stringify(pair));
      }
    },
    delete(document) {
      removeLow.run(document);
      removeHigh.run(document);
    },
    all: () => (select.all() as { pairs: string }[]).flatMap(({ pairs }) => JSON.parse(pairs) as Correspondence[]),
  };
}
