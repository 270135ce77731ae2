import type { DocumentInfo, PolicyReference } from '../contribution.ts';
import type { DocumentRow } from './document-row.ts';
import { packColumns, unpackColumns } from './packed-columns.ts';

/** The light part of a document as a store keeps it: JSON texts, one block of bytes, and the search keys. */
export interface PackedRow {
  readonly head: string;
  readonly ids: string;
  readonly columns: Uint8Array;
  readonly textKeys: string;
  readonly latinKeys: string;
}

interface Head {
  readonly info: DocumentInfo;
  readonly fingerprint: string;
  readonly references: readonly PolicyReference[];
  readonly findings: Readonly<Record<string, number>>;
  readonly confidences: readonly number[];
}

export function packRow(row: DocumentRow): PackedRow {
  const { info, fingerprint, references, findings, confidences, nodes } = row;
  const head: Head = { info, fingerprint, references, findings, confidences };
  return {
    head: JSON.stringify(head),
    ids: JSON.stringify(nodes.ids.text),
    columns: packColumns(row),
    textKeys: nodes.textKeys.text,
    latinKeys: nodes.latinKeys.text,
  };
}

/** @throws RangeError, SyntaxError where it is not what `packRow` gave */
export function unpackRow(packed: Omit<PackedRow, 'columns'> & { readonly columns: ArrayBuffer }): DocumentRow {
  const head = JSON.parse(packed.head) as Head;
  return { ...head, ...overColumns(packed.columns, { ...packed, ids: JSON.parse(packed.ids) as string }) };
}

/** The same row with all its columns in one block of bytes, as one that is unpacked has: what is held is many rows. */
export function inOneBlock(row: DocumentRow): DocumentRow {
  const { ids, textKeys, latinKeys } = row.nodes;
  const texts = { ids: ids.text, textKeys: textKeys.text, latinKeys: latinKeys.text };
  return { ...row, ...overColumns(packColumns(row).buffer, texts) };
}

function overColumns(
  bytes: ArrayBuffer,
  texts: Pick<PackedRow, 'ids' | 'textKeys' | 'latinKeys'>,
): Pick<DocumentRow, 'nodes' | 'relationships'> {
  const columns = unpackColumns(bytes);
  const { labels, kinds, sayings, keySayings, owners, idHashes, idEnds, textEnds, latinEnds, ...relationships } =
    columns;
  const nodes = {
    ids: { text: texts.ids, ends: idEnds },
    textKeys: { text: texts.textKeys, ends: textEnds },
    latinKeys: { text: texts.latinKeys, ends: latinEnds },
    ...{ labels, kinds, sayings, keySayings, owners, idHashes },
  };
  return { nodes, relationships };
}
