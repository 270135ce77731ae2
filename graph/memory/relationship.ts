import type { RelationshipAnswer } from '../store/answers.ts';
import { nothing } from './adjacency.ts';
import type { MemoryGraph } from './memory-graph.ts';
import { noRelationship } from './not-found.ts';
import type { Views } from './views.ts';

/** One relationship with its evidence; ids in it that were replaced are followed. */
export function relationshipAnswer(graph: MemoryGraph, views: Views, id: string): RelationshipAnswer {
  const relationship = relationshipOf(graph, id);
  if (relationship === undefined) throw noRelationship(id);
  const { evidence, sourceDetail, ...rest } = views.relationship.whole(relationship);
  const { confidence } = views.relationship.summary(relationship);
  return {
    ...rest,
    ...(confidence === undefined ? {} : { confidence }),
    ...(sourceDetail === undefined ? {} : { sourceDetail }),
    evidence: [...evidence],
    fromNode: views.node.summary(graph.adjacency.from(relationship)),
    toNode: views.node.summary(graph.adjacency.to(relationship)),
  };
}

/** `type|from|to|discriminator`: an id in it may itself hold a bar, so every way of parting it is tried. */
export function relationshipOf(graph: MemoryGraph, id: string): number | undefined {
  const parts = id.split('|');
  for (let i = 2; i < parts.length; i++) {
    const from = graph.nodeOf(parts.slice(1, i).join('|'));
    if (from === undefined) continue;
    for (let j = i + 1; j <= parts.length; j++) {
      const to = graph.nodeOf(parts.slice(i, j).join('|'));
      if (to === undefined) continue;
      const wanted = [parts[0], graph.nodeId(from), graph.nodeId(to), ...parts.slice(j)].join('|');
      const found = between(graph, from, to).find((r) => graph.relationshipId(r) === wanted);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function between({ adjacency }: MemoryGraph, from: number, to: number): number[] {
  const found: number[] = [];
  for (let r = adjacency.firstOut(from); r !== nothing; r = adjacency.nextOut(r)) {
    if (adjacency.to(r) === to) found.push(r);
  }
  return found;
}
