import type Database from 'libsql';
import type { DocumentInfo, PolicyReference } from '../contribution.ts';
import type { ContentPart, DocumentRow } from '../memory/document-row.ts';
import type { EncodedDocument } from '../memory/encode-document.ts';
import { packColumns, unpackColumns } from './packed-columns.ts';

/** The table of documents: one row each, written and taken out whole. */
export interface DocumentTable {
  put(document: EncodedDocument): void;
  delete(id: string): void;
  /** The light part of all documents. */
  rows(): DocumentRow[];
  content(id: string, part: ContentPart): string;
}

interface Head {
  readonly info: DocumentInfo;
  readonly fingerprint: string;
  readonly references: readonly PolicyReference[];
  readonly findings: Readonly<Record<string, number>>;
  readonly confidences: readonly number[];
}

const lightColumns = ['number', 'head', 'ids', 'columns', 'text_keys', 'latin_keys'] as const;
const contentParts = [
  'properties',
  'links',
  'evidence',
  'heavy',
  'outline',
  'findings',
  'text',
] as const satisfies ContentPart[];
const columns = [...lightColumns, ...contentParts];

export function openDocumentTable(database: Database.Database): DocumentTable {
  const insert = database.prepare(
    `INSERT OR REPLACE INTO document (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
  );
  const remove = database.prepare('DELETE FROM document WHERE number = ?');
  const selectLight = database.prepare(`SELECT ${lightColumns.join()} FROM document ORDER BY number`);
  const selectPart = Object.fromEntries(
    contentParts.map((part) => [part, database.prepare(`SELECT ${part} FROM document WHERE number = ?`)]),
  ) as Record<ContentPart, Database.Statement>;
  // A number once given stays its document's: what is rolled back or deleted leaves nothing wrong here.
  const numbers = new Map<string, number>();
  let last = 0;

  return {
    put({ row, content }) {
      const { info, fingerprint, references, findings, confidences, nodes } = row;
      const head: Head = { info, fingerprint, references, findings, confidences };
      const number = numbers.get(info.id) ?? last + 1;
      numbers.set(info.id, number);
      last = Math.max(last, number);
      const light = [
        number,
        JSON.stringify(head),
        JSON.stringify(nodes.ids),
        Buffer.from(packColumns(row).buffer),
        nodes.textKeys,
        nodes.latinKeys,
      ];
      insert.run(...light, ...contentParts.map((part) => stored(part, content[part])));
    },
    delete(id) {
      remove.run(numbers.get(id));
    },
    rows: () =>
      (selectLight.all() as Stored[]).map((stored) => {
        const row = readRow(stored);
        numbers.set(row.info.id, stored.number);
        last = Math.max(last, stored.number);
        return row;
      }),
    content(id, part) {
      const found = selectPart[part].get(numbers.get(id)) as Record<ContentPart, string>;
      return part === 'text' ? (JSON.parse(found.text) as string) : found[part];
    },
  };
}

/** SQLite ends a text at a NUL, which a file may hold: the text is the only part that is not JSON or free of them. */
function stored(part: ContentPart, value: string): string {
  return part === 'text' ? JSON.stringify(value) : value;
}

interface Stored {
  readonly number: number;
  readonly head: string;
  readonly ids: string;
  readonly columns: ArrayBuffer;
  readonly text_keys: string;
  readonly latin_keys: string;
}

function readRow(stored: Stored): DocumentRow {
  const { labels, kinds, sayings, ...relationships } = unpackColumns(stored.columns);
  const ids = JSON.parse(stored.ids) as string[];
  const nodes = { ids, labels, kinds, sayings, textKeys: stored.text_keys, latinKeys: stored.latin_keys };
  return { ...(JSON.parse(stored.head) as Head), nodes, relationships };
}
