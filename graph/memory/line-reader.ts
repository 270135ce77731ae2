import type { ContentPart } from './document-row.ts';
import type { MemoryGraph } from './memory-graph.ts';

/** Single lines of the parts that are kept a line a node or a relationship. */
export interface LineReader {
  /** JSON text of a node's light properties. */
  properties(row: number, local: number): string;
  links(row: number, local: number): string;
  evidence(row: number, local: number): string;
  heavy(row: number, local: number): Readonly<Record<string, unknown>>;
  text(row: number): string;
}

/**
 * Keeps what it split until the graph changes.
 * @param most of how many parts fetched from the content source it keeps the lines
 */
export function createLineReader(graph: MemoryGraph, most: number): LineReader {
  const fetched = new Map<string, readonly string[]>();
  let version = graph.version;

  function forgetStale(): void {
    if (version === graph.version) return;
    version = graph.version;
    fetched.clear();
  }

  function linesOf(row: number, part: ContentPart): readonly string[] {
    forgetStale();
    const key = `${part}${row}`;
    let lines = fetched.get(key);
    if (!lines) {
      lines = graph.content(row, part).split('\n');
      if (fetched.size >= most) fetched.delete(fetched.keys().next().value!);
      fetched.set(key, lines);
    }
    return lines;
  }

  return {
    properties: (row, local) => linesOf(row, 'properties')[local]!,
    links: (row, local) => linesOf(row, 'links')[local]!,
    evidence: (row, local) => linesOf(row, 'evidence')[local]!,
    heavy: (row, local) => JSON.parse(graph.content(row, 'heavy'))[local] ?? {},
    text: (row) => graph.content(row, 'text'),
  };
}
