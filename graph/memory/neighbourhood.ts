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
 * then by the other node's name and id. Only what the page reaches into is put in order.
 */
export function neighbourhood(graph: MemoryGraph, views: Views, question: NeighbourhoodQuestion): NeighbourhoodAnswer {
  const centre = existing(graph, question.id);
  const { parts, total } = partsOf(graph, centre, question);
  const page: Neighbour[] = [];
  let start = 0;
  for (const part of parts) {
    const skip = Math.max(0, question.offset - start);
    const end = Math.min(part.length, question.offset + question.limit - start);
    if (end > skip) page.push(...inOrder(graph, views, part).slice(skip, end));
    start += part.length;
  }
  const others = new Set(page.map(({ other }) => other));
  others.delete(centre);
  return {
    centre: views.node.summary(centre),
    nodes: [...others].map(views.node.summary),
    relationships: page.map(({ relationship }) => views.relationship.summary(relationship)),
    total,
  };
}

type Direction = 'out' | 'in';

interface Neighbour {
  readonly relationship: number;
  readonly other: number;
}

/** Relationships of one type and direction each, in the order of a page. */
function partsOf(graph: MemoryGraph, centre: number, { types, direction: asked }: NeighbourhoodQuestion) {
  const { adjacency } = graph;
  const found: Neighbour[][] = [];
  let total = 0;
  for (const { relationship, direction } of relationshipsAt(graph, centre)) {
    if (asked !== 'both' && asked !== direction) continue;
    if (types && !types.includes(typeOf(graph, relationship))) continue;
    const other = direction === 'out' ? adjacency.to(relationship) : adjacency.from(relationship);
    const place = 2 * adjacency.type(relationship) + (direction === 'out' ? 0 : 1);
    found[place] ??= [];
    found[place].push({ relationship, other });
    total++;
  }
  // Places without any are holes.
  return { parts: found.flatMap((part) => [part]), total };
}

function inOrder(graph: MemoryGraph, views: Views, part: readonly Neighbour[]): Neighbour[] {
  const named = part.map(({ relationship, other }) => ({ relationship, other, name: views.node.name(other) }));
  return named.sort(
    (a, b) =>
      byCodePoint(a.name, b.name) ||
      byCodePoint(graph.nodeId(a.other), graph.nodeId(b.other)) ||
      byCodePoint(graph.relationshipId(a.relationship), graph.relationshipId(b.relationship)),
  );
}

function byDirection(a: { direction: Direction }, b: { direction: Direction }): number {
  if (a.direction === b.direction) return 0;
  return a.direction === 'out' ? -1 : 1;
}

function* relationshipsAt({ adjacency }: MemoryGraph, node: number) {
  for (let r = adjacency.firstOut(node); r !== nothing; r = adjacency.nextOut(r)) {
    yield { relationship: r, direction: 'out' as const };
  }
  for (let r = adjacency.firstIn(node); r !== nothing; r = adjacency.nextIn(r)) {
    yield { relationship: r, direction: 'in' as const };
  }
}
