import { byCodePoint } from '../graph.ts';
import { nothing } from './adjacency.ts';
import type { Place } from './claims.ts';
import type { DocumentRow } from './document-row.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';

/**
 * Contributions to a node that say the same need not be merged a thousand times: the first contributor of each saying is
 * enough, as their order is decided by what they say and then by the document's id. Where all say the same, anyone is.
 * @param sayingOf a whole number, equal where two contributions say the same
 */
export function differing(
  graph: MemoryGraph,
  node: number,
  sayingOf: (row: DocumentRow, local: number) => number,
): Place[] {
  const { nodeClaims } = graph;
  const isPolicy = labelOf(graph, node) === 'Policy';
  const said = (row: number, local: number) =>
    sayingOf(graph.row(row), local) + distinguish(graph, row, local, isPolicy);
  const places = new Map<number, Place>();
  for (let claim = nodeClaims.first(node); claim !== nothing; claim = nodeClaims.next(claim)) {
    const [row, local] = [nodeClaims.row(claim), nodeClaims.local(claim)];
    const saying = said(row, local);
    if (!places.has(saying)) places.set(saying, { row, local });
  }
  if (places.size < 2) return [...places.values()];
  for (let claim = nodeClaims.first(node); claim !== nothing; claim = nodeClaims.next(claim)) {
    const place = { row: nodeClaims.row(claim), local: nodeClaims.local(claim) };
    const saying = said(place.row, place.local);
    if (comesBefore(graph, place, places.get(saying)!)) places.set(saying, place);
  }
  return [...places.values()].sort((a, b) => a.local - b.local);
}

/** The same words count differently from the catalogue, and as a misprint, which only a policy's titles can be. */
function distinguish(graph: MemoryGraph, row: number, local: number, isPolicy: boolean): number {
  if (graph.isCatalogue(row)) return 0.25;
  return isPolicy && graph.isMisprint(row, local) ? 0.5 : 0;
}

function comesBefore({ row }: MemoryGraph, a: Place, b: Place): boolean {
  if (a.row === b.row) return a.local < b.local;
  return byCodePoint(row(a.row).info.id, row(b.row).info.id) < 0;
}
