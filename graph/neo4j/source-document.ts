import type { DocumentInfo } from '../contribution.ts';
import type { EncodedDocument } from '../memory/encode-document.ts';
import type { StoredProperties } from './stored-graph.ts';
import { packLight } from './stored-row.ts';
import { rowLayout } from './versions.ts';

/** What stands on a document's node. Its title is its caption in Neo4j Browser, as a node's name is. */
export function sourceDocument(info: DocumentInfo, more: StoredProperties): StoredProperties {
  const { id, file, format, title, length, reader } = info;
  return { id, name: title, file, format, title, length, ...(reader !== undefined && { reader }), ...more };
}

/** What a map projection in Cypher gives of a document's node: null where nothing is known. */
export type StoredInfo = Omit<DocumentInfo, 'reader'> & { readonly reader: string | null };

/** The document as every store tells it. */
export function readInfo({ id, file, format, title, length, reader }: StoredInfo): DocumentInfo {
  return { id, file, format, title, length, ...(reader !== null && { reader }) };
}

/** A document as it was read, and as the mirror lays it out. @param reading packed */
export function storedDocument(encoded: EncodedDocument, reading: Int8Array): StoredProperties {
  return { fingerprint: encoded.row.fingerprint, reading, rowLayout, row: packLight(encoded) };
}
