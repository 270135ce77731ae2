import { inOrder } from '../merge.ts';
import { mergeKeys, type PackedKeys, withoutNames } from '../search/keys.ts';
import { standingOf } from './contributed-kinds.ts';
import { differing } from './differing.ts';
import { lineAt } from './lines.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';

/** The keys of nodes whose contributors differ, from the keys that their documents were stored with. */
export function mergedKeys(graph: MemoryGraph): ReadonlyMap<number, PackedKeys> {
  return graph.searchIndex.merged((node) => {
    const contributions = differing(graph, node, ({ nodes }, local) => nodes.keySayings[local]!).map((place) => ({
      document: graph.row(place.row).info,
      standing: standingOf(graph, place),
      value: place,
    }));
    const keys = inOrder(contributions).map(({ value: { row, local } }) => {
      const said = keysAt(graph, row, local);
      return graph.isMisprint(row, local) ? withoutNames(said) : said;
    });
    return mergeKeys(labelOf(graph, node), keys);
  });
}

/** The keys of a node, whoever contributes to it. */
export function keysOf(graph: MemoryGraph, node: number): PackedKeys {
  const merged = mergedKeys(graph).get(node);
  if (merged) return merged;
  const claim = graph.nodeClaims.first(node);
  return keysAt(graph, graph.nodeClaims.row(claim), graph.nodeClaims.local(claim));
}

function keysAt({ row }: MemoryGraph, index: number, local: number): PackedKeys {
  const { textKeys, latinKeys } = row(index).nodes;
  return { text: lineAt(textKeys, local), latin: lineAt(latinKeys, local) };
}
