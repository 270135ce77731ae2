import type Database from 'libsql';
import { seal, unsealText } from './sealed.ts';

/** What a table holds altogether: a row that is gone is told from one that never was. */
interface Tally {
  readonly rows: number;
  /** The checksums of all rows, one over the other: the same in any order. */
  readonly checksums: number;
}

const tables = ['document', 'correspondence', 'removed'] as const;
export type Table = (typeof tables)[number];

/** The tallies of the tables, kept in the file and changed in the transaction that changes the tables. */
export interface Tallies {
  count(table: Table, checksum: number): void;
  uncount(table: Table, checksum: number): void;
  /** Writes what was counted since the last time, where anything was. */
  write(): void;
  /** What the file says again: after a transaction that was rolled back. */
  reload(): void;
  /** @throws RangeError where these checksums are not those that were counted */
  check(table: Table, checksums: Iterable<number>): void;
}

const place = 0;

/** The tallies of a store file that is new, as they stand in its table `meta`. */
export function putEmptyTallies(database: Database.Database): void {
  const empty = Object.fromEntries(tables.map((table): [Table, Tally] => [table, { rows: 0, checksums: 0 }]));
  put(database).run([seal(JSON.stringify(empty), place)]);
}

const put = (database: Database.Database) => database.prepare("INSERT OR REPLACE INTO meta VALUES ('tallies', ?)");

export function openTallies(database: Database.Database): Tallies {
  const update = put(database);
  const select = database.prepare("SELECT value FROM meta WHERE name = 'tallies'");
  let tallies = read();
  let changed = false;

  function read(): Record<Table, Tally> {
    const stored = select.get() as { value: unknown } | undefined;
    return JSON.parse(unsealText(stored?.value, place)) as Record<Table, Tally>;
  }

  function add(table: Table, rows: number, checksum: number): void {
    const before = tallies[table];
    tallies = { ...tallies, [table]: { rows: before.rows + rows, checksums: (before.checksums ^ checksum) >>> 0 } };
    changed = true;
  }

  return {
    count: (table, checksum) => add(table, 1, checksum),
    uncount: (table, checksum) => add(table, -1, checksum),
    write() {
      if (changed) update.run([seal(JSON.stringify(tallies), place)]);
      changed = false;
    },
    reload() {
      tallies = read();
      changed = false;
    },
    check(table, checksums) {
      let rows = 0;
      let all = 0;
      for (const checksum of checksums) {
        rows++;
        all = (all ^ checksum) >>> 0;
      }
      const { rows: counted, checksums: expected } = tallies[table];
      if (rows !== counted || all !== expected)
        throw new RangeError(`${rows} rows of ${table}, ${counted} were written`);
    },
  };
}
