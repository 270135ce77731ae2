import { inOrder } from '../merge.ts';
import { mergeKeys, type PackedKeys, withoutNames } from '../search/keys.ts';
import { placesOf } from './claims.ts';
import { standingOf } from './kinds.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';

/** Works out the search keys of nodes whose contributors differ, from the keys that their documents were stored with. */
export function refreshKeys(graph: MemoryGraph): void {
  const lines = new Map<number, { readonly text: readonly string[]; readonly latin: readonly string[] }>();
  const keysAt = (row: number, local: number): PackedKeys => {
    let split = lines.get(row);
    if (!split) {
      const { textKeys, latinKeys } = graph.row(row).nodes;
      split = { text: textKeys.split('\n'), latin: latinKeys.split('\n') };
      lines.set(row, split);
    }
    const keys = { text: split.text[local]!, latin: split.latin[local]! };
    return graph.isMisprint(row, local) ? withoutNames(keys) : keys;
  };
  graph.searchIndex.refresh((node) => {
    const contributions = placesOf(graph.nodeClaims, node).map((place) => ({
      document: graph.row(place.row).info,
      standing: standingOf(graph, place),
      value: place,
    }));
    const keys = inOrder(contributions).map(({ value }) => keysAt(value.row, value.local));
    return mergeKeys(labelOf(graph, node), keys);
  });
}
