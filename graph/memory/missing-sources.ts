import type { Facts } from '../count/facts.ts';
import { byCodePoint } from '../graph.ts';
import { type Level, levels } from '../schema/words.ts';
import type { NodeSummary } from '../store/answers.ts';
import { memoryFacts } from './facts.ts';
import type { MemoryGraph } from './memory-graph.ts';
import type { Views } from './views.ts';

/**
 * Where a chain of citations breaks off: the cited documents that are not held. One of the level of the document that
 * cites it is told only where none leads higher: a chain from another level comes down through those.
 */
export function missingSources(graph: MemoryGraph, views: Views, sources: ReadonlySet<number>): NodeSummary[] {
  const missing = [...sources].filter((policy) => views.node.properties(policy).presence !== 'held');
  const facts = memoryFacts(graph, views);
  const higher = missing.filter((policy) => leadsHigher(facts, views, policy));
  return (higher.length > 0 ? higher : missing)
    .sort((a, b) => byCodePoint(graph.nodeId(a), graph.nodeId(b)))
    .map(views.node.summary);
}

/** Whether a document that cites it is of a lower level, or the levels are not both known. */
function leadsHigher(facts: Facts<number>, views: Views, policy: number): boolean {
  const own = levelOf(views, policy);
  return facts.citationsTo(policy).some(({ citing }) => {
    const level = levelOf(views, citing);
    return own === undefined || level === undefined || levels.indexOf(own) < levels.indexOf(level);
  });
}

const levelOf = (views: Views, policy: number) => views.node.properties(policy).level as Level | undefined;
