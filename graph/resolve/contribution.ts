import type { ContributedNode, ContributedRelationship, Contribution } from '../contribution.ts';
import type { GraphNode } from '../graph.ts';
import type { Resolver } from '../resolve.ts';
import { fillPlaceholder, referenceOf } from './placeholder.ts';

/** A contribution whose nodes and relationships bear final ids. */
export type ResolvedContribution = Pick<Contribution, 'document' | 'nodes' | 'relationships'>;

/**
 * Puts the final ids into what a document (or the catalogue) contributed; it must be in the resolver.
 * A document does not cite or plan itself: where resolving finds that it would, the relationship is left out. A title
 * that is known to be a misprint is not offered as the policy's title (it stays in CITES.printedTitle).
 */
export function resolveContribution(contribution: Contribution, resolver: Resolver): ResolvedContribution {
  const { document } = contribution;
  const policyId = (reference: number) => resolver.policyId(document.id, reference);
  const fill = (id: string) => fillPlaceholder(id, policyId);
  const own = contribution.references[0]?.presence === 'held' ? policyId(0) : undefined;
  const nodes = contribution.nodes.map((node): ContributedNode => {
    const reference = referenceOf(node);
    const misprint = reference !== undefined && resolver.isMisprint(document.id, reference);
    return { ...node, id: fill(node.id), properties: misprint ? withoutTitles(node.properties) : node.properties };
  });
  const relationships = contribution.relationships
    .map((r): ContributedRelationship => ({ ...r, from: fill(r.from), to: fill(r.to) }))
    .filter((r) => !((r.type === 'CITES' || r.type === 'PLANS') && r.to === own));
  return { document, nodes, relationships };
}

function withoutTitles(properties: ContributedNode['properties']): ContributedNode['properties'] {
  const { name: _name, title: _title, noticeTitle: _noticeTitle, ...rest } = properties;
  return rest;
}

/** Puts in the ids that a policy's fuller one replaced; other nodes come back as they are. After merging. */
export function withFormerIds(node: GraphNode, resolver: Resolver): GraphNode {
  const alternateIds = node.label === 'Policy' ? resolver.alternateIds(node.id) : [];
  return alternateIds.length > 0 ? { ...node, properties: { ...node.properties, alternateIds } } : node;
}
