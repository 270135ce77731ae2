import { byCodePoint } from '../graph.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { NeighbourhoodAnswer, NodeAnswer } from '../store/answers.ts';
import type { NeighbourhoodQuestion } from '../store/questions.ts';
import { nothing } from './adjacency.ts';
import { type MemoryGraph, typeOf } from './memory-graph.ts';
import { existing } from './not-found.ts';
import type { Views } from './views.ts';

/** A node with what hangs on it, by type and direction, before anything is expanded. */
export function nodeAnswer(graph: MemoryGraph, views: Views, id: string): NodeAnswer {
  const node = existing(graph, id);
  const counts = new Map<string, { type: number; direction: 'out' | 'in'; count: number }>();
  for (const { relationship, direction } of relationshipsAt(graph, node)) {
    const type = graph.adjacency.type(relationship);
    const known = counts.get(`${type}${direction}`);
    if (known) known.count++;
    else counts.set(`${type}${direction}`, { type, direction, count: 1 });
  }
  return {
    ...views.node.whole(node),
    counts: [...counts.values()]
      .sort((a, b) => a.type - b.type || byDirection(a, b))
      .map((each) => ({ ...each, type: relationshipTypeNames[each.type]! })),
    documents: graph.documentsOf(node),
  };
}

/**
 * A page of the relationships at a node: by type as the schema lists them, those that leave before those that reach it,
 * then by the other node's name and id.
 */
export function neighbourhood(graph: MemoryGraph, views: Views, question: NeighbourhoodQuestion): NeighbourhoodAnswer {
  const centre = existing(graph, question.id);
  const found: Neighbour[] = [];
  for (const { relationship, direction } of relationshipsAt(graph, centre)) {
    if (question.direction !== 'both' && question.direction !== direction) continue;
    if (question.types && !question.types.includes(typeOf(graph, relationship))) continue;
    const other = direction === 'out' ? graph.adjacency.to(relationship) : graph.adjacency.from(relationship);
    found.push({ relationship, direction, type: graph.adjacency.type(relationship), other });
  }
  // One document after the other: the comparison below would ask for their parts in any order.
  for (const { other } of found) views.node.name(other);
  const page = found
    .sort((a, b) => a.type - b.type || byDirection(a, b) || byOther(graph, views, a, b))
    .slice(question.offset, question.offset + question.limit);
  const others = new Set(page.map(({ other }) => other));
  others.delete(centre);
  return {
    centre: views.node.summary(centre),
    nodes: [...others].map(views.node.summary),
    relationships: page.map(({ relationship }) => views.relationship.summary(relationship)),
    total: found.length,
  };
}

type Direction = 'out' | 'in';

interface Neighbour {
  readonly relationship: number;
  readonly direction: Direction;
  readonly type: number;
  readonly other: number;
}

function byDirection(a: { direction: Direction }, b: { direction: Direction }): number {
  if (a.direction === b.direction) return 0;
  return a.direction === 'out' ? -1 : 1;
}

function byOther(graph: MemoryGraph, views: Views, a: Neighbour, b: Neighbour): number {
  return (
    byCodePoint(views.node.name(a.other), views.node.name(b.other)) ||
    byCodePoint(graph.nodeId(a.other), graph.nodeId(b.other)) ||
    byCodePoint(graph.relationshipId(a.relationship), graph.relationshipId(b.relationship))
  );
}

function* relationshipsAt({ adjacency }: MemoryGraph, node: number) {
  for (let r = adjacency.firstOut(node); r !== nothing; r = adjacency.nextOut(r)) {
    yield { relationship: r, direction: 'out' as const };
  }
  for (let r = adjacency.firstIn(node); r !== nothing; r = adjacency.nextIn(r)) {
    yield { relationship: r, direction: 'in' as const };
  }
}
