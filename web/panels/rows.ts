import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { NodeAnswer, NodeSummary, RelationshipSummary } from '../../graph/store/answers.ts';
import { referenceOf } from '../view-model/caption.ts';
import type { Direction } from '../view-model/expansion.ts';
import { policyOfTask } from '../view-model/part-ids.ts';
import { printedOrder } from '../view-model/printed-order.ts';

/** One line of a node's list of relationships. */
export interface Row {
  readonly relationship: RelationshipSummary;
  readonly other: NodeSummary;
}

/** Rows that stand under one heading: tasks of one document. Without a heading where there is nothing to tell apart. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Types by what a reader looks for first, per label's panel; the others follow in the schema's order. */
const first: readonly RelationshipType[] = [
  'HAS_TASK',
  'ASSIGNED_TO',
  'SETS',
  'DRAWS_ON',
  'CITES',
  'PLANS',
  'CORRESPONDS_TO',
  'MENTIONS',
  'ADDRESSES',
];

const rank = (type: RelationshipType) => {
  const at = first.indexOf(type);
  return at < 0 ? first.length : at;
};

/** Says the same from either end: its two directions are one list. */
const mutual: RelationshipType = 'CORRESPONDS_TO';

export interface Count {
  readonly type: RelationshipType;
  readonly direction: Direction;
  readonly count: number;
}

/** A node's lists in the order they stand. */
export function orderedCounts(counts: NodeAnswer['counts']): Count[] {
  const both = counts.filter(({ type }) => type === mutual).reduce((sum, { count }) => sum + count, 0);
  const lists: Count[] = counts.filter(({ type }) => type !== mutual);
  if (both > 0) lists.push({ type: mutual, direction: 'both', count: both });
  return lists.sort((a, b) => rank(a.type) - rank(b.type));
}

const orderOf = ({ relationship, other }: Row, direction: Direction): number => {
  const { type, properties } = relationship;
  const own = typeof properties.order === 'number' ? properties.order : undefined;
  const order = direction === 'out' && type !== 'HAS_TASK' ? own : printedOrder(other);
  return order ?? Number.MAX_SAFE_INTEGER;
};

/** Tasks under their documents, in printed order; everything else in the order it came. */
export function rowGroups(
  rows: readonly Row[],
  direction: Direction,
  nameOfPolicy: (id: string) => string,
): RowGroup[] {
  const sorted = [...rows].sort((a, b) => orderOf(a, direction) - orderOf(b, direction));
  if (direction === 'out' || !sorted.every(({ other }) => other.label === 'Task'))
    return [{ heading: '', rows: sorted }];
  const groups = new Map<string, Row[]>();
  for (const row of sorted) {
    const policy = policyOfTask(row.other.id);
    groups.set(policy, [...(groups.get(policy) ?? []), row]);
  }
  return [...groups].map(([policy, own]) => ({ heading: nameOfPolicy(policy), rows: own }));
}

/** A document's number from its id, or what is known of it. */
export function policyName(id: string, known: NodeSummary | undefined): string {
  return known ? referenceOf(known) : id.slice('policy:'.length);
}
