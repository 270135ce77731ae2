import type Database from 'libsql';
import { checksumOf, seal, unsealText } from './sealed.ts';
import type { Tallies } from './tallies.ts';

/** Ids of documents that were held once and taken out. */
export interface RemovedTable {
  put(id: string): void;
  has(id: string): boolean;
  /** What was put since then may not be in. */
  reload(): void;
}

const place = 0;

export function openRemovedTable(database: Database.Database, tallies: Tallies): RemovedTable {
  const insert = database.prepare('INSERT INTO removed (id) VALUES (?)');
  const select = database.prepare('SELECT id FROM removed');
  let known: Set<string> | undefined;

  /** Read when first asked for: answering needs none of them. */
  function ids(): Set<string> {
    if (!known) {
      const stored = select.all() as { id: unknown }[];
      tallies.check(
        'removed',
        stored.map(({ id }) => checksumOf(id)),
      );
      known = new Set(stored.map(({ id }) => unsealText(id, place)));
    }
    return known;
  }

  return {
    put(id) {
      if (ids().has(id)) return;
      const sealed = seal(id, place);
      insert.run([sealed]);
      tallies.count('removed', checksumOf(sealed));
      ids().add(id);
    },
    has: (id) => ids().has(id),
    reload() {
      known = undefined;
    },
  };
}
