import { byCodePoint } from '../graph.ts';
import { labelNames } from '../schema/labels.ts';
import { beginsForm, bestMatch, type FoldedQuery, foldQuery, formEnd, type Match, matches } from '../search/match.ts';
import { searchRank } from '../search/rank.ts';
import type { SearchAnswer } from '../store/answers.ts';
import type { SearchQuestion } from '../store/questions.ts';
import type { NodeColumns } from './document-row.ts';
import { eachLineWith } from './lines.ts';
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
  if (query.text === '') return { total: 0, matches: [] };
  const { adjacency } = graph;
  const wanted = labelNames.map((label) => !question.labels || question.labels.includes(label));
  const best = createBest(question.limit, (a, b) => byCodePoint(graph.nodeId(a.node), graph.nodeId(b.node)));
  const { beginning, inside } = matching(graph, query, (node) => wanted[adjacency.label(node)]!);
  const offer = (node: number) => {
    const keys = keysOf(graph, node);
    const match = bestMatch(query, keys)!;
    const label = labelNames[adjacency.label(node)]!;
    best.offer({ node, match, rank: searchRank(match, label, formEnd(keys.text, 0)) });
  };
  for (const node of beginning) offer(node);
  // Of one character half of all nodes may have it inside; most come behind what is found already by their label alone.
  const least = labelNames.map((label) => searchRank({ kind: 'inside' }, label, 0));
  for (const node of inside) if (best.mayTake(least[adjacency.label(node)]!)) offer(node);
  return {
    total: beginning.length + inside.length,
    matches: best.found.map(({ node, match }) => {
      const within = whereItStands(graph, views, node);
      return { node: views.node.summary(node), ...match, ...(within === undefined ? {} : { within }) };
    }),
  };
}

interface Found {
  /** Nodes that may have a form which is the query or begins with it, and those that have it inside only. */
  readonly beginning: readonly number[];
  readonly inside: readonly number[];
}

/** Nodes with the query inside one of their keys: a document's keys are looked through at once, not node by node. */
function matching(graph: MemoryGraph, query: FoldedQuery, wanted: (node: number) => boolean): Found {
  /** By node: how the query stands in its keys. */
  const standing = new Uint8Array(graph.adjacency.nodeBound);
  const found: number[] = [];
  const meet = (node: number, how: number) => {
    if (standing[node] === 0 && wanted(node)) found.push(node);
    if (how > standing[node]!) standing[node] = how;
  };
  for (const [node, { text, latin }] of mergedKeys(graph)) {
    if (matches(query, text, latin)) meet(node, begins);
    else standing[node] = no;
  }
  for (let row = 0; row < graph.rowBound; row++) {
    const { nodes } = graph.laid(row);
    if (nodes.length === 0) continue;
    eachMatchingLine(query, graph.row(row).nodes, (local, begun) => {
      meet(nodes[local]!, begun ? begins : insideOnly);
    });
  }
  const standingSo = (how: number) => found.filter((node) => standing[node] === how);
  return { beginning: standingSo(begins), inside: standingSo(insideOnly) };
}

const insideOnly = 1;
const begins = 2;
/** Whatever a single document says: the keys of all that speak of it are others. */
const no = 3;

function eachMatchingLine(
  query: FoldedQuery,
  { textKeys, latinKeys }: NodeColumns,
  found: (local: number, begun: boolean) => void,
): void {
  for (const { text, latin } of query.number ? [query, query.number] : [query]) {
    eachLineWith(textKeys, text, beginsForm, found);
    if (latin) eachLineWith(latinKeys, text, beginsForm, found);
  }
}

interface Hit {
  readonly node: number;
  readonly match: Match;
  /** Smaller is better; ties are decided by id. */
  readonly rank: number;
}

/** Keeps the best `limit` of all that are offered, in order. */
function createBest(limit: number, tie: (a: Hit, b: Hit) => number) {
  const found: Hit[] = [];
  return {
    found: found as readonly Hit[],
    /** Whether a hit of this rank or a larger one can still be among them. */
    mayTake: (rank: number) => found.length < limit || rank <= found[limit - 1]!.rank,
    offer(hit: Hit): void {
      let place = found.length;
      if (place === limit && comesFirst(found[place - 1]!, hit)) return;
      while (place > 0 && !comesFirst(found[place - 1]!, hit)) place--;
      found.splice(place, 0, hit);
      if (found.length > limit) found.pop();
    },
  };

  function comesFirst(a: Hit, b: Hit): boolean {
    return a.rank === b.rank ? tie(a, b) < 0 : a.rank < b.rank;
  }
}

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
