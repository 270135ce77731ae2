import type { Citation } from '../count/facts.ts';
import { at } from '../count/tally.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { neighbours } from './walk.ts';

/** All citations of a graph, rolled up to policies: they are few among all relationships, and lineage asks for most. */
export interface Citations {
  readonly from: ReadonlyMap<number, readonly Citation<number>[]>;
  readonly to: ReadonlyMap<number, readonly Citation<number>[]>;
}

/** A task that stands in several policies is told by each as citing, and by the cited policy once. */
export function citationsOf(graph: MemoryGraph): Citations {
  const { adjacency } = graph;
  const from = new Map<number, Citation<number>[]>();
  const to = new Map<number, Citation<number>[]>();
  for (let relationship = 0; relationship < adjacency.relationshipBound; relationship++) {
    if (adjacency.type(relationship) !== cites) continue;
    const [by, cited] = [adjacency.from(relationship), adjacency.to(relationship)];
    const policies = adjacency.label(by) === policy ? [by] : neighbours(graph, by, 'HAS_TASK', 'in');
    for (const [place, citing] of policies.entries()) {
      if (citing === cited) continue;
      const citation = { relationship, by, citing, cited };
      at(from, citing, () => []).push(citation);
      if (place === 0) at(to, cited, () => []).push(citation);
    }
  }
  return { from, to };
}

const cites = relationshipTypeNames.indexOf('CITES');
const policy = labelNames.indexOf('Policy');
