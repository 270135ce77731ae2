import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ContextAnswer } from '../../../graph/store/answers/groups.ts';
import type { NodeSummary, RelationshipSummary } from '../../../graph/store/answers.ts';
import { limits } from '../../../graph/store/questions.ts';
import { queries } from '../../data/queries.ts';
import { type GraphData, noData } from '../../view-model/data.ts';
import type { GraphState } from './state.ts';

/** What is known beside the picture: the documents of its tasks, their regions, their themes. */
export interface Further {
  readonly nodes: ReadonlyMap<string, NodeSummary>;
  readonly relationships: ReadonlyMap<string, RelationshipSummary>;
}

/**
 * Fetches what filters, groups and paints ask of nodes and the picture itself does not hold, of all of them. Themes are
 * asked for only where something depends on them.
 */
export function useFurther(given: GraphData, state: GraphState, themesShown: boolean): Further {
  const data = useRested(given);
  const themes = themesShown || state.groupBy === 'theme' || state.hidden.themes.length > 0;
  const asked = useMemo(
    () =>
      [false, ...(themes ? [true] : [])].flatMap((withThemes) =>
        inPortions(data, withThemes).map((ids) => queries.context({ ids, themes: withThemes })),
      ),
    [data, themes],
  );
  const answers = useQueries({ queries: asked, combine: answersOf });
  return useMemo(() => {
    const nodes = new Map<string, NodeSummary>();
    const relationships = new Map<string, RelationshipSummary>();
    for (const answer of answers) {
      for (const node of answer.nodes) nodes.set(node.id, node);
      for (const line of answer.relationships) relationships.set(line.id, line);
    }
    return { nodes, relationships };
  }, [answers]);
}

const answersOf = (results: readonly { readonly data: ContextAnswer | undefined }[]) =>
  results.map(({ data }) => data).filter((data) => data !== undefined);

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

const asking = new Set(['Policy', 'Task', 'Department', 'Institution']);

/** By what they came with, so that what comes later does not ask again for what stood. */
function inPortions({ nodes, arrival }: GraphData, tasksOnly: boolean): string[][] {
  const portions = new Map<number, string[][]>();
  for (const { id, label } of nodes.values()) {
    if (tasksOnly ? label !== 'Task' : !asking.has(label)) continue;
    const own = portions.get(arrival.get(id) ?? 0) ?? [[]];
    portions.set(arrival.get(id) ?? 0, own);
    if (own.at(-1)!.length === limits.page) own.push([]);
    own.at(-1)!.push(id);
  }
  return [...portions.values()].flat();
}
