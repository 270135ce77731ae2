import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ContextAnswer } from '../../../graph/store/answers/groups.ts';
import { queries } from '../../data/queries.ts';
import { type GraphData, noData } from '../../view-model/data.ts';
import { contextPortions, type Further, furtherOf } from './further.ts';
import type { GraphState } from './state.ts';

/**
 * Fetches what filters, groups and paints ask of nodes and the picture itself does not hold, of all of them. Themes are
 * asked for only where something depends on them.
 */
export function useFurther(given: GraphData, state: GraphState, themesShown: boolean): Further {
  const data = useRested(given);
  const themes = themesShown || state.groupBy === 'theme' || state.hidden.themes.length > 0;
  const asked = useMemo(
    () => contextPortions(data, themes).map((question) => queries.context(question)),
    [data, themes],
  );
  const answers = useQueries({ queries: asked, combine: answersOf });
  return useMemo(() => furtherOf(answers), [answers]);
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
