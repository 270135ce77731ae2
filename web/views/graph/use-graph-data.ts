import { type QueryObserverResult, useQueries } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { GroupBy } from '../../../graph/schema/group-key.ts';
import type { NeighbourhoodAnswer } from '../../../graph/store/answers.ts';
import { isNotFound } from '../../data/client.ts';
import { queries } from '../../data/queries.ts';
import { type GraphData, gather, noData } from '../../view-model/data.ts';
import { type Expansion, firstNeighbours, fits, mostNeighbours } from '../../view-model/expansion.ts';
import { readGroupId } from '../../view-model/group-id.ts';
import { askFirst } from './questions.ts';
import { type GraphState, openedIn } from './state.ts';

export interface FetchedGraph {
  readonly data: GraphData;
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

/** Fetches what the state names: its nodes, and the neighbourhoods along each expansion, the second steps after the first. */
export function useGraphData(state: GraphState): FetchedGraph {
  const { roots: asked, expansions, collapsed } = state;
  // What is selected, or where the camera stands, brings nothing
  const opened = useMemo(() => openedIn({ roots: asked, expansions, collapsed }), [asked, expansions, collapsed]);
  const rootResults = useQueries({ queries: state.roots.map(queries.node) });
  const keptResults = useQueries({ queries: state.kept.map(queries.relationship) });
  const firstResults = useQueries({ queries: opened.map(({ expansion }) => askFirst(expansion)) });
  const firsts = useSame(firstResults.map(({ data }) => data));
  // Of a hub whose neighbours did not all come the groups are counted, and those that are open are fetched.
  const { groupBy, openSections } = state;
  const grouped = useMemo(
    () => opened.map(({ expansion }, i) => groupQuestions(expansion, firsts[i], groupBy, openSections)),
    [opened, firsts, groupBy, openSections],
  );
  const countResults = useQueries({
    queries: grouped.flatMap((one) => (one ? [queries.groups(one.counted)] : [])),
  });
  const groupResults = useQueries({
    queries: grouped.flatMap((one) => (one ? one.open.map((group) => queries.group(group, mostNeighbours)) : [])),
  });
  const counts = useSame(countResults.map(({ data }) => data));
  const groups = useSame(groupResults.map(({ data }) => data));
  const further = useMemo(() => opened.map(({ expansion }, i) => secondSteps(expansion, firsts[i])), [opened, firsts]);
  const secondResults = useQueries({ queries: further.flat().map((question) => queries.neighbourhood(question)) });
  const seconds = useSame(secondResults.map(({ data }) => data));
  const roots = useSame(rootResults.map(({ data }) => data));
  const kept = useSame(keptResults.map(({ data }) => data));

  const all: readonly QueryObserverResult[] = [
    ...rootResults,
    ...keptResults,
    ...firstResults,
    ...secondResults,
    ...countResults,
    ...groupResults,
  ];
  const pending = all.some(({ isPending, isError }) => isPending && !isError);
  const known = useMemo(() => roots.filter((root) => root !== undefined), [roots]);
  const gathered = useMemo(() => {
    let [at, hub, group] = [0, 0, 0];
    const steps = opened.flatMap((open, i) => {
      const [first, count] = [firsts[i], further[i]!.length];
      const second = seconds.slice(at, at + count);
      at += count;
      const asked = grouped[i];
      const counted = asked && counts[hub++];
      const own = asked ? groups.slice(group, group + asked.open.length) : [];
      group += own.length;
      if (!first) return [];
      return [
        {
          ...open,
          answers: [first, ...second.filter((answer) => answer !== undefined)],
          ...(counted && { counted }),
          groups: own.filter((answer) => answer !== undefined),
        },
      ];
    });
    return gather(
      known,
      steps,
      kept.filter((one) => one !== undefined),
    );
  }, [opened, firsts, further, seconds, known, kept, grouped, counts, groups]);

  const gone = useSame(state.roots.filter((_, i) => isNotFound(rootResults[i]?.error)));
  // What a node that is gone would have opened is not gone once more.
  const lostOpened = firstResults.filter(
    ({ error }, i) => isNotFound(error) && !gone.includes(opened[i]!.expansion.id),
  );
  const last = useRef<GraphData>(noData);
  if (!pending) last.current = gathered;
  const data = pending ? last.current : gathered;
  const lost = keptResults.filter(({ error }) => isNotFound(error)).length + lostOpened.length;
  const failed = all.some(({ error }) => error !== null && !isNotFound(error));
  const latest = useRef(all);
  useEffect(() => {
    latest.current = all;
  });
  const retry = useCallback(() => {
    for (const result of latest.current) if (result.isError) void result.refetch();
  }, []);
  // Of many answers that come one after the other most change nothing yet.
  return useMemo(() => ({ data, pending, gone, lost, failed, retry }), [data, pending, gone, lost, failed, retry]);
}

/** What is asked of a hub whose neighbours did not all come: how many are in each group, and which in those that are open. */
function groupQuestions(
  { id, steps, all }: Expansion,
  first: NeighbourhoodAnswer | undefined,
  by: GroupBy,
  openSections: readonly string[],
) {
  const [step] = steps;
  if (!step || all || !first || first.relationships.length >= first.total) return undefined;
  const hub = { id, type: step.type, direction: step.direction, by };
  const open = openSections.map(readGroupId).filter((group) => group?.hub === id && group.by === by);
  const keys = [...new Set(open.map((group) => group!.key))].filter((key) => !key.startsWith('+'));
  return { counted: hub, open: keys.map((key) => ({ ...hub, key })) };
}

function secondSteps({ id, steps }: Expansion, first: NeighbourhoodAnswer | undefined) {
  const [, step] = steps;
  if (!step || !first) return [];
  // Tasks of a hub stand by their documents: those of the first few beside the groups would say nothing.
  if (step.type === 'HAS_TASK' && step.direction === 'in' && first.relationships.length < first.total) return [];
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
