import type Database from 'libsql';
import type { Correspondence } from '../derive/correspond.ts';
import type { DocumentTable } from './document-table.ts';
import { checksumOf, sealTogether, unsealText } from './sealed.ts';
import type { Tallies } from './tallies.ts';

/** What follows from two documents: one row a pair of documents that have anything in common. */
export interface CorrespondenceTable {
  put(correspondences: readonly Correspondence[]): void;
  /** Takes out what a document has with any other. */
  delete(document: string): void;
  all(): Correspondence[];
}

interface Row {
  readonly low: number;
  readonly high: number;
  readonly pairs: unknown;
}

/** A correspondence as it lies in its row; the documents stand in the row's key. */
type Stored = readonly [
  fromLow: 0 | 1,
  from: string,
  to: string,
  upward: 0 | 1,
  score: number,
  kind: Correspondence['kind'],
];

export function openCorrespondenceTable(
  database: Database.Database,
  documents: Pick<DocumentTable, 'numberOf' | 'idOf'>,
  tallies: Tallies,
): CorrespondenceTable {
  const insert = database.prepare('INSERT INTO correspondence (low, high, pairs) VALUES (?, ?, ?)');
  const select = database.prepare('SELECT low, high, pairs FROM correspondence ORDER BY low, high');
  const selectLow = database.prepare('SELECT low, high, pairs FROM correspondence WHERE low = ?');
  const selectHigh = database.prepare('SELECT low, high, pairs FROM correspondence WHERE high = ?');
  const remove = database.prepare('DELETE FROM correspondence WHERE low = ? AND high = ?');
  return {
    put(correspondences) {
      const pairs = new Map<string, Correspondence[]>();
      for (const correspondence of correspondences) {
        const numbers = [correspondence.from, correspondence.to].map(({ document }) => documents.numberOf(document));
        const key = `${Math.min(...numbers)} ${Math.max(...numbers)}`;
        const known = pairs.get(key);
        if (known) known.push(correspondence);
        else pairs.set(key, [correspondence]);
      }
      for (const [key, pair] of pairs) {
        const [low, high] = key.split(' ').map(Number) as [number, number];
        const lowId = documents.idOf(low);
        const value = JSON.stringify(pair.map((each) => stored(each, lowId)));
        const [sealed] = sealTogether([{ value, place: placeOf(low, high) }]);
        insert.run(low, high, sealed);
        tallies.count('correspondence', checksumOf(sealed));
      }
    },
    delete(document) {
      const number = documents.numberOf(document);
      if (number === undefined) return;
      for (const { low, high, pairs } of [...selectLow.all(number), ...selectHigh.all(number)] as Row[]) {
        remove.run(low, high);
        tallies.uncount('correspondence', checksumOf(pairs));
      }
    },
    all() {
      const rows = select.all() as Row[];
      tallies.check(
        'correspondence',
        rows.map(({ pairs }) => checksumOf(pairs)),
      );
      return rows.flatMap(({ low, high, pairs }) => {
        const ids = [documents.idOf(low), documents.idOf(high)] as const;
        const list = JSON.parse(unsealText(pairs, placeOf(low, high))) as Stored[];
        return list.map((each) => restored(each, ids));
      });
    },
  };
}

const placeOf = (low: number, high: number) => Math.imul(low, 0x9e3779b1) ^ high;

function stored({ from, to, upward, score, kind }: Correspondence, low: string): Stored {
  return [from.document === low ? 1 : 0, from.task, to.task, upward ? 1 : 0, score, kind];
}

function restored([fromLow, from, to, upward, score, kind]: Stored, [low, high]: readonly [string, string]) {
  return {
    from: { document: fromLow ? low : high, task: from },
    to: { document: fromLow ? high : low, task: to },
    upward: upward === 1,
    score,
    kind,
  };
}
