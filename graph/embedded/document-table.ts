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

const lightColumns = ['head', 'ids', 'columns', 'text_keys', 'latin_keys'] as const;
const contentParts = [
  'properties',
  'links',
  'evidence',
  'heavy',
  'outline',
  'findings',
  'text',
] as const satisfies ContentPart[];
const columns = ['id', ...lightColumns, ...contentParts];

export function openDocumentTable(database: Database.Database): DocumentTable {
  const insert = database.prepare(
    `INSERT OR REPLACE INTO document (${columns.join()}) VALUES (${columns.map(() => '?').join()})`,
  );
  const remove = database.prepare('DELETE FROM document WHERE id = ?');
  const selectLight = database.prepare(`SELECT ${lightColumns.join()} FROM document ORDER BY id`);
  const selectPart = Object.fromEntries(
    contentParts.map((part) => [part, database.prepare(`SELECT ${part} FROM document WHERE id = ?`)]),
  ) as Record<ContentPart, Database.Statement>;

  return {
    put({ row, content }) {
      const { info, fingerprint, references, findings, confidences, nodes } = row;
      const head: Head = { info, fingerprint, references, findings, confidences };
      const light = [
        JSON.stringify(head),
        JSON.stringify(nodes.ids),
        Buffer.from(packColumns(row).buffer),
        nodes.textKeys,
        nodes.latinKeys,
      ];
      insert.run(info.id, ...light, ...contentParts.map((part) => stored(part, content[part])));
    },
    delete(id) {
      remove.run(id);
    },
    rows: () => (selectLight.all() as Record<(typeof lightColumns)[number], string>[]).map(readRow),
    content(id, part) {
      const found = selectPart[part].get(id) as Record<ContentPart, string>;
      return part === 'text' ? (JSON.parse(found.text) as string) : found[part];
    },
  };
}

/** SQLite ends a text at a NUL, which a file may hold: the text is the only part that is not JSON or free of them. */
function stored(part: ContentPart, value: string): string {
  return part === 'text' ? JSON.stringify(value) : value;
}

function readRow(stored: Record<(typeof lightColumns)[number], unknown>): DocumentRow {
  const { labels, kinds, sayings, ...relationships } = unpackColumns(stored.columns as ArrayBuffer);
  const nodes = {
    ids: JSON.parse(stored.ids as string) as string[],
    labels,
    kinds,
    sayings,
    textKeys: stored.text_keys as string,
    latinKeys: stored.latin_keys as string,
  };
  return { ...(JSON.parse(stored.head as string) as Head), nodes, relationships };
}
