import type { NodeSingular } from 'cytoscape';

/** What the library keeps for its renderer: it is not in its types, and nothing else here touches it. */
interface Rendered {
  readonly _private: { readonly rstyle: { cleanConnected?: boolean } };
}

/**
 * Changes what nodes are drawn with. The library lays the lines of each such node anew, also where only its name or its
 * character comes or goes: those of nodes that stay as large as they were are left as they lie.
 */
export function linesStay(nodes: readonly NodeSingular[], change: () => void): void {
  const laid = nodes
    .map((node) => ({ rendered: (node as unknown as Rendered)._private.rstyle, node, edge: edgeOf(node) }))
    .filter(({ rendered }) => rendered.cleanConnected);
  change();
  for (const { rendered, node, edge } of laid) if (edgeOf(node) === edge) rendered.cleanConnected = true;
}

/** Where lines end at a node follows from its size, of which states change the border alone. Asked for, its styles are made. */
const edgeOf = (node: NodeSingular): number => node.numericStyle('border-width');
