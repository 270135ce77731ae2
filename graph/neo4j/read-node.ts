import { byCodePoint } from '../graph.ts';
import { labelOfId } from '../schema/label-of-id.ts';
import type { NeighbourhoodAnswer, NodeAnswer, NodeSummary, RelationshipSummary } from '../store/answers.ts';
import type { NeighbourhoodQuestion } from '../store/questions.ts';
import type { Ask } from './connection.ts';
import { byCurrentId } from './identify.ts';
import { readInfo, type StoredInfo } from './source-document.ts';
import { degrees, neighbours, oneNode, type Way, wayKey, waysOf } from './statements/nodes.ts';
import { readNode, readRelationship, type StoredProperties } from './stored-graph.ts';

/** The node, its degrees and the documents that speak of it. @throws NotFound */
export function nodeAnswer(ask: Ask, asked: string): Promise<NodeAnswer> {
  return byCurrentId(ask, asked, async (id) => {
    const label = labelOfId(id);
    if (label === undefined) return undefined;
    const [found] = await ask<{ node: StoredProperties; counts: number[]; documents: StoredInfo[] }>(oneNode[label], {
      id,
    });
    if (!found) return undefined;
    return {
      ...readNode(label, found.node),
      counts: waysOf(label).flatMap((way, i) => (found.counts[i]! > 0 ? [{ ...way, count: found.counts[i]! }] : [])),
      documents: found.documents.map(readInfo).sort((a, b) => byCodePoint(a.id, b.id)),
    };
  });
}

/** How many relationships of a way are on the page, and from which on. */
interface Part {
  readonly way: Way;
  readonly skip: number;
  readonly limit: number;
}

/** The order is by type and direction first: only those that the page reaches into are fetched and put in order. */
export function neighbourhood(ask: Ask, question: NeighbourhoodQuestion): Promise<NeighbourhoodAnswer> {
  return byCurrentId(ask, question.id, async (id) => {
    const label = labelOfId(id);
    if (label === undefined) return undefined;
    const [centre] = await ask<{ node: StoredProperties; counts: number[] }>(degrees[label], { id });
    if (!centre) return undefined;
    const counted = waysOf(label).flatMap((way, i) => {
      const isAsked = question.direction === 'both' || question.direction === way.direction;
      return isAsked && (question.types?.includes(way.type) ?? true) ? [{ way, count: centre.counts[i]! }] : [];
    });
    const parts = partsOfPage(counted, question);
    const pages = await Promise.all(
      parts.map(({ way, skip, limit }) =>
        ask<Neighbour>(neighbours[wayKey(label, way)]!, { id, skip, limit, most: skip + limit }),
      ),
    );
    const others = new Map<string, NodeSummary>();
    const relationships = pages.flatMap((page, i) =>
      page.map(({ relationship, other }): RelationshipSummary => {
        const { type, direction } = parts[i]!.way;
        const otherId = other.id as string;
        if (otherId !== id) others.set(otherId, readNode(labelOfId(otherId)!, other));
        const [from, to] = direction === 'out' ? [id, otherId] : [otherId, id];
        return readRelationship(type, from, to, relationship);
      }),
    );
    return {
      centre: readNode(label, centre.node),
      nodes: [...others.values()],
      relationships,
      total: counted.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

interface Neighbour {
  readonly relationship: StoredProperties;
  readonly other: StoredProperties;
}

function partsOfPage(
  counted: readonly { way: Way; count: number }[],
  { offset, limit }: Pick<NeighbourhoodQuestion, 'offset' | 'limit'>,
): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { way, count } of counted) {
    const skip = Math.max(0, offset - start);
    const end = Math.min(count, offset + limit - start);
    if (end > skip) parts.push({ way, skip, limit: end - skip });
    start += count;
  }
  return parts;
}
