import type Database from 'libsql';
import type { ContentPart, DocumentRow } from '../memory/document-row.ts';
import type { EncodedDocument } from '../memory/encode-document.ts';
import { packRow, unpackRow } from '../memory/packed-row.ts';
import { checksumOf, sealTogether, unseal, unsealText } from './sealed.ts';
import { joinSections, partSections } from './sections.ts';
import type { Tallies } from './tallies.ts';

/** The table of documents: one row each, written and taken out whole; every value under its checksum. */
export interface DocumentTable {
  put(document: EncodedDocument): void;
  delete(id: string): void;
  /** The light part of all documents. */
  rows(): DocumentRow[];
  content(id: string, part: ContentPart): string;
  /** The number that stands for a document in other tables. */
  numberOf(id: string): number;
  idOf(number: number): string;
}

const contentParts = [
  'properties',
  'links',
  'evidence',
  'heavy',
  'outline',
  'findings',
  'text',
] as const satisfies ContentPart[];
const sealedColumns = ['names', 'columns', ...contentParts] as const;
type SealedColumn = (typeof sealedColumns)[number];

/** Parts of `names`: head, ids, search keys as written and as they sound. */
const nameSections = 4;

export function openDocumentTable(database: Database.Database, tallies: Tallies): DocumentTable {
  const columns = ['number', ...sealedColumns];
  const insert = database.prepare(`INSERT INTO document (${columns}) VALUES (${columns.map(() => '?')})`);
  const remove = database.prepare('DELETE FROM document WHERE number = ?');
  const selectLight = database.prepare('SELECT number, names, columns FROM document ORDER BY number');
  const selectLightOf = database.prepare('SELECT names, columns FROM document WHERE number = ?');
  const selectPart = Object.fromEntries(
    contentParts.map((part) => [part, database.prepare(`SELECT ${part} FROM document WHERE number = ?`)]),
  ) as Record<ContentPart, Database.Statement>;
  // A number once given stays its document's: what is rolled back or deleted leaves nothing wrong here.
  const numbers = new Map<string, number>();
  const ids = new Map<number, string>();
  let last = 0;

  function keep(id: string, number: number): void {
    numbers.set(id, number);
    ids.set(number, id);
    last = Math.max(last, number);
  }

  function removeRow(number: number): void {
    const light = selectLightOf.get(number) as Light | undefined;
    if (!light) return;
    tallies.uncount('document', checksumOfRow(light));
    remove.run(number);
  }

  return {
    put(document) {
      const { id } = document.row.info;
      if (!numbers.has(id)) keep(id, last + 1);
      const number = numbers.get(id)!;
      removeRow(number);
      const values = valuesOf(document);
      const sealed = sealTogether(
        sealedColumns.map((column) => ({ value: values[column], place: placeOf(number, column) })),
      );
      insert.run(number, ...sealed);
      tallies.count('document', checksumOfRow({ names: sealed[0], columns: sealed[1] }));
    },
    delete(id) {
      const number = numbers.get(id);
      if (number !== undefined) removeRow(number);
    },
    rows() {
      const stored = selectLight.all() as (Light & { readonly number: number })[];
      tallies.check('document', stored.map(checksumOfRow));
      return stored.map(({ number, ...light }) => {
        const row = readRow(number, light);
        keep(row.info.id, number);
        return row;
      });
    },
    content(id, part) {
      const number = numbers.get(id)!;
      const stored = selectPart[part].get(number) as Record<ContentPart, unknown> | undefined;
      const content = unsealText(stored?.[part], placeOf(number, part));
      return part === 'text' ? (JSON.parse(content) as string) : content;
    },
    numberOf: (id) => numbers.get(id)!,
    idOf(number) {
      const id = ids.get(number);
      if (id === undefined) throw new RangeError(`no document ${number}`);
      return id;
    },
  };
}

const placeOf = (number: number, column: SealedColumn) => number * 16 + sealedColumns.indexOf(column);

/** What is read at the start, sealed. */
interface Light {
  readonly names: unknown;
  readonly columns: unknown;
}

const checksumOfRow = ({ names, columns }: Light) => checksumOf(names) ^ checksumOf(columns);

function valuesOf({ row, content }: EncodedDocument): Record<SealedColumn, string | Uint8Array> {
  const { head, ids, columns, textKeys, latinKeys } = packRow(row);
  return {
    names: joinSections([head, ids, textKeys, latinKeys]),
    columns,
    ...content,
    // Half a character, which a text may hold, is no UTF-8; JSON writes it in letters.
    text: JSON.stringify(content.text),
  };
}

function readRow(number: number, light: Light): DocumentRow {
  const names = partSections(unseal(light.names, placeOf(number, 'names')), nameSections);
  const [head, ids, textKeys, latinKeys] = names as [string, string, string, string];
  const columns = unseal(light.columns, placeOf(number, 'columns')).slice().buffer;
  return unpackRow({ head, ids, columns, textKeys, latinKeys });
}
