import type { Contribution } from '../contribution.ts';
import type { Resolver } from '../resolve.ts';
import { type ResolvedContribution, resolveContribution } from './contribution.ts';
import { referenceOf } from './placeholder.ts';

/**
 * The part of the catalogue that belongs into the graph: the nodes that some document names, the policies it keeps in
 * any case, and whatever these lead to by the catalogue's own relationships (a reform model to its place of origin, the
 * place to the ones above it).
 * @param named whether a document contributes a node with this final id
 */
export function catalogueInUse(
  catalogue: Contribution,
  resolver: Resolver,
  named: (id: string) => boolean,
): ResolvedContribution {
  const resolved = resolveContribution(catalogue, resolver);
  const inUse = new Set<string>();
  for (const [i, node] of catalogue.nodes.entries()) {
    const reference = referenceOf(node);
    const kept = reference !== undefined && catalogue.references[reference]?.keep === true;
    const { id } = resolved.nodes[i]!;
    if (kept || named(id)) inUse.add(id);
  }
  const outward = new Map<string, string[]>();
  for (const { from, to } of resolved.relationships) outward.set(from, [...(outward.get(from) ?? []), to]);
  for (const id of inUse) for (const to of outward.get(id) ?? []) inUse.add(to);
  return {
    document: resolved.document,
    nodes: resolved.nodes.filter((node) => inUse.has(node.id)),
    relationships: resolved.relationships.filter((r) => inUse.has(r.from)),
  };
}
