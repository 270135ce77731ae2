import type { DocumentInfo } from '../contribution.ts';
import type { StoredProperties } from './stored-graph.ts';

/** What stands on a document's node. Its title is its caption in Neo4j Browser, as a node's name is. */
export function sourceDocument(info: DocumentInfo, more: StoredProperties): StoredProperties {
  const { id, file, format, title, length } = info;
  return { id, name: title, file, format, title, length, ...more };
}
