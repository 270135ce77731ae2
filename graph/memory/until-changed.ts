import type { MemoryGraph } from './memory-graph.ts';

/** What is worked out of a graph when it is first asked for, and kept until the graph changes. */
export function untilChanged<T>(graph: Pick<MemoryGraph, 'version'>, workOut: () => T): () => T {
  let version: number | undefined;
  let known: T;
  return () => {
    if (version !== graph.version) {
      version = graph.version;
      known = workOut();
    }
    return known;
  };
}
