import { byCodePoint } from '../graph.ts';
import type { Place } from './claims.ts';
import type { MemoryGraph } from './memory-graph.ts';

/**
 * Contributions that say the same need not be merged a thousand times: the first contributor of each saying is enough,
 * as their order is decided by what they say and then by the document's id.
 * @param sayingOf a whole number, equal where two contributions say the same
 */
export function differing(graph: MemoryGraph, claims: readonly Place[], sayingOf: (place: Place) => number): Place[] {
  const sayings = new Map<number, Place>();
  for (const claim of claims) {
    const saying = sayingOf(claim) + distinguish(graph, claim);
    const first = sayings.get(saying);
    if (!first || byCodePoint(graph.row(claim.row).info.id, graph.row(first.row).info.id) < 0) {
      sayings.set(saying, claim);
    }
  }
  return [...sayings.values()].sort((a, b) => a.local - b.local);
}

/** The same words count differently from the catalogue, and as a misprint. */
function distinguish(graph: MemoryGraph, { row, local }: Place): number {
  if (graph.isCatalogue(row)) return 0.25;
  return graph.isMisprint(row, local) ? 0.5 : 0;
}
