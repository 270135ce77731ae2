import { byCodePoint } from '../graph.ts';
import { labelNames } from '../schema/labels.ts';
import { bestMatch, type FoldedQuery, foldQuery, formEnd, kindAt, matchKinds } from '../search/match.ts';
import { searchRank } from '../search/rank.ts';
import type { SearchAnswer } from '../store/answers.ts';
import type { SearchQuestion } from '../store/questions.ts';
import type { NodeColumns } from './document-row.ts';
import { eachLineWith, type Lines } from './lines.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import { keysOf, mergedKeys } from './merged-keys.ts';
import type { Views } from './views.ts';
import { neighbours } from './walk.ts';

/**
 * Nodes with the folded query inside their name, alias, number, pinyin or initials: exact, prefix, inside, then label
 * as the schema lists them, then the shorter name, then id.
 */
export function search(graph: MemoryGraph, views: Views, question: SearchQuestion): SearchAnswer {
  const query = foldQuery(question.query);
  if (query.text === '') return { total: 0, labels: [], matches: [] };
  const { adjacency } = graph;
  const wanted = labelNames.map((label) => !question.labels || question.labels.includes(label));
  const { nodes, kinds, lengths } = matching(graph, query, (node) => wanted[adjacency.label(node)]!);
  const most = Math.min(question.limit, question.each);
  const best = labelNames.map(() => createBest(most, graph.nodeId));
  const counts = labelNames.map(() => 0);
  // Of few letters most nodes are found: only what may be among the first is looked at closely.
  for (const node of nodes) {
    const label = adjacency.label(node);
    counts[label]!++;
    best[label]!.offer(node, ranks[kinds[node]! - 1]![label]! + lengths[node]!);
  }
  const first = best.flatMap(({ found }) => found).sort((a, b) => (comesFirst(a, b) ? -1 : 1));
  return {
    total: nodes.length,
    labels: labelNames.flatMap((label, i) => (counts[i]! > 0 ? [{ label, count: counts[i]! }] : [])),
    matches: first.slice(0, question.limit).map(({ node }) => {
      const within = whereItStands(graph, views, node);
      const match = bestMatch(query, keysOf(graph, node))!;
      return { node: views.node.summary(node), ...match, ...(within === undefined ? {} : { within }) };
    }),
  };
}

/** By kind and label, for a name of no length. */
const ranks = matchKinds.map((kind) => labelNames.map((label) => searchRank({ kind }, label, 0)));

interface Found {
  readonly nodes: readonly number[];
  /** By node: how it matches, as the best place in `matchKinds` and one; and the length of its folded name. */
  readonly kinds: Uint8Array;
  readonly lengths: Int32Array;
}

/** Nodes with the query inside one of their keys: a document's keys are looked through at once, not node by node. */
function matching(graph: MemoryGraph, query: FoldedQuery, wanted: (node: number) => boolean): Found {
  const { nodeBound } = graph.adjacency;
  const nodes: number[] = [];
  const kinds = new Uint8Array(nodeBound);
  const lengths = new Int32Array(nodeBound);
  const merged = mergedKeys(graph);
  // Whatever a single document says of these: the keys of all that speak of them are others.
  for (const node of merged.keys()) kinds[node] = leftOut;
  for (let row = 0; row < graph.rowBound; row++) {
    const laid = graph.laid(row).nodes;
    if (laid.length === 0) continue;
    const columns = graph.row(row).nodes;
    eachMatchingLine(query, columns, (local, place) => {
      const node = laid[local]!;
      const known = kinds[node]!;
      if (known === leftOut) return;
      if (known === 0) {
        if (!wanted(node)) return;
        nodes.push(node);
        lengths[node] = nameLength(columns.textKeys, local);
      }
      if (known === 0 || place + 1 < known) kinds[node] = place + 1;
    });
  }
  for (const [node, keys] of merged) {
    const match = wanted(node) ? bestMatch(query, keys) : undefined;
    if (!match) continue;
    nodes.push(node);
    kinds[node] = matchKinds.indexOf(match.kind) + 1;
    lengths[node] = formEnd(keys.text, 0);
  }
  return { nodes, kinds, lengths };
}

const leftOut = 255;

/** Of the folded name of a document's node, which its keys begin with. */
function nameLength({ text, ends }: Lines, local: number): number {
  const start = local === 0 ? 0 : ends[local - 1]! + 1;
  return formEnd(text, start) - start;
}

function eachMatchingLine(
  query: FoldedQuery,
  { textKeys, latinKeys }: NodeColumns,
  found: (local: number, place: number) => void,
): void {
  for (const { text, latin } of query.number ? [query, query.number] : [query]) {
    eachLineWith(textKeys, text, kindAt, found);
    if (latin) eachLineWith(latinKeys, text, kindAt, found);
  }
}

/** Keeps the best `limit` of all that are offered, in order: smaller ranks first, ties by id. */
function createBest(limit: number, idOf: (node: number) => string) {
  const found: (Ranked & { readonly node: number })[] = [];
  return {
    found: found as readonly (Ranked & { readonly node: number })[],
    offer(node: number, rank: number): void {
      if (found.length === limit && rank > found[limit - 1]!.rank) return;
      const id = idOf(node);
      let place = found.length;
      while (place > 0 && comesFirst({ rank, id }, found[place - 1]!)) place--;
      if (place === limit) return;
      found.splice(place, 0, { node, rank, id });
      if (found.length > limit) found.pop();
    },
  };
}

interface Ranked {
  readonly rank: number;
  readonly id: string;
}

const comesFirst = (a: Ranked, b: Ranked) => (a.rank === b.rank ? byCodePoint(a.id, b.id) < 0 : a.rank < b.rank);

/** The relationship that leads from a node to the one it stands in. */
export const standsIn = {
  Task: { type: 'HAS_TASK', direction: 'in' },
  Target: { type: 'SETS', direction: 'in' },
  Department: { type: 'IN_REGION', direction: 'out' },
  Region: { type: 'PART_OF', direction: 'out' },
  Institution: { type: 'HAS_INSTITUTION', direction: 'in' },
  ReformModel: { type: 'ORIGINATED_IN', direction: 'out' },
} as const;

function whereItStands(graph: MemoryGraph, views: Views, node: number): string | undefined {
  const rule = standsIn[labelOf(graph, node) as keyof typeof standsIn];
  if (!rule) return undefined;
  const names = neighbours(graph, node, rule.type, rule.direction).map(views.node.name);
  return names.sort(byCodePoint)[0];
}
