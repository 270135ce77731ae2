import type { NodeSummary, PathsAnswer, RelationshipSummary } from '../../graph/store/answers.ts';
import { titleOf } from './caption.ts';
import { printedOrder } from './printed-order.ts';
import { widthInPixels } from './text-width.ts';

/** Paths between two nodes as one picture: a column for each step, what several paths share drawn once. */
export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly lines: readonly ChainLine[];
  readonly width: number;
  readonly height: number;
}

export interface ChainNode {
  readonly id: string;
  /** The nodes that stand here: one, or all of a column that was put together. */
  readonly members: readonly NodeSummary[];
  readonly x: number;
  readonly y: number;
  /** Where the name stands: beside nodes of which several stand under each other. */
  readonly side: 'below' | 'right';
}

export interface ChainLine {
  readonly id: string;
  readonly relationships: readonly RelationshipSummary[];
  readonly left: ChainNode;
  readonly right: ChainNode;
  /** Whether the arrow points to the right end: from the citing to the cited document, as in the model. */
  readonly onward: boolean;
}

type Way = PathsAnswer['paths'][number];

const margin = { left: 70, right: 82, top: 44, bottom: 84 };
const row = 52;
const widestName = 200;
const besideNode = 24;

/**
 * @param width the room there is, in pixels
 * @param mostRows a column with more nodes than this stands as one
 */
export function chainOf(
  answer: Pick<PathsAnswer, 'nodes' | 'relationships'>,
  ways: readonly Way[],
  width: number,
  mostRows = 50,
): Chain {
  const nodeOf = new Map(answer.nodes.map((node) => [node.id, node]));
  const lineOf = new Map(answer.relationships.map((one) => [one.id, one]));
  const columnOf = new Map<string, number>();
  for (const { nodes } of ways) {
    for (const [i, id] of nodes.entries()) columnOf.set(id, Math.max(columnOf.get(id) ?? 0, i));
  }
  const columns = columnsOf(columnOf, nodeOf);
  const stood = columns.map((own) => (own.length > mostRows ? [own] : own.map((node) => [node])));
  const tallest = Math.max(1, ...stood.map((own) => own.length));
  const height = margin.top + margin.bottom + Math.max(20, (tallest - 1) * row);
  const middle = margin.top + (height - margin.top - margin.bottom) / 2;
  const xs = columnPlaces(stood, width);
  const nodes: ChainNode[] = [];
  const standing = new Map<string, ChainNode>();
  for (const [column, own] of stood.entries()) {
    for (const [i, members] of own.entries()) {
      const y = Math.round(middle + (i - (own.length - 1) / 2) * row);
      const id = members.map((member) => member.id).join(' ');
      const node: ChainNode = { id, members, x: xs[column]!, y, side: own.length > 1 ? 'right' : 'below' };
      nodes.push(node);
      for (const member of members) standing.set(member.id, node);
    }
  }
  return { nodes, lines: linesOf(ways, lineOf, standing), width, height };
}

/** The nodes of each column, tasks in printed order, others as they come. */
function columnsOf(columnOf: ReadonlyMap<string, number>, nodeOf: ReadonlyMap<string, NodeSummary>): NodeSummary[][] {
  const count = Math.max(-1, ...columnOf.values()) + 1;
  const columns = Array.from({ length: count }, (): NodeSummary[] => []);
  for (const [id, column] of columnOf) {
    const node = nodeOf.get(id);
    if (node) columns[column]!.push(node);
  }
  const order = (node: NodeSummary) => printedOrder(node) ?? 0;
  return columns.map((own) => own.sort((a, b) => order(a) - order(b)));
}

/** Columns share the width; where names stand beside the nodes, the next column stands so much farther away. */
function columnPlaces(columns: readonly (readonly (readonly NodeSummary[])[])[], width: number): number[] {
  const names = columns.map((own) =>
    own.length < 2
      ? 0
      : besideNode + Math.min(widestName, Math.max(...own.map(([node]) => widthInPixels(titleOf(node!))))),
  );
  const taken = names.slice(0, -1).reduce((sum, name) => sum + name, 0) + (names.at(-1) ?? 0);
  const gap = Math.max(90, (width - margin.left - margin.right - taken) / Math.max(1, columns.length - 1));
  let x = margin.left;
  return columns.map((_, i) => {
    if (i > 0) x += gap + names[i - 1]!;
    return Math.round(x);
  });
}

function linesOf(
  ways: readonly Way[],
  lineOf: ReadonlyMap<string, RelationshipSummary>,
  standing: ReadonlyMap<string, ChainNode>,
): ChainLine[] {
  const lines = new Map<
    string,
    { left: ChainNode; right: ChainNode; onward: boolean; own: Set<RelationshipSummary> }
  >();
  for (const { nodes, relationships } of ways) {
    relationships.forEach((id, i) => {
      const relationship = lineOf.get(id);
      const [left, right] = [standing.get(nodes[i] ?? ''), standing.get(nodes[i + 1] ?? '')];
      if (!relationship || !left || !right) return;
      const onward = relationship.from === nodes[i];
      const key = `${left.id}|${right.id}|${relationship.type}|${onward}`;
      const known = lines.get(key);
      if (known) known.own.add(relationship);
      else lines.set(key, { left, right, onward, own: new Set([relationship]) });
    });
  }
  return [...lines].map(([id, { own, ...ends }]) => ({ id, ...ends, relationships: [...own] }));
}

/** The ways as a list shows them: short ones first, those through tasks in the order the tasks are printed. */
export function inListOrder({ nodes, paths }: Pick<PathsAnswer, 'nodes' | 'paths'>): readonly number[] {
  const orders = new Map(nodes.map((node) => [node.id, printedOrder(node)]));
  const order = (way: Way) => way.nodes.map((id) => orders.get(id)).find((one) => one !== undefined) ?? 0;
  return paths
    .map((_, at) => at)
    .sort((a, b) => paths[a]!.nodes.length - paths[b]!.nodes.length || order(paths[a]!) - order(paths[b]!) || a - b);
}

/** The nodes that all of several ways pass between their ends. */
export function passedByAll(ways: readonly Way[]): string[] {
  const [first, ...others] = ways.map(({ nodes }) => nodes.slice(1, -1));
  return (first ?? []).filter((id) => others.every((nodes) => nodes.includes(id)));
}
