import type { RelationshipType } from '../../graph/schema/relationships.ts';
import type { GroupsAnswer } from '../../graph/store/answers/groups.ts';
import type {
  NeighbourhoodAnswer,
  NodeSummary,
  RelationshipAnswer,
  RelationshipSummary,
} from '../../graph/store/answers.ts';
import { type Expansion, writeExpansion } from './expansion.ts';

/** The first stage: everything that was fetched for the picture, each node and relationship once. */
export interface GraphData {
  readonly nodes: ReadonlyMap<string, NodeSummary>;
  readonly relationships: ReadonlyMap<string, RelationshipSummary>;
  /** With which opening a node came first: 0 for what the picture started with, then one for each expansion. */
  readonly arrival: ReadonlyMap<string, number>;
  /** From which node each opening was made, by its number. */
  readonly anchors: readonly (string | undefined)[];
  /** Expansions of which not all neighbours were fetched, by their written form. */
  readonly cut: ReadonlyMap<string, Cut>;
  /** Of the hubs among these, how many of their neighbours stand in which group, by `hubKey`. */
  readonly counts: ReadonlyMap<string, GroupsAnswer>;
}

/** One type of a node's relationships. */
export const hubKey = (id: string, type: RelationshipType): string => `${type} ${id}`;

export interface Cut {
  readonly expansion: Expansion;
  readonly drawn: number;
  readonly total: number;
}

export const noData: GraphData = {
  nodes: new Map(),
  relationships: new Map(),
  arrival: new Map(),
  anchors: [undefined],
  cut: new Map(),
  counts: new Map(),
};

/**
 * An expansion with what the server answered to it: one neighbourhood for its first step, then those of its second; for a
 * hub what is in each of its groups, and the groups that were opened.
 */
export interface Opened {
  readonly expansion: Expansion;
  /** Belongs to what the picture started with. */
  readonly start: boolean;
  readonly answers: readonly NeighbourhoodAnswer[];
  readonly counted?: GroupsAnswer;
  readonly groups?: readonly NeighbourhoodAnswer[];
}

/**
 * Puts together what was asked for and what was opened, in the order it was opened. An expansion whose own node is no
 * longer there (what brought it was collapsed) brings nothing.
 * @param kept relationships put on the picture one by one
 */
export function gather(
  roots: readonly NodeSummary[],
  opened: readonly Opened[],
  kept: readonly RelationshipAnswer[] = [],
): GraphData {
  const nodes = new Map<string, NodeSummary>();
  const relationships = new Map<string, RelationshipSummary>();
  const arrival = new Map<string, number>();
  const anchors: (string | undefined)[] = [undefined];
  const cut = new Map<string, Cut>();
  const add = (node: NodeSummary, batch: number) => {
    if (nodes.has(node.id)) return;
    nodes.set(node.id, node);
    arrival.set(node.id, batch);
  };
  for (const root of roots) add(root, 0);
  for (const { fromNode, toNode } of roots.length === 0 ? kept : []) {
    add(fromNode, 0);
    add(toNode, 0);
  }
  const counts = new Map<string, GroupsAnswer>();
  for (const { expansion, start, answers, counted, groups = [] } of opened) {
    const [first] = answers;
    if (!first || !nodes.has(first.centre.id)) continue;
    const batch = start ? 0 : anchors.push(first.centre.id) - 1;
    for (const answer of [...answers, ...groups]) {
      for (const node of answer.nodes) add(node, batch);
      for (const relationship of answer.relationships) relationships.set(relationship.id, relationship);
    }
    const [step] = expansion.steps;
    if (counted && step) counts.set(hubKey(expansion.id, step.type), counted);
    const drawn = new Set([first, ...groups].flatMap((answer) => answer.relationships.map(({ id }) => id))).size;
    if (drawn < first.total) cut.set(writeExpansion(expansion), { expansion, drawn, total: first.total });
  }
  for (const { fromNode, toNode, evidence: _, ...relationship } of kept) {
    const known = [fromNode, toNode].find(({ id }) => nodes.has(id));
    const batch = nodes.has(fromNode.id) && nodes.has(toNode.id) ? 0 : anchors.push(known?.id) - 1;
    add(fromNode, batch);
    add(toNode, batch);
    relationships.set(relationship.id, relationship);
  }
  return { nodes, relationships, arrival, anchors, cut, counts };
}

/** Hubs that stand in groups of which not all neighbours were fetched, though all are counted. */
export const countedInPart = ({ cut, counts }: GraphData): Cut[] =>
  [...cut.values()].filter(({ expansion: { id, steps } }) => steps[0] && counts.has(hubKey(id, steps[0].type)));

/** The data with every neighbour of such a hub: what its groups stand for. What was there keeps its place in the order. */
export function withAll(data: GraphData, whole: readonly (readonly [Cut, NeighbourhoodAnswer])[]): GraphData {
  const [nodes, relationships] = [new Map(data.nodes), new Map(data.relationships)];
  const [arrival, cut] = [new Map(data.arrival), new Map(data.cut)];
  for (const [{ expansion }, answer] of whole) {
    const known = answer.nodes.find(({ id }) => id !== expansion.id && arrival.has(id));
    const batch = known ? arrival.get(known.id)! : 0;
    for (const node of answer.nodes) {
      if (nodes.has(node.id)) continue;
      nodes.set(node.id, node);
      arrival.set(node.id, batch);
    }
    for (const relationship of answer.relationships) relationships.set(relationship.id, relationship);
    cut.delete(writeExpansion(expansion));
  }
  return { ...data, nodes, relationships, arrival, cut };
}
