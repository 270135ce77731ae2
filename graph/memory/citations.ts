import { nothing } from './adjacency.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import { along } from './walk.ts';

/** Citations between policies: each is stored at the smallest unit that makes it, and rolled up here. */

/** One CITES relationship, with the policy at the citing end. */
export interface Citation {
  readonly relationship: number;
  readonly citing: number;
  readonly cited: number;
}

/** What a policy cites, itself and through its tasks. */
export function citationsFrom(graph: MemoryGraph, policy: number): Citation[] {
  const found: Citation[] = [];
  const collect = (unit: number) => {
    for (const relationship of along(graph, unit, 'CITES', 'out')) {
      const cited = graph.adjacency.to(relationship);
      if (cited !== policy) found.push({ relationship, citing: policy, cited });
    }
  };
  collect(policy);
  for (const has of along(graph, policy, 'HAS_TASK', 'out')) collect(graph.adjacency.to(has));
  return found;
}

/** What cites a policy. */
export function citationsTo(graph: MemoryGraph, policy: number): Citation[] {
  const found: Citation[] = [];
  for (const relationship of along(graph, policy, 'CITES', 'in')) {
    const citing = policyOf(graph, graph.adjacency.from(relationship));
    if (citing !== nothing && citing !== policy) found.push({ relationship, citing, cited: policy });
  }
  return found;
}

/** The policy that a task belongs to, or that a policy is; `nothing` for any other node. */
export function policyOf(graph: MemoryGraph, node: number): number {
  const label = labelOf(graph, node);
  if (label === 'Policy') return node;
  if (label !== 'Task') return nothing;
  for (const has of along(graph, node, 'HAS_TASK', 'in')) return graph.adjacency.from(has);
  return nothing;
}
