import { byCodePoint } from '../graph.ts';
import { labelNames } from '../schema/labels.ts';
import { labelOf, type MemoryGraph } from './memory-graph.ts';
import { type Stage, type Step, stages } from './path-steps.ts';
import type { StepBudget } from './step-budget.ts';
import { along, neighbours } from './walk.ts';

/** A way from one node to another: no node and no relationship twice. */
export interface Path {
  readonly nodes: readonly number[];
  readonly relationships: readonly number[];
}

export interface Limits {
  readonly length: number;
  readonly count: number;
  readonly shortest: boolean;
  readonly budget: StepBudget;
}

/** Length by length and, within one, in the order of ids: a search that stops at its limit has found the first ones. */
export function search(
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
export function sourcesOf(
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
