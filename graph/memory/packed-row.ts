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

/** What a store keeps of a row beside the content of its document. */
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
  return rowOver(head, packed.columns, { ...packed, ids: JSON.parse(packed.ids) as string });
}

/** The same row with all its columns in one block of bytes, as one that is unpacked has: what is held is many rows. */
export function inOneBlock(row: DocumentRow): DocumentRow {
  const { ids, textKeys, latinKeys } = row.nodes;
  const texts = { ids: ids.text, textKeys: textKeys.text, latinKeys: latinKeys.text };
  return rowOver(row, packColumns(row).buffer, texts);
}

/** Written out: V8 gives each copy made with `...` a hidden class of its own. */
function rowOver(
  { info, fingerprint, references, findings, confidences }: Head,
  bytes: ArrayBuffer,
  texts: Pick<PackedRow, 'ids' | 'textKeys' | 'latinKeys'>,
): DocumentRow {
  const columns = unpackColumns(bytes);
  return {
    info,
    fingerprint,
    references,
    findings,
    confidences,
    nodes: {
      ids: { text: texts.ids, ends: columns.idEnds },
      textKeys: { text: texts.textKeys, ends: columns.textEnds },
      latinKeys: { text: texts.latinKeys, ends: columns.latinEnds },
      labels: columns.labels,
      kinds: columns.kinds,
      sayings: columns.sayings,
      keySayings: columns.keySayings,
      owners: columns.owners,
      idHashes: columns.idHashes,
    },
    relationships: {
      types: columns.types,
      codes: columns.codes,
      sources: columns.sources,
      flags: columns.flags,
      confidences: columns.confidences,
      from: columns.from,
      to: columns.to,
    },
  };
}
