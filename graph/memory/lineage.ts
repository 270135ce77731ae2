import { byCodePoint } from '../graph.ts';
import type { LineageAnswer } from '../store/answers.ts';
import type { LineageQuestion } from '../store/questions.ts';
import { nothing } from './adjacency.ts';
import { type Citation, citationsFrom, citationsTo, policyOf } from './citations.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { existing, noPolicy } from './not-found.ts';
import type { Views } from './views.ts';

/**
 * Where a policy comes from (up: what it cites, and what that cites) and where it went (down). A task stands for its
 * policy. All citations between the policies found are told, one line a pair of policies.
 */
export function lineage(graph: MemoryGraph, views: Views, question: LineageQuestion): LineageAnswer {
  const centre = policyOf(graph, existing(graph, question.id));
  if (centre === nothing) throw noPolicy(question.id);
  const found = new Set([centre]);
  const reach = (step: (policy: number) => number[]) => {
    for (const policy of closure(centre, question.depth, step)) found.add(policy);
  };
  if (question.direction !== 'down') reach((policy) => citationsFrom(graph, policy).map(({ cited }) => cited));
  if (question.direction !== 'up') reach((policy) => citationsTo(graph, policy).map(({ citing }) => citing));

  const lines = new Map<string, Citation[]>();
  for (const policy of found) {
    for (const citation of citationsFrom(graph, policy)) {
      if (!found.has(citation.cited)) continue;
      const key = `${citation.citing}|${citation.cited}`;
      lines.set(key, [...(lines.get(key) ?? []), citation]);
    }
  }
  const byId = (a: number, b: number) => byCodePoint(graph.nodeId(a), graph.nodeId(b));
  return {
    centre: graph.nodeId(centre),
    policies: [...found].sort(byId).map((policy) => ({
      ...views.node.summary(policy),
      citedBy: new Set(citationsTo(graph, policy).map(({ citing }) => citing)).size,
    })),
    lines: [...lines.values()]
      .sort(([a], [b]) => byId(a!.citing, b!.citing) || byId(a!.cited, b!.cited))
      .map((citations) => ({
        from: graph.nodeId(citations[0]!.citing),
        to: graph.nodeId(citations[0]!.cited),
        relationships: citations
          .map(({ relationship }) => views.relationship.summary(relationship))
          .sort((a, b) => byCodePoint(a.id, b.id)),
      })),
  };
}

/** Everything within so many steps, the start included. */
function closure(start: number, depth: number, step: (node: number) => readonly number[]): Set<number> {
  const found = new Set([start]);
  let edge = [start];
  for (let distance = 0; distance < depth && edge.length > 0; distance++) {
    const next: number[] = [];
    for (const node of edge) {
      for (const other of step(node)) {
        if (found.has(other)) continue;
        found.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return found;
}
