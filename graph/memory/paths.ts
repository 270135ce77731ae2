import { byCodePoint } from '../graph.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { PathsAnswer } from '../store/answers.ts';
import type { PathsQuestion } from '../store/questions.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import { missingSources } from './missing-sources.ts';
import { existing } from './not-found.ts';
import { type Limits, type Path, search, sourcesOf } from './path-search.ts';
import { associationSteps, isMeaning, meaningStart, meaningSteps } from './path-steps.ts';
import { createStepBudget } from './step-budget.ts';
import type { Views } from './views.ts';

/**
 * Paths between two nodes: those that carry meaning, in whichever direction it goes, before those by association, which
 * are looked for only where the question names a type that carries none. Shorter ones first, then by the ids on the way.
 * @throws TooMuch
 */
export function paths(
  graph: MemoryGraph,
  views: Views,
  question: PathsQuestion,
  budget = createStepBudget(),
): PathsAnswer {
  const from = existing(graph, question.from);
  const to = existing(graph, question.to);
  const types = question.types ?? relationshipTypeNames.filter(isMeaning);
  const meaning = meaningSteps.filter(({ type }) => types.includes(type));
  const limits = { length: question.maxLength, count: question.limit, shortest: question.mode === 'shortest', budget };
  const found = shortestFirst(graph, limits, [
    ...search(graph, from, to, meaning, meaningStart[labelOf(graph, from)], limits),
    ...search(graph, to, from, meaning, meaningStart[labelOf(graph, to)], limits).map(reversed),
  ]);
  const known = new Set(found.map((path) => path.relationships.join()));
  const association = types.every(isMeaning) ? [] : search(graph, from, to, associationSteps(types), 'any', limits);
  const told = [...found, ...association.filter((path) => !known.has(path.relationships.join()))].slice(
    0,
    question.limit,
  );
  return {
    nodes: [...new Set(told.flatMap((path) => path.nodes))].map(views.node.summary),
    relationships: [...new Set(told.flatMap((path) => path.relationships))].map(views.relationship.summary),
    paths: told.map((path) => ({
      nodes: path.nodes.map(graph.nodeId),
      relationships: path.relationships.map(graph.relationshipId),
    })),
    missing: told.length > 0 ? [] : missingSources(graph, views, sourcesOf(graph, from, to, meaning, budget)),
  };
}

const reversed = (path: Path): Path => ({
  nodes: path.nodes.toReversed(),
  relationships: path.relationships.toReversed(),
});

function shortestFirst(graph: MemoryGraph, limits: Limits, found: readonly Path[]): Path[] {
  const ordered = found.toSorted((a, b) => a.nodes.length - b.nodes.length || byWay(graph, a, b));
  const unlike = ordered.filter((path, i) => i === 0 || byWay(graph, path, ordered[i - 1]!) !== 0);
  return unlike.filter((path) => !limits.shortest || path.nodes.length === unlike[0]!.nodes.length);
}

function byWay(graph: MemoryGraph, a: Path, b: Path): number {
  const ids = ({ nodes, relationships }: Path) => [
    ...nodes.map(graph.nodeId),
    ...relationships.map(graph.relationshipId),
  ];
  const others = ids(b);
  for (const [i, id] of ids(a).entries()) {
    const order = byCodePoint(id, others[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
