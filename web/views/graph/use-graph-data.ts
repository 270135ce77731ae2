import { type QueryObserverResult, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import type { NeighbourhoodAnswer, NodeAnswer } from '../../../graph/store/answers.ts';
import { isNotFound } from '../../data/client.ts';
import { queries } from '../../data/queries.ts';
import { type GraphData, gather, noData } from '../../view-model/data.ts';
import { type Expansion, firstNeighbours, fits, mostNeighbours } from '../../view-model/expansion.ts';
import { type GraphState, openedIn } from './state.ts';

export interface FetchedGraph {
  readonly data: GraphData;
  /** Answers of the nodes asked for, with their counts. */
  readonly roots: readonly NodeAnswer[];
  /** Something is under way; the data are those from before. */
  readonly pending: boolean;
  /** Nodes asked for that nothing has. */
  readonly gone: readonly string[];
  /** So many things that the link was to open or keep are not there either. */
  readonly lost: number;
  /** A question that no answer came to. */
  readonly failed: boolean;
  retry(): void;
}

/** What an expansion asks for first: its own node's neighbours. Hubs are grouped by all of them. */
export const askFirst = ({ id, steps, all }: Expansion) => {
  const [step] = steps;
  const question = { id, types: [step!.type], direction: step!.direction };
  return queries.neighbours(question, all || steps.length === 1 ? mostNeighbours : firstNeighbours);
};

/** Fetches what the state names: its nodes, and the neighbourhoods along each expansion, the second steps after the first. */
export function useGraphData(state: GraphState): FetchedGraph {
  const { roots: asked, expansions, collapsed } = state;
  // They say when the content has changed; then everything else is asked for again.
  useQuery(queries.stats());
  // What is selected, or where the camera stands, brings nothing
  const opened = useMemo(() => openedIn({ roots: asked, expansions, collapsed }), [asked, expansions, collapsed]);
  const rootResults = useQueries({ queries: state.roots.map(queries.node) });
  const keptResults = useQueries({ queries: state.kept.map(queries.relationship) });
  const firstResults = useQueries({ queries: opened.map(({ expansion }) => askFirst(expansion)) });
  const firsts = useSame(firstResults.map(({ data }) => data));
  const further = useMemo(() => opened.map(({ expansion }, i) => secondSteps(expansion, firsts[i])), [opened, firsts]);
  const secondResults = useQueries({ queries: further.flat().map((question) => queries.neighbourhood(question)) });
  const seconds = useSame(secondResults.map(({ data }) => data));
  const roots = useSame(rootResults.map(({ data }) => data));
  const kept = useSame(keptResults.map(({ data }) => data));

  const all: readonly QueryObserverResult[] = [...rootResults, ...keptResults, ...firstResults, ...secondResults];
  const pending = all.some(({ isPending, isError }) => isPending && !isError);
  const known = useMemo(() => roots.filter((root) => root !== undefined), [roots]);
  const gathered = useMemo(() => {
    let at = 0;
    const steps = opened.flatMap((open, i) => {
      const [first, count] = [firsts[i], further[i]!.length];
      const second = seconds.slice(at, at + count);
      at += count;
      if (!first) return [];
      return [{ ...open, answers: [first, ...second.filter((answer) => answer !== undefined)] }];
    });
    return gather(
      known,
      steps,
      kept.filter((one) => one !== undefined),
    );
  }, [opened, firsts, further, seconds, known, kept]);

  const last = useRef<GraphData>(noData);
  if (!pending) last.current = gathered;
  return {
    data: pending ? last.current : gathered,
    roots: known,
    pending,
    gone: state.roots.filter((_, i) => isNotFound(rootResults[i]?.error)),
    lost: [...keptResults, ...firstResults].filter(({ error }) => isNotFound(error)).length,
    failed: all.some(({ error }) => error !== null && !isNotFound(error)),
    retry: () => {
      for (const result of all) if (result.isError) void result.refetch();
    },
  };
}

function secondSteps({ id, steps }: Expansion, first: NeighbourhoodAnswer | undefined) {
  const [, step] = steps;
  if (!step || !first) return [];
  return first.nodes
    .filter((node) => node.id !== id && node.id !== first.centre.id && fits(step, node.label))
    .map((node) => ({ id: node.id, types: [step.type], direction: step.direction, limit: firstNeighbours }));
}

/** The same list as before while its members are the same. */
function useSame<Value>(list: readonly Value[]): readonly Value[] {
  const before = useRef(list);
  if (before.current.length !== list.length || before.current.some((value, i) => value !== list[i]))
    before.current = list;
  return before.current;
}
