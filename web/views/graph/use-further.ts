import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { NeighbourhoodAnswer, NodeSummary, RelationshipSummary } from '../../../graph/store/answers.ts';
import { queries } from '../../data/queries.ts';
import { type GraphData, noData } from '../../view-model/data.ts';
import { policyOfTask } from '../../view-model/sections.ts';
import type { GraphState } from './state.ts';

/** What is known beside the picture: the documents of its tasks, their regions, their themes. */
export interface Further {
  readonly nodes: ReadonlyMap<string, NodeSummary>;
  readonly relationships: ReadonlyMap<string, RelationshipSummary>;
}

const mostAsked = 500;
const mostNames = 60;

/**
 * Fetches what filters, groups and paints ask of tasks and documents and the picture itself does not hold. Themes are
 * asked for only where something depends on them.
 */
export function useFurther(given: GraphData, state: GraphState, themesShown: boolean): Further {
  const data = useRested(given);
  const tasks = useMemo(() => [...data.nodes.values()].filter(({ label }) => label === 'Task'), [data]);
  const policies = useMemo(() => {
    const own = [...data.nodes.values()].filter(({ label }) => label === 'Policy').map(({ id }) => id);
    return [...new Set([...own, ...tasks.map(({ id }) => policyOfTask(id))])].slice(0, mostAsked);
  }, [data, tasks]);
  const unknown = policies.filter((id) => !data.nodes.has(id));
  const themes = themesShown || state.groupBy === 'theme' || state.hidden.themes.length > 0;
  const nodesAsked = useQueries({ queries: unknown.map((id) => queries.node(id)), combine: nodesOf });
  const regions = useQueries({
    queries: policies.map((id) => queries.neighbourhood({ id, types: ['APPLIES_TO'], direction: 'out' })),
    combine: answersOf,
  });
  const addressed = useQueries({
    queries: (themes ? tasks.slice(0, mostAsked) : []).map(({ id }) =>
      queries.neighbourhood({ id, types: ['ADDRESSES'], direction: 'out' }),
    ),
    combine: answersOf,
  });
  const names = useRegionNames(data, regions);
  return useMemo(() => {
    const nodes = new Map<string, NodeSummary>();
    const relationships = new Map<string, RelationshipSummary>();
    for (const { nodes: found, relationships: lines } of [...regions, ...addressed]) {
      for (const node of found) nodes.set(node.id, node);
      for (const line of lines) relationships.set(line.id, line);
    }
    for (const node of [...nodesAsked, ...names]) nodes.set(node.id, node);
    return { nodes, relationships };
  }, [regions, addressed, nodesAsked, names]);
}

const restsAfter = 250;

/** The data once they have been there for a moment: the picture itself is drawn first. */
function useRested(data: GraphData): GraphData {
  const [rested, setRested] = useState(noData);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(data), restsAfter);
    return () => window.clearTimeout(timer);
  }, [data]);
  return rested;
}

const answersOf = (results: readonly { readonly data: NeighbourhoodAnswer | undefined }[]) =>
  results.map(({ data }) => data).filter((data) => data !== undefined);

const code = /^(?:department|institution):([^/?]+)\//;

/** The names of the regions that units are of. */
function useRegionNames(data: GraphData, regions: readonly NeighbourhoodAnswer[]): readonly NodeSummary[] {
  const codes = useMemo(() => {
    const known = new Set(regions.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const own = [...data.nodes.keys()].flatMap((id) => code.exec(id)?.[1] ?? []);
    return [...new Set(own)]
      .map((one) => `region:${one}`)
      .filter((id) => !data.nodes.has(id) && !known.has(id))
      .slice(0, mostNames);
  }, [data, regions]);
  return useQueries({ queries: codes.map((id) => queries.node(id)), combine: nodesOf });
}

const nodesOf = (results: readonly { readonly data: NodeSummary | undefined }[]) =>
  results.map(({ data }) => data).filter((data) => data !== undefined);
