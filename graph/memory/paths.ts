import { byCodePoint } from '../graph.ts';
import { labelNames } from '../schema/labels.ts';
import { relationshipTypeNames } from '../schema/relationships.ts';
import type { PathsAnswer } from '../store/answers.ts';
import type { PathsQuestion } from '../store/questions.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import { missingSources } from './missing-sources.ts';
import { existing } from './not-found.ts';
import {
  associationSteps,
  isMeaning,
  meaningStart,
  meaningSteps,
  type Stage,
  type Step,
  stages,
} from './path-steps.ts';
import { createStepBudget, type StepBudget } from './step-budget.ts';
import type { Views } from './views.ts';
import { along, neighbours } from './walk.ts';

/** A way from one node to another: no node and no relationship twice. */
interface Path {
  readonly nodes: readonly number[];
  readonly relationships: readonly number[];
}

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

interface Limits {
  readonly length: number;
  readonly count: number;
  readonly shortest: boolean;
  readonly budget: StepBudget;
}

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

/** Length by length and, within one, in the order of ids: a search that stops at its limit has found the first ones. */
function search(
  graph: MemoryGraph,
  from: number,
  to: number,
  steps: readonly Step[],
  start: Stage | undefined,
  limits: Limits,
): Path[] {
  if (start === undefined || from === to) return [];
  const distances = distancesTo(graph, to, steps, limits, from);
  const found: Path[] = [];
  const nodes = [from];
  const relationships: number[] = [];
  const onwards = new Map<number, Onward[]>();

  function onward(node: number, stage: Stage): Onward[] {
    const key = placeKey(node, stage);
    let ways = onwards.get(key);
    if (!ways) {
      ways = steps.flatMap((step) => (step.at === stage ? waysOf(graph, node, step) : []));
      limits.budget.spend(ways.length);
      ways.sort((a, b) => byCodePoint(graph.nodeId(a.node), graph.nodeId(b.node)) || byRelationship(graph, a, b));
      onwards.set(key, ways);
    }
    return ways;
  }

  function extend(stage: Stage, left: number): void {
    for (const way of onward(nodes.at(-1)!, stage)) {
      limits.budget.spend(1);
      if (found.length === limits.count) return;
      if ((distances.get(placeKey(way.node, way.stage)) ?? Infinity) > left - 1 || nodes.includes(way.node)) continue;
      nodes.push(way.node);
      relationships.push(way.relationship);
      if (way.node === to) {
        if (left === 1) found.push({ nodes: [...nodes], relationships: [...relationships] });
      } else if (left > 1) extend(way.stage, left - 1);
      nodes.pop();
      relationships.pop();
    }
  }

  for (let length = 1; length <= limits.length && found.length < limits.count; length++) {
    extend(start, length);
    if (limits.shortest && found.length > 0) break;
  }
  return found;
}

interface Onward {
  readonly node: number;
  readonly relationship: number;
  readonly stage: Stage;
}

function waysOf(graph: MemoryGraph, node: number, step: Step): Onward[] {
  const { adjacency } = graph;
  const label = step.to === undefined ? undefined : labelNames.indexOf(step.to);
  const ways: Onward[] = [];
  for (const relationship of along(graph, node, step.type, step.direction)) {
    const other = step.direction === 'out' ? adjacency.to(relationship) : adjacency.from(relationship);
    if (label === undefined || adjacency.label(other) === label)
      ways.push({ node: other, relationship, stage: step.becomes });
  }
  return ways;
}

const byRelationship = (graph: MemoryGraph, a: Onward, b: Onward) =>
  byCodePoint(graph.relationshipId(a.relationship), graph.relationshipId(b.relationship));

const placeKey = (node: number, stage: Stage) => node * stages.length + stages.indexOf(stage);

/**
 * How many steps lead from a place (node and stage) to the target at least.
 * @param without a node that no way passes: a path does not come back to where it began
 */
function distancesTo(
  graph: MemoryGraph,
  to: number,
  steps: readonly Step[],
  { length: most, budget }: Pick<Limits, 'length' | 'budget'>,
  without?: number,
): Map<number, number> {
  const ends = new Set(steps.map(({ becomes }) => becomes));
  const distances = new Map([...ends].map((stage) => [placeKey(to, stage), 0]));
  let edge = [...ends].map((stage) => ({ node: to, stage }));
  for (let distance = 1; distance <= most && edge.length > 0; distance++) {
    const next: typeof edge = [];
    for (const { node, stage } of edge) {
      for (const step of steps) {
        if (step.becomes !== stage) continue;
        if (step.to !== undefined && step.to !== labelOf(graph, node)) continue;
        const others = neighbours(graph, node, step.type, step.direction === 'out' ? 'in' : 'out');
        budget.spend(others.length);
        for (const other of others) {
          const key = placeKey(other, step.at);
          if (distances.has(key)) continue;
          distances.set(key, distance);
          if (other !== without) next.push({ node: other, stage: step.at });
        }
      }
    }
    edge = next;
  }
  return distances;
}

/** The policies from which meaning comes to one of the ends. */
function sourcesOf(
  graph: MemoryGraph,
  from: number,
  to: number,
  steps: readonly Step[],
  budget: StepBudget,
): Set<number> {
  const sources = new Set<number>();
  for (const end of [from, to]) {
    for (const place of distancesTo(graph, end, steps, { length: Number.POSITIVE_INFINITY, budget }).keys()) {
      const node = Math.floor(place / stages.length);
      if (labelOf(graph, node) === 'Policy') sources.add(node);
    }
  }
  sources.delete(from);
  sources.delete(to);
  return sources;
}
