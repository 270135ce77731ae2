import { type RelationshipType, relationshipTypeNames } from '../schema/relationships.ts';
import { nothing } from './adjacency.ts';
import type { MemoryGraph } from './memory-graph.ts';

/** Relationships of one type that leave or reach a node, in no order. */
export function* along(
  { adjacency }: MemoryGraph,
  node: number,
  type: RelationshipType,
  direction: 'out' | 'in',
): Generator<number> {
  const wanted = relationshipTypeNames.indexOf(type);
  if (direction === 'out') {
    for (let r = adjacency.firstOut(node); r !== nothing; r = adjacency.nextOut(r)) {
      if (adjacency.type(r) === wanted) yield r;
    }
  } else {
    for (let r = adjacency.firstIn(node); r !== nothing; r = adjacency.nextIn(r)) {
      if (adjacency.type(r) === wanted) yield r;
    }
  }
}

/** The nodes at the other end of these; one may come twice. */
export function neighbours(
  { adjacency }: MemoryGraph,
  node: number,
  type: RelationshipType,
  direction: 'out' | 'in',
): number[] {
  const wanted = relationshipTypeNames.indexOf(type);
  const found: number[] = [];
  if (direction === 'out') {
    for (let r = adjacency.firstOut(node); r !== nothing; r = adjacency.nextOut(r)) {
      if (adjacency.type(r) === wanted) found.push(adjacency.to(r));
    }
  } else {
    for (let r = adjacency.firstIn(node); r !== nothing; r = adjacency.nextIn(r)) {
      if (adjacency.type(r) === wanted) found.push(adjacency.from(r));
    }
  }
  return found;
}
