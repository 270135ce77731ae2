import type { ContentPart } from './document-row.ts';
import { readEvidence, type Witnessed } from './evidence-part.ts';
import type { MemoryGraph } from './memory-graph.ts';

/** What documents say of single nodes and relationships, by row and place in it. */
export interface ContentReader {
  /** Light properties of a node, and its heavy ones. */
  properties(row: number, local: number): Record<string, unknown>;
  heavy(row: number, local: number): Record<string, unknown>;
  links(row: number, local: number): Record<string, unknown>;
  evidence(row: number, local: number): Witnessed;
}

/**
 * Keeps what it decoded until the graph changes.
 * @param most of how many parts at a time
 */
export function createContentReader(graph: MemoryGraph, most: number): ContentReader {
  const decoded = new Map<string, unknown>();
  let version = graph.version;

  function part<T>(row: number, name: ContentPart, decode: (content: string) => T): T {
    if (version !== graph.version) {
      version = graph.version;
      decoded.clear();
    }
    const key = `${name}${row}`;
    let found = decoded.get(key) as T | undefined;
    if (found === undefined) {
      found = decode(graph.content(row, name));
      if (decoded.size >= most) decoded.delete(decoded.keys().next().value!);
      decoded.set(key, found);
    }
    return found;
  }

  const text = (row: number) => part(row, 'text', (content) => content);

  return {
    properties: (row, local) =>
      graph.decode(() => JSON.parse(part(row, 'properties', (content) => content.split('\n'))[local]!)),
    heavy: (row, local) =>
      graph.decode(() => part(row, 'heavy', (content) => JSON.parse(content) as Heavy)[local] ?? {}),
    links: (row, local) =>
      graph.decode(() => part(row, 'links', (content) => JSON.parse(content) as Record<string, unknown>[])[local]!),
    evidence: (row, local) =>
      graph.decode(() => part(row, 'evidence', (content) => readEvidence(content, () => text(row)))(local)),
  };
}

type Heavy = Readonly<Record<number, Record<string, unknown>>>;
